package legajo.pipeline.extract.text;

/** Steps over the words of a text without patterns. */
public final class WordScan {
  private WordScan() {}

  public static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** One past the last letter or digit of the word that begins here; the place itself for none. */
  public static int wordEnd(CharSequence text, int begin, int limit) {
    int end = begin;
    while (end < limit && isWordUnit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The first place at or after this one that holds no space of its line. */
  public static int skipSpaces(CharSequence text, int begin, int limit) {
    int at = begin;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place after the last unit before this one that is no space of its line. */
  public static int skipSpacesBack(CharSequence text, int end, int limit) {
    int at = end;
    while (at > limit && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the word that ends here begins; the place itself for none. */
  public static int wordBegin(CharSequence text, int end, int limit) {
    int begin = end;
    while (begin > limit && isWordUnit(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t';
  }

  public static boolean isUpperCase(CharSequence text, int begin, int end) {
    boolean letter = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  public static boolean startsUpperCase(CharSequence text, int begin, int end) {
    return begin < end && Character.isUpperCase(text.charAt(begin));
  }

  /** Whether this place begins a word. */
  public static boolean beginsWord(CharSequence text, int place) {
    return place < text.length()
        && isWordUnit(text.charAt(place))
        && (place == 0 || !isWordUnit(text.charAt(place - 1)));
  }
}
