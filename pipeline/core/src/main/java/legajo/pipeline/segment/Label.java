package legajo.pipeline.segment;

import legajo.rules.Roman;
import legajo.rules.Span;

/**
 * The number or letter that a paragraph begins with.
 *
 * @param type what sort of numbering
 * @param text as printed, without the punctuation around it
 * @param span where it stands, with its punctuation and the blank after it
 */
record Label(Type type, String text, Span span) {

  /** Sorts of numbering; those with other punctuation are others. */
  enum Type {
    NONE,
    /** {@code 1.} */
    NUMBER_DOT,
    /** {@code 1} with nothing behind it but a blank */
    NUMBER_BARE,
    /** {@code 1)} or {@code (1)} */
    NUMBER_BRACKET,
    /** {@code 1/}, {@code [1]} or {@code § 1} */
    NUMBER_MARKED,
    /** {@code 1.2}, {@code 1.2.3.}, {@code D.1}, {@code d.1)} or {@code 2.a.} */
    DECIMAL,
    /** {@code IV.} */
    ROMAN,
    /** {@code A.} or {@code A)} */
    UPPER,
    /** {@code a.} or {@code a)} */
    LOWER,
    /** {@code i)} */
    LOWER_ROMAN,
    /** {@code PRIMERO.-} */
    CLAUSE
  }

  static Label none(int at) {
    return new Label(Type.NONE, "", new Span(at, at));
  }

  boolean isPresent() {
    return type != Type.NONE;
  }

  /**
   * This label below another of its text: "i)" and "I." count as letters after "h)" and "H.", "v)"
   * and "x)" as numbers after "iv)" and "ix)".
   */
  Label inRunAfter(Label above) {
    if (type == Type.LOWER_ROMAN && text.equals("i") && above.isOf(Type.LOWER, "h")) {
      return new Label(Type.LOWER, text, span);
    }
    boolean five = text.equals("v") && above.isOf(Type.LOWER_ROMAN, "iv");
    boolean ten = text.equals("x") && above.isOf(Type.LOWER_ROMAN, "ix");
    if (type == Type.LOWER && (five || ten)) {
      return new Label(Type.LOWER_ROMAN, text, span);
    }
    return type == Type.ROMAN && text.equals("I") && above.isOf(Type.UPPER, "H")
        ? new Label(Type.UPPER, text, span)
        : this;
  }

  private boolean isOf(Type of, String letter) {
    return type == of && text.equals(letter);
  }

  /** Depth of the numbering: 3 for {@code 4.3.1}. */
  int depth() {
    return type == Type.DECIMAL ? 1 + (int) text.chars().filter(c -> c == '.').count() : 1;
  }

  /** The place of this label among its like: 3 for {@code 3}, {@code III}, {@code C}. */
  int rank() {
    return switch (type) {
      case NUMBER_DOT, NUMBER_BARE, NUMBER_BRACKET, NUMBER_MARKED -> Integer.parseInt(text);
      case DECIMAL -> lastRank(text.substring(text.lastIndexOf('.') + 1));
      case ROMAN, LOWER_ROMAN -> Integer.parseInt(Roman.toNumber(text));
      case UPPER, LOWER -> Character.toLowerCase(text.charAt(0)) - 'a' + 1;
      case NONE, CLAUSE -> 0;
    };
  }

  private static int lastRank(String last) {
    return Character.isDigit(last.charAt(0)) ? Integer.parseInt(last) : last.charAt(0) - 'a' + 1;
  }
}
