package legajo.pipeline.segment;

import java.util.List;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Tells the heading of a group of people by its shape, whatever it says: a bare line close above
 * lines that name people and what they are.
 */
final class UnlikePeople {
  private static final int FEWEST_PEOPLE = 2;

  private final Vocabulary honorifics;

  UnlikePeople(RulePack pack) {
    this.honorifics = pack.vocabulary("honorific");
  }

  /** "Compañía Minera del Sur", close above lines that name people and say what they are. */
  boolean isHeading(int i, List<Line> lines, boolean stacked, CuedText cued) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line line = lines.get(i);
    Line below = lines.get(i + 1);
    boolean stands = line.paragraph().afterGap() || stacked && !below.paragraph().afterGap();
    boolean close = !below.paragraph().afterGap() || isListItem(below);
    return stands
        && close
        && line.canBeHeading()
        && !line.runIn()
        && !isTitled(line, cued)
        && !line.label().isPresent()
        && opens(line, cued)
        && (isBare(line, cued) && !isBare(below, cued) || lacksSign(i, lines, cued))
        && !Sentences.hasFiniteVerb(line.heading().of(cued.text()));
  }

  /**
   * "Programa de Empleo, STPS (M\u00e9xico)" above two lines or more like "Ana Ruiz \u2013
   * Directora".
   */
  private static boolean lacksSign(int i, List<Line> lines, CuedText cued) {
    String own = lines.get(i).paragraph().span().of(cued.text());
    if (own.endsWith(".") || own.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    for (String sign : new String[] {" \u2013 ", " \u2014 ", " - ", "\t"}) {
      int with = 0;
      int below = i + 1;
      boolean all = own.indexOf(sign) < 0;
      while (all
          && below < lines.size()
          && (below == i + 1 || !lines.get(below).paragraph().afterGap())) {
        boolean has = lines.get(below).paragraph().span().of(cued.text()).indexOf(sign) >= 0;
        with += has ? 1 : 0;
        all = has;
        below++;
      }
      if (all && with >= FEWEST_PEOPLE) {
        return true;
      }
    }
    return false;
  }

  /** A line with no sign that parts somebody's name from what he is; brackets at its end aside. */
  static boolean isBare(Line line, CuedText cued) {
    String words = withoutBrackets(line.paragraph().span().of(cued.text()));
    return !Standing.isListed(line)
        && !line.label().isPresent()
        && words.chars().noneMatch(c -> Character.isDigit(c) || ",;:|/\t".indexOf(c) >= 0)
        && !words.contains(". ")
        && !words.contains(" - ")
        && !words.contains(" \u2013 ")
        && !words.contains(" \u2014 ")
        && !words.contains("...")
        && !words.endsWith(".");
  }

  /** "LIC. ANA RUIZ" signs. */
  boolean isTitled(Line line, CuedText cued) {
    int end = honorifics.endOfTermAt(cued.folded(), line.heading().begin());
    return end > 0 && end < line.heading().end() && ". ".indexOf(cued.text().charAt(end)) >= 0;
  }

  static boolean isListItem(Line line) {
    return line.paragraph().role() == SourceText.Role.LIST_ITEM && !line.label().isPresent();
  }

  static boolean opens(Line line, CuedText cued) {
    return Character.isUpperCase(cued.text().charAt(line.heading().begin()));
  }

  static String withoutBrackets(String words) {
    return words.indexOf('(') < 0 ? words : words.replaceAll(" ?\\([^)]*\\)", "").strip();
  }
}
