package legajo.pipeline.ingest.layout;

/** Bullets and the numbers of items and headings: what stands before a text, set apart by a gap. */
final class Labels {
  private static final String BULLETS = "•·▪■□●○◦‣⁃∙–—-*»►➢✓✔❖§o";

  /** What recognition makes of bullets. */
  private static final String MISREAD_BULLETS = "+¢©°«~_e";

  /** Where symbol fonts have their pictures (Unicode's private use area). */
  private static final char PRIVATE_BEGIN = '\uE000';

  private static final char PRIVATE_END = '\uF8FF';
  private static final String CLOSERS = ".):-º°";

  private Labels() {}

  static boolean isLabel(String text) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      return BULLETS.indexOf(c) >= 0
          || MISREAD_BULLETS.indexOf(c) >= 0
          || c >= PRIVATE_BEGIN && c <= PRIVATE_END;
    }
    return !text.isEmpty()
        && isNumbering(text)
        && (CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.indexOf('.') > 0);
  }

  /** At most one letter, or Roman or Arabic numerals, with their punctuation. */
  private static boolean isNumbering(String text) {
    int letters = 0;
    int numerals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || "IVXivx".indexOf(c) >= 0) {
        numerals++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (CLOSERS.indexOf(c) < 0 && c != '(') {
        return false;
      }
    }
    return letters + numerals > 0 && letters <= 1 && (letters == 0 || numerals == 0);
  }
}
