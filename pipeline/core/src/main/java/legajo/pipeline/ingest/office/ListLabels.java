package legajo.pipeline.ingest.office;

import java.util.Locale;

/** The labels that word processors print before the items of lists and numbered headings. */
final class ListLabels {
  /** Stands for every bullet, whatever its picture. */
  static final String BULLET = "•";

  private static final int LETTERS = 26;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MOST_ROMAN = 4000;

  /** How the numbers of a list are written. */
  enum Format {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    /** A sign, the same for every item. */
    BULLET,
    /** Nothing is printed. */
    NONE
  }

  private ListLabels() {}

  /** A number as a format writes it. */
  static String number(int number, Format format) {
    return switch (format) {
      case DECIMAL -> Integer.toString(number);
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case BULLET, NONE -> "";
    };
  }

  /** The label as text has it: any single sign is a bullet. */
  static String plain(String label) {
    String trimmed = label.strip();
    boolean sign = trimmed.length() == 1 && !Character.isLetterOrDigit(trimmed.charAt(0));
    return sign ? BULLET : trimmed;
  }

  /** After z comes aa, then bb (ISO/IEC 29500-1, 17.18.59). */
  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat(Math.min(9, (number - 1) / LETTERS + 1));
  }

  private static String roman(int number) {
    if (number < 1 || number >= MOST_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
