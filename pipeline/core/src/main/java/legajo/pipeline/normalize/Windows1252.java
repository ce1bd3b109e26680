package legajo.pipeline.normalize;

/** The way back from characters to the bytes of Windows-1252. */
final class Windows1252 {
  /** Characters of the bytes 0x80 to 0x9F; a blank stands for a byte that has none. */
  private static final String HIGH =
      "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

  private Windows1252() {}

  /**
   * The byte that reads as this character, or -1; C1 controls count as the bytes of their number.
   */
  static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int high = HIGH.indexOf(c);
    return high < 0 ? -1 : 0x80 + high;
  }
}
