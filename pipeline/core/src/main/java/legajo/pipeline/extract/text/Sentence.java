package legajo.pipeline.extract.text;

/** Where sentences end. */
public final class Sentence {
  private Sentence() {}

  /** One past the full stop that ends the sentence of a place; the limit where none does. */
  public static int end(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isEnd(text, i, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Where the sentence of a place begins. */
  public static int begin(String text, int from, int limit) {
    for (int i = from - 1; i >= limit; i--) {
      if (isEnd(text, i, text.length())) {
        return WordScan.skipSpaces(text, i + 1, from);
      }
    }
    return limit;
  }

  /**
   * A full stop after a word or bracket, before a space and a capital; "16ª. Convocatoria", "D.C.
   * y" and "Lic. Ana" are none.
   */
  private static boolean isEnd(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (c != '.' || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean word =
        before == ')' || before == '"' || before == '”' || before == '»' || isLongWord(text, at);
    if (!word) {
      return false;
    }
    int next = WordScan.skipSpaces(text, at + 1, limit);
    return next >= limit || next > at + 1 && !Character.isLowerCase(text.charAt(next));
  }

  private static boolean isLongWord(String text, int end) {
    int begin = WordScan.wordBegin(text, end, 0);
    return end - begin > 3
        && (Character.isLetter(text.charAt(end - 1)) || Character.isDigit(text.charAt(end - 1)));
  }
}
