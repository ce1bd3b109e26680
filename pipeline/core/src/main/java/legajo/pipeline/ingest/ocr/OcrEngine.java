package legajo.pipeline.ingest.ocr;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program that recognizes text. Safe for many threads. */
public interface OcrEngine {

  /** What it may take for granted of a picture. */
  enum Arrangement {
    /** A page: columns, tables and pictures are told apart. */
    PAGE,
    /** Words here and there. */
    SCATTERED
  }

  /** What the machine lacks for it; empty where it can read. */
  Optional<OcrLack> lack();

  /**
   * The lines of a picture whose text runs level, in pixels of the picture.
   *
   * @param limit after how long it gives up
   * @throws OcrFailure when it can't read the picture, or not in time
   * @throws InterruptedException when the thread is interrupted; nothing of it goes on running
   */
  List<RecognizedLine> read(GrayImage picture, Arrangement arrangement, Duration limit)
      throws OcrFailure, InterruptedException;
}
