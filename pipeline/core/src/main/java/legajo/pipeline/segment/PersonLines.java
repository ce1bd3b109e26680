package legajo.pipeline.segment;

import java.util.List;
import java.util.regex.Pattern;
import legajo.rules.CuedText;

/** Tells lists of people by the shape of their lines: names, a sign, then what somebody is. */
final class PersonLines {
  private static final int FEWEST = 3;
  private static final double MOST = 0.5;

  private static final String TITLE = "(?:\\p{Lu}\\p{Ll}{1,5}\\. ?)*+";
  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019.-]*+";

  /** "1. El MTPS: remitir el protocolo" */
  private static final String NO_SENTENCE =
      "(?!(?:El|La|Los|Las|En|Por|Para|Con|Al|Se|No|Su|Sus|Si|Un|Una|Que|Lo)\\b)";

  private static final String PARTICLE =
      "(?:(?:de|del|la|las|los|y|e|da|do|dos|van|von|der|di) )*+";
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}]{1,3}|o |[0-9]{1,2}[.)]? ?-? ?)?+"
              + TITLE
              + NO_SENTENCE
              + NAME
              + "(?: "
              + PARTICLE
              + NAME
              + "){1,5}+ ?(?:[,;(\\[|/\\t\u00b7:\u2013\u2014-]|\\.{2,}|\\. (?=\\p{Lu})| {2,}).*");

  private static final Pattern TITLED =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,5}\\. ?(?:" + NAME + " ){1,6}?" + NAME + ",.*");

  private PersonLines() {}

  /** "Lic. Ana Ruiz Mora, Directora": no heading begins so. */
  static boolean isTitled(String words) {
    return TITLED.matcher(words).matches();
  }

  /** Whether most of these lines, three at least, are people's. */
  static boolean areIn(List<Line> lines, CuedText cued) {
    long people = lines.stream().filter(line -> isPerson(line, cued)).count();
    return people >= FEWEST && people >= MOST * lines.size();
  }

  /** "Ana Ruiz Mora, Directora", "Ana Ruiz (Directora)", a row of a table. */
  static boolean isPerson(Line line, CuedText cued) {
    String words = line.paragraph().span().of(cued.text());
    return PERSON.matcher(words).matches();
  }
}
