package legajo.pipeline.normalize;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How wide letters are on paper, in widths of an average one. The lines of a scan broke where the
 * paper ended, which no count of letters tells: an "i" is a third as wide as an "M".
 */
enum LetterWidths {
  /** Those of a typewriter, and of text that was broken at a count of letters. */
  EVEN("", ""),

  /**
   * Of Times-Roman; this and the next from the advance widths in Adobe's metric files (AFM) of the
   * fonts that every PDF reader has.
   */
  SERIF(
      "444 500 444 500 444 333 500 500 278 278 500 278 778"
          + " 500 500 500 500 333 389 278 500 500 722 500 500 444",
      "722 667 667 722 611 556 722 722 333 389 722 611 889"
          + " 722 722 556 722 667 556 611 722 722 944 722 722 611"),

  /** Of Helvetica, which Arial follows. */
  SANS(
      "556 556 500 556 556 278 556 556 222 222 500 222 833"
          + " 556 556 556 556 333 500 278 556 500 722 500 500 500",
      "667 667 722 722 667 611 778 722 278 500 667 556 833"
          + " 722 778 667 778 722 667 611 722 667 944 667 667 611"),

  /** Of Carlito, a free font with the widths of Calibri; from its table of advance widths. */
  NARROW_SANS(
      "479 525 423 525 498 305 471 525 229 239 455 229 799"
          + " 525 527 525 525 349 391 335 525 452 715 433 453 395",
      "579 544 533 615 488 459 631 623 252 319 520 420 855"
          + " 646 662 517 673 543 459 487 642 567 890 519 487 468");

  /** Thousandths of the font's size that an average letter is wide. */
  private static final double AVERAGE = 450;

  private static final int STOP = 265;
  private static final int BRACKET = 333;
  private static final int LONG_DASH = 1000;

  private final int[] small;
  private final int[] capital;

  /** Widths from a to z, in thousandths of the font's size; none where all are alike. */
  LetterWidths(String small, String capital) {
    this.small = numbers(small);
    this.capital = numbers(capital);
  }

  private static int[] numbers(String words) {
    return words.isEmpty()
        ? new int[0]
        : Arrays.stream(words.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  /** The width of a text. */
  double of(String text) {
    if (small.length == 0) {
      return text.length();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    int sum = 0;
    for (int i = 0; i < plain.length(); i++) {
      sum += of(plain.charAt(i));
    }
    return sum / AVERAGE;
  }

  private int of(char c) {
    if (c >= 'a' && c <= 'z') {
      return small[c - 'a'];
    }
    if (c >= 'A' && c <= 'Z') {
      return capital[c - 'A'];
    }
    if (c >= '\u0300' && c <= '\u036f') {
      return 0;
    }
    if (c == ' ' || ".,:;/|'!".indexOf(c) >= 0) {
      return STOP;
    }
    if ("()[]-".indexOf(c) >= 0) {
      return BRACKET;
    }
    // Figures and most other signs are as wide as an "n".
    return c == '\u2014' ? LONG_DASH : small['n' - 'a'];
  }
}
