package legajo.pipeline.ingest.ocr;

import java.util.List;

/**
 * A line as recognized. Its words stand where they would, were the picture turned such that the
 * line is level.
 *
 * @param words from left to right
 * @param height from the tops of its tall letters to the bottoms of its low ones, in pixels
 * @param quarters by how many quarters the picture is turned clockwise for that: 0 for most lines,
 *     1 for one that runs up the page
 */
public record RecognizedLine(List<RecognizedWord> words, double height, int quarters) {
  private static final double ABOVE = 1.0;
  private static final double BELOW = 0.35;
  private static final double BESIDE = 0.3;

  public RecognizedLine {
    words = List.copyOf(words);
  }

  /** A level line. */
  public RecognizedLine(List<RecognizedWord> words, double height) {
    this(words, height, 0);
  }

  /**
   * What a word covers on the picture as it is, generously: left, top, right, bottom.
   *
   * @param there the way from the turned picture to the picture as it is
   */
  double[] area(RecognizedWord word, Placement there) {
    double left = word.left() - BESIDE * height;
    double right = word.right() + BESIDE * height;
    double top = word.baseline() - ABOVE * height;
    double bottom = word.baseline() + BELOW * height;
    double x1 = there.x(left, top);
    double x2 = there.x(right, bottom);
    double y1 = there.y(left, top);
    double y2 = there.y(right, bottom);
    return new double[] {Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)};
  }
}
