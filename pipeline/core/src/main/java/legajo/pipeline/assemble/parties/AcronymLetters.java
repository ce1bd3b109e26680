package legajo.pipeline.assemble.parties;

import java.util.List;
import java.util.Locale;
import legajo.rules.Folding;

/**
 * Whether an acronym is made of a name's words: its letters are the beginnings of nearly all of
 * them, in their order. Stricter than {@link AcronymFit}, for acronyms that stand far from the name
 * and that nothing but their letters ties to it.
 */
final class AcronymLetters {
  private static final int NONE = Integer.MAX_VALUE / 2;
  private static final int SHORT = 3;

  private AcronymLetters() {}

  /** Whether the letters say that the acronym is that of the name. */
  static boolean areOf(String acronym, String name) {
    List<String> words = NameKey.of(name).words();
    if (words.size() < 2 || isWordOfName(acronym, words)) {
      return false;
    }
    boolean likeWord = acronym.substring(1).equals(acronym.substring(1).toLowerCase(Locale.ROOT));
    String letters = Folding.fold(acronym).replaceAll("[^a-z]", "");
    String capitals = Folding.fold(acronym.replaceAll("\\P{Lu}", ""));
    return likeWord
        ? leftOut(letters, 0, words, 0, 2) <= words.size() / 2
        : covers(letters, words) || capitals.length() > 2 && covers(capitals, words);
  }

  private static boolean isWordOfName(String acronym, List<String> words) {
    String folded = Folding.fold(acronym);
    return words.stream()
        .anyMatch(word -> folded.startsWith(word.substring(0, Math.min(word.length(), 6))));
  }

  private static boolean covers(String letters, List<String> words) {
    int most =
        letters.length() < SHORT ? 0 : words.size() / (letters.length() == SHORT ? SHORT : 2);
    int leftOut = leftOut(letters, 0, words, 0, 1);
    return leftOut <= most && words.size() - leftOut >= 2;
  }

  /**
   * How many words the letters leave out, from a letter and a word on; many where they do not fit.
   *
   * @param fewest letters that a word must give
   */
  private static int leftOut(String letters, int letter, List<String> words, int word, int fewest) {
    if (letter == letters.length()) {
      return words.size() - word;
    }
    if (word == words.size()) {
      return NONE;
    }
    int best = word == 0 ? NONE : 1 + leftOut(letters, letter, words, word + 1, fewest);
    String given = words.get(word);
    for (int n = 1; n <= given.length() && letter + n <= letters.length(); n++) {
      if (letters.charAt(letter + n - 1) != given.charAt(n - 1)) {
        break;
      }
      // "Mitradel", written like a word, takes more than an initial of its first words.
      boolean enough = n >= fewest || word > 1;
      best = enough ? Math.min(best, leftOut(letters, letter + n, words, word + 1, fewest)) : best;
    }
    return best;
  }
}
