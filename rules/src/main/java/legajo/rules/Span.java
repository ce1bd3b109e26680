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
}
