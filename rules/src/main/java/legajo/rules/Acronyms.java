package legajo.rules;

import java.util.ArrayList;
import java.util.List;

/** Tells whether an acronym is made of the words of a name. */
public final class Acronyms {
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_WORDS = 2;
  private static final int LONGEST = 15;

  private Acronyms() {}

  /**
   * Whether a name ends in brackets with the acronym that the beginnings of its words make:
   * "Instituto Nacional de Mareas (INAMAR)".
   *
   * @param words a name as it is written
   */
  public static boolean closes(String words) {
    int open = words.lastIndexOf('(');
    return open > 0
        && words.endsWith(")")
        && isMadeOf(words.substring(open + 1, words.length() - 1), words.substring(0, open));
  }

  /** Whether the letters of an acronym are, in order, beginnings of words of a name. */
  private static boolean isMadeOf(String acronym, String name) {
    String letters = letters(acronym);
    List<String> words = words(name);
    boolean may =
        letters.length() >= FEWEST_LETTERS
            && letters.length() <= LONGEST
            && acronym.chars().filter(Character::isUpperCase).count() >= FEWEST_LETTERS
            && words.size() >= FEWEST_LETTERS
            && words.get(0).charAt(0) == letters.charAt(0);
    return may && fits(letters, 0, words, 0, 0);
  }

  private static boolean fits(String letters, int at, List<String> words, int next, int used) {
    if (at == letters.length()) {
      return used >= FEWEST_WORDS;
    }
    for (int i = next; i < words.size(); i++) {
      String word = words.get(i);
      int most = Math.min(word.length(), letters.length() - at);
      for (int length = 1; length <= most; length++) {
        if (word.charAt(length - 1) != letters.charAt(at + length - 1)) {
          break;
        }
        if (fits(letters, at + length, words, i + 1, used + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    Folding.fold(acronym)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
