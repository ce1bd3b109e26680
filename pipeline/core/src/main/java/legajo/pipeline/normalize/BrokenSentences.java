package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text that were broken for want of room, and at what width.
 *
 * @param letters how wide letters are taken to be
 * @param full widths of the lines that such sentences were broken in
 * @param needed widths that those lines would have had with the next word
 */
record BrokenSentences(LetterWidths letters, List<Double> full, List<Double> needed) {
  /** How much narrower than those a line may be and still be full. */
  private static final double EVEN_SPREAD = 0.97;

  private static final double PRINTED_SPREAD = 0.995;

  /** From so many broken sentences on, it is known where they break. */
  private static final int ENOUGH_LINES = 12;

  private static final int ENOUGH_PRINTED = 8;

  /** Those of a text. */
  static BrokenSentences of(List<CleanLine> lines, LetterWidths letters) {
    List<Double> full = new ArrayList<>();
    List<Double> needed = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      CleanLine line = lines.get(i);
      CleanLine next = lines.get(i + 1);
      if (runsOn(line, next)) {
        String word = next.text().substring(0, Wrapping.firstWord(next));
        full.add(Wrapping.widthOf(line, letters));
        needed.add(Wrapping.widthOf(line, letters) + letters.of(" " + word));
      }
    }
    return new BrokenSentences(letters, full, needed);
  }

  private static boolean runsOn(CleanLine line, CleanLine next) {
    return !next.afterGap()
        && next.chars().length() > 0
        && line.chars().length() > 0
        && Character.isLowerCase(next.text().charAt(0))
        && Character.isLetter(line.text().charAt(line.chars().length() - 1));
  }

  /** Whether letters so wide tell better than others why the lines were broken. */
  boolean fitsBetterThan(BrokenSentences other) {
    return needed.size() >= ENOUGH_PRINTED && misfits() < other.misfits();
  }

  /** Lines that were broken though others are wider than this one with its next word. */
  private long misfits() {
    double widest = Wrapping.highest(full, 0.98);
    return needed.stream().filter(width -> width <= widest).count();
  }

  /**
   * The width from which on a line has no room left for another word; the text's own width where
   * too few sentences tell it.
   */
  double edgeOr(double width) {
    if (letters != LetterWidths.EVEN) {
      return Math.min(
          Wrapping.highest(full, 0.98), PRINTED_SPREAD * Wrapping.highest(needed, 0.05));
    }
    return needed.size() < ENOUGH_LINES
        ? width
        : Math.min(width, EVEN_SPREAD * Wrapping.highest(needed, 0.05));
  }
}
