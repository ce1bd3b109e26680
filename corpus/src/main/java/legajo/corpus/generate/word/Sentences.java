package legajo.corpus.generate.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small matters of Spanish grammar and spelling. */
final class Sentences {
  private static final Pattern CONTRACTION = Pattern.compile("\\b([dD]e|[aA]) el ");
  private static final Pattern OWN_SPELLING = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");
  private static final Locale SPANISH = Locale.ROOT;

  private Sentences() {}

  /** "de el" is "del", "a el" is "al"; El Salvador keeps its article. */
  static String contract(String text) {
    return text.contains(" el ") && CONTRACTION.matcher(text).find()
        ? CONTRACTION.matcher(text).replaceAll("$1l ")
        : text;
  }

  /** With a capital at its beginning. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(SPANISH) + text.substring(1);
  }

  /** In capitals, but for words with a spelling of their own such as MTEySS. */
  static String capitals(String text) {
    StringBuilder capitals = new StringBuilder();
    for (String word : text.split("(?<= )")) {
      capitals.append(
          OWN_SPELLING.matcher(word.strip()).matches() ? word : word.toUpperCase(SPANISH));
    }
    return capitals.toString();
  }

  /** "a", "a y b", "a, b y c". */
  static String list(List<String> words) {
    return list(words, ", ");
  }

  /**
   * The same with another sign between all but the last two, and before "y" where it isn't a comma.
   */
  static String list(List<String> words, String between) {
    int last = words.size() - 1;
    if (last == 0) {
      return words.get(0);
    }
    String and = words.get(last).matches("(?i)(i|hi(?!e)).*") ? "e " : "y ";
    String before = between.equals(", ") ? " " : last == 1 ? ", " : between;
    return String.join(between, words.subList(0, last)) + before + and + words.get(last);
  }
}
