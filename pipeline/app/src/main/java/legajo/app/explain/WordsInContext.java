package legajo.app.explain;

/** Words with what stands before and after them. */
final class WordsInContext {
  private static final int CHARACTERS = 50;

  private WordsInContext() {}

  /**
   * One line of text with the words in square brackets.
   *
   * @param source text as ingested
   * @param begin first code point of the words
   * @param end one past their last
   */
  static String of(String source, int begin, int end) {
    int from = source.offsetByCodePoints(0, begin);
    int to = source.offsetByCodePoints(from, end - begin);
    String before = oneLine(source.substring(gapBefore(source, from), from));
    String after = oneLine(source.substring(to, gapAfter(source, to)));
    return before + "[" + oneLine(source.substring(from, to)) + "]" + after;
  }

  private static int gapBefore(String source, int from) {
    int at = Math.max(0, from - CHARACTERS);
    while (at > 0 && at < from && !Character.isWhitespace(source.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int gapAfter(String source, int to) {
    int at = Math.min(source.length(), to + CHARACTERS);
    while (at < source.length() && at > to && !Character.isWhitespace(source.charAt(at))) {
      at--;
    }
    return at;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
