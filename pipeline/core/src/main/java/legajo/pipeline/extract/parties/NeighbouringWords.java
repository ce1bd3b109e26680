package legajo.pipeline.extract.parties;

import legajo.pipeline.extract.text.WordScan;

/** The words around a word, as they tell how its line is written. */
final class NeighbouringWords {
  /** Shorter words in capitals may be acronyms or numerals themselves. */
  private static final int TELLING_LENGTH = 4;

  private static final int REACH = 80;

  private NeighbouringWords() {}

  /** Whether a longer word of the same line is in capitals and none is in lower case. */
  static boolean areCapitals(String text, int begin, int end) {
    int from = Math.max(text.lastIndexOf('\n', begin - 1) + 1, begin - REACH);
    int newline = text.indexOf('\n', end);
    int to = Math.min(newline < 0 ? text.length() : newline, end + REACH);
    boolean telling = false;
    for (int at = from; at < to; at++) {
      if (WordScan.beginsWord(text, at) && at != begin) {
        int wordEnd = WordScan.wordEnd(text, at, to);
        if (Character.isLowerCase(text.charAt(at))) {
          return false;
        }
        telling |=
            wordEnd - at >= TELLING_LENGTH
                && Character.isLetter(text.charAt(at))
                && WordScan.isUpperCase(text, at, wordEnd);
      }
    }
    return telling;
  }
}
