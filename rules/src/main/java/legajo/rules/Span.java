package legajo.rules;

/**
 * A half-open range of UTF-16 units of a text.
 *
 * @param begin first unit
 * @param end one past the last unit
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span out of order: " + begin + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether the other span lies inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The words of this span. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * The first place of the text at which these words stand wholly inside this span; -1 for none.
   * Nothing outside the span is looked at, so that a search in each block costs one walk over the
   * text.
   */
  public int indexOf(String words, CharSequence text) {
    return indexOf(words, text, begin);
  }

  /** The same, from a place inside this span on. */
  public int indexOf(String words, CharSequence text, int from) {
    for (int at = Math.max(begin, from); at + words.length() <= end; at++) {
      if (stands(words, text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The last such place. */
  public int lastIndexOf(String words, CharSequence text) {
    for (int at = end - words.length(); at >= begin; at--) {
      if (stands(words, text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean stands(String words, CharSequence text, int at) {
    for (int i = 0; i < words.length(); i++) {
      if (text.charAt(at + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
