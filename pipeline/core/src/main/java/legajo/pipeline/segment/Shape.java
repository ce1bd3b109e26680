package legajo.pipeline.segment;

/** How a heading's words are written. */
enum Shape {
  /** ALL CAPITALS, but for a word or two in brackets. */
  CAPITALS,
  /** Each Word but the Small Ones. */
  TITLE,
  /** As a sentence. */
  SENTENCE;

  static Shape of(CharSequence all) {
    CharSequence words = withoutBrackets(all);
    int upper = 0;
    int lower = 0;
    int capitalised = 0;
    int small = 0;
    boolean wordStart = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isLetter(c)) {
        wordStart = true;
        continue;
      }
      boolean isUpper = Character.isUpperCase(c);
      upper += isUpper ? 1 : 0;
      lower += isUpper ? 0 : 1;
      if (wordStart && isLongWord(words, i)) {
        capitalised += isUpper ? 1 : 0;
        small += isUpper ? 0 : 1;
      }
      wordStart = false;
    }
    if (upper >= 3 && upper >= 2 * lower) {
      return CAPITALS;
    }
    return capitalised > 1 && small == 0 ? TITLE : SENTENCE;
  }

  /** The words before a bracket at the end. */
  private static CharSequence withoutBrackets(CharSequence words) {
    int end = words.length();
    if (end == 0 || words.charAt(end - 1) != ')') {
      return words;
    }
    int open = end - 1;
    while (open > 0 && words.charAt(open) != '(') {
      open--;
    }
    return open > 0 ? words.subSequence(0, open) : words;
  }

  private static boolean isLongWord(CharSequence words, int begin) {
    int i = begin;
    while (i < words.length() && Character.isLetter(words.charAt(i))) {
      i++;
    }
    return i - begin > 3;
  }
}
