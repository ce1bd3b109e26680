package legajo.pipeline.ingest.ocr;

import java.util.OptionalInt;
import legajo.pipeline.ingest.layout.Lettering;

/** The letters of one recognized word: of shapes that printed fonts usually have. */
final class OcrLettering implements Lettering {
  /**
   * The height of a recognized line, from tall letters' tops to low ones' bottoms, as font size.
   */
  static final double SIZE_OF_HEIGHT = 1 / 0.92;

  private static final float ASCENT = 0.72f;
  private static final float DESCENT = 0.21f;

  private final int confidence;

  OcrLettering(int confidence) {
    this.confidence = confidence;
  }

  @Override
  public boolean isBold() {
    return false;
  }

  @Override
  public float ascent() {
    return ASCENT;
  }

  @Override
  public float descent() {
    return DESCENT;
  }

  @Override
  public OptionalInt confidence() {
    return OptionalInt.of(confidence);
  }
}
