package legajo.pipeline.assemble.parties;

import java.util.Locale;
import legajo.rules.Folding;

/** Whether an acronym can stand for a name. */
final class AcronymFit {
  private AcronymFit() {}

  /**
   * The acronym begins with the name's first letter, and each further letter goes on the word that
   * the one before stands in or begins a later word: MITRADEL is Ministerio de TRAbajo y DEsarrollo
   * Laboral.
   */
  static boolean fits(String acronym, String name) {
    String letters = Folding.fold(acronym).replaceAll("[^a-z]", "");
    String folded = Folding.fold(name.toLowerCase(Locale.ROOT));
    return !letters.isEmpty()
        && !folded.isEmpty()
        && letters.charAt(0) == folded.charAt(0)
        && fitsFrom(letters, 1, folded, 1);
  }

  private static boolean fitsFrom(String letters, int letter, String name, int from) {
    if (letter == letters.length()) {
      return true;
    }
    char wanted = letters.charAt(letter);
    if (from < name.length()
        && name.charAt(from) == wanted
        && fitsFrom(letters, letter + 1, name, from + 1)) {
      return true;
    }
    for (int i = from + 1; i < name.length(); i++) {
      if (name.charAt(i) == wanted
          && !Character.isLetterOrDigit(name.charAt(i - 1))
          && fitsFrom(letters, letter + 1, name, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
