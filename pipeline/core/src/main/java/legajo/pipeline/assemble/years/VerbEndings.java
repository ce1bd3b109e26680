package legajo.pipeline.assemble.years;

import java.util.Optional;
import java.util.Set;
import legajo.pipeline.assemble.years.DatedWords.Tense;
import legajo.rules.Span;

/** Reads from the endings of Spanish verbs whether they tell what was or what is to come. */
final class VerbEndings {
  private static final int SHORTEST = 4;
  private static final Set<String> PAST =
      Set.of(
          "fue",
          "fueron",
          "tuvo",
          "tuvieron",
          "hizo",
          "hubo",
          "expuso",
          "propuso",
          "estuvo",
          "dijo",
          "dio",
          "pudo",
          "quiso",
          "puso",
          "trajo",
          "condujo",
          "produjo",
          "dieron",
          "vino",
          "supo",
          "cupo",
          "repuso",
          "dispuso",
          "impuso",
          "obtuvo",
          "mantuvo",
          "intervino");

  /** What was to come then may lie on either side of the writing. */
  private static final Set<String> OPEN = Set.of("deb\u00eda", "deb\u00edan", "iba", "iban");

  private static final Set<String> IMPERFECT =
      Set.of(
          "hab\u00eda",
          "hab\u00edan",
          "ten\u00eda",
          "ten\u00edan",
          "exist\u00eda",
          "hac\u00eda",
          "ped\u00eda",
          "ped\u00edan",
          "sol\u00eda",
          "era",
          "eran");

  private VerbEndings() {}

  /** What the last verb of a stretch tells; empty where none tells anything. */
  static Optional<Tense> last(String text, Span stretch) {
    int end = stretch.end();
    while (end > stretch.begin()) {
      int begin = end;
      while (begin > stretch.begin() && Character.isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      Optional<Tense> tense = of(text.substring(begin, end));
      if (tense.isPresent()) {
        return tense;
      }
      end = begin == end ? end - 1 : begin;
    }
    return Optional.empty();
  }

  /** What the first verb of a stretch tells. */
  static Optional<Tense> first(String text, Span stretch) {
    int begin = stretch.begin();
    while (begin < stretch.end()) {
      int end = begin;
      while (end < stretch.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      Optional<Tense> tense = of(text.substring(begin, end));
      if (tense.isPresent()) {
        return tense;
      }
      begin = begin == end ? end + 1 : end;
    }
    return Optional.empty();
  }

  private static Optional<Tense> of(String word) {
    boolean verb = word.length() > 0 && Character.isLowerCase(word.charAt(word.length() - 1));
    if (verb && (PAST.contains(word) || IMPERFECT.contains(word))) {
      return Optional.of(Tense.PAST);
    }
    if (verb && (OPEN.contains(word) || isConditional(word))) {
      return Optional.of(Tense.OPEN);
    }
    if (!verb || word.length() < SHORTEST) {
      return Optional.empty();
    }
    if (word.endsWith("r\u00e1") || word.endsWith("r\u00e1n") || word.endsWith("remos")) {
      return Optional.of(Tense.COMING);
    }
    boolean past =
        word.endsWith("\u00f3")
            || word.endsWith("aron")
            || word.endsWith("ieron")
            || word.length() > SHORTEST && (word.endsWith("aba") || word.endsWith("aban"))
            || word.endsWith("\u00e1bamos")
            || word.endsWith("\u00edamos")
            || word.endsWith("jeron");
    return past ? Optional.of(Tense.PAST) : Optional.empty();
  }

  private static boolean isConditional(String word) {
    return word.endsWith("ar\u00eda")
        || word.endsWith("er\u00eda")
        || word.endsWith("ir\u00eda")
        || word.endsWith("r\u00edan");
  }
}
