package legajo.pipeline.ingest.layout;

import legajo.pipeline.document.SourceText.Style;
import org.jspecify.annotations.Nullable;

/** Sums up a line's letters: its edges, its commonest size, whether all are bold. */
final class LineStyle {
  private static final float SAME_SIZE = 0.05f;

  /** OCR measures each line's size anew; off by no more than this share, it is the usual one. */
  private static final float MISMEASURED = 0.35f;

  private final ReadingFrame frame;
  private final float usualSize;
  private double left = Double.MAX_VALUE;
  private double right;
  private boolean bold = true;
  private int votes;
  private @Nullable Glyph common;

  /**
   * The style of a line.
   *
   * @param usualSize of the page's invisible letters, 0 where it has none
   */
  LineStyle(ReadingFrame frame, float usualSize) {
    this.frame = frame;
    this.usualSize = usualSize;
  }

  void add(Glyph glyph) {
    left = Math.min(left, frame.across(glyph.u()));
    right = Math.max(right, frame.across(glyph.right()));
    bold &= glyph.isBlank() || glyph.isBold();
    // Majority vote of Boyer and Moore: a glyph of the size that most have survives. Its top is the
    // line's: raised ordinals don't raise it.
    if (common == null || votes == 0) {
      common = glyph;
    }
    votes += Math.abs(glyph.size() - common.size()) < SAME_SIZE ? 1 : -1;
  }

  Style style() {
    Glyph glyph = common;
    if (glyph == null || glyph.font() == null) {
      return Style.UNKNOWN;
    }
    boolean mismeasured =
        glyph.has(Glyph.INVISIBLE) && Math.abs(glyph.size() - usualSize) <= MISMEASURED * usualSize;
    float size = mismeasured ? usualSize : glyph.size();
    double top = frame.down(glyph.v() - glyph.font().ascent() * size);
    return new Style(rounded(left), rounded(right), rounded(top), rounded(size), bold);
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
