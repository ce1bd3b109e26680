package legajo.pipeline.ingest.ocr;

import java.time.Duration;

/** The time that is left for a picture. */
final class Deadline {
  private final Duration limit;
  private final long begin = System.nanoTime();

  Deadline(Duration limit) {
    this.limit = limit;
  }

  /** What is left; a failure where nothing is. */
  Duration left() throws OcrFailure {
    Duration left = limit.minusNanos(System.nanoTime() - begin);
    if (left.isNegative() || left.isZero()) {
      throw tooLong(limit);
    }
    return left;
  }

  static OcrFailure tooLong(Duration limit) {
    return new OcrFailure("Tesseract took longer than " + limit.toSeconds() + " seconds");
  }
}
