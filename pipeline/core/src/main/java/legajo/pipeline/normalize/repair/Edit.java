package legajo.pipeline.normalize.repair;

import legajo.rules.Folding;

/**
 * A change of characters.
 *
 * @param begin first character that was misread
 * @param end one past the last
 * @param printed what stood on the paper
 */
public record Edit(int begin, int end, String printed) {
  boolean isLostBlank() {
    return printed.isEmpty();
  }

  /** Whether nothing of it was read. */
  public boolean isInsertion() {
    return begin == end;
  }

  /** Whether no more than an accent, a tilde or a diaeresis was lost in this token. */
  boolean losesMark(String token) {
    return end <= token.length() && token.substring(begin, end).equals(Folding.unmarked(printed));
  }

  /** Whether it changes characters on both sides of a place. */
  boolean spans(int place) {
    return begin < place && place < end;
  }

  Edit shifted(int by) {
    return new Edit(begin + by, end + by, printed);
  }
}
