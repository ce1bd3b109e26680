package legajo.pipeline.extract.clock;

import legajo.rules.Span;

/**
 * One time of day as written, before it is known which half of the day it is in.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param form how the minutes are written
 * @param half what the words after it say of the half of the day
 * @param hoursWord whether "hrs" or the like follows
 * @param span from the first digit to the end of its last word
 */
record Clock(int hour, int minute, Form form, Half half, boolean hoursWord, Span span) {

  /** How the minutes of a time are written. */
  enum Form {
    /** {@code 9}: not at all. */
    BARE,
    /** {@code 9:00}. */
    COLON,
    /** {@code 9h00}. */
    LETTER,
    /** {@code 9.00}. */
    DOT,
    /** {@code nueve}, {@code nueve y media}. */
    WORDS
  }

  /** The half of the day. */
  enum Half {
    /** Not told. */
    UNTOLD,
    /** a.m. */
    MORNING,
    /** p.m. */
    AFTERNOON,
    /** "12 m." */
    NOON
  }

  /** Whether it can be nothing but a time. */
  boolean isSure() {
    return form == Form.COLON || form == Form.LETTER || half != Half.UNTOLD;
  }

  boolean isBare() {
    return form == Form.BARE || form == Form.WORDS;
  }

  /** "nueve y media". */
  boolean hasMinutesInWords() {
    return form == Form.WORDS && minute > 0;
  }

  /** Minutes since midnight in this half of the day. */
  int minutes(Half inHalf) {
    int h = hour;
    if (inHalf == Half.AFTERNOON && hour < 12) {
      h = hour + 12;
    } else if (inHalf == Half.MORNING && hour == 12) {
      h = 0;
    }
    return h * 60 + minute;
  }

  int minutes() {
    return minutes(half);
  }

  /** {@code HH:MM}. */
  static String written(int minutes) {
    return twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
