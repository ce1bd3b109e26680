package legajo.pipeline.ingest.ocr;

import java.time.Duration;
import java.util.List;

/** Reads pictures of pages, however they were laid on the scanner. Immutable. */
final class PictureReader {
  /** Below this, what was read may stand on its head. */
  private static final double DOUBTFUL = 65;

  private final OcrEngine engine;
  private final Duration limit;

  /**
   * A reader.
   *
   * @param limit for a whole picture, however often it is looked at
   */
  PictureReader(OcrEngine engine, Duration limit) {
    this.engine = engine;
    this.limit = limit;
  }

  ReadPicture read(GrayImage picture) throws OcrFailure, InterruptedException {
    Deadline deadline = new Deadline(limit);
    Letters letters = Letters.of(Ink.of(picture));
    Slant slant = Slant.of(letters);
    ReadPicture read = read(picture, slant.quarters(), slant.degrees(), letters, deadline);
    if (read.confidence() >= DOUBTFUL) {
      return read;
    }
    ReadPicture other = read(picture, slant.quarters() + 2, slant.degrees(), letters, deadline);
    return other.sureLetters() > read.sureLetters() ? other : read;
  }

  private ReadPicture read(
      GrayImage picture, int quarters, double degrees, Letters letters, Deadline deadline)
      throws OcrFailure, InterruptedException {
    PreparedPicture prepared = PreparedPicture.of(picture, quarters, degrees, letters.height());
    List<RecognizedLine> lines =
        engine.read(prepared.image(), OcrEngine.Arrangement.PAGE, deadline.left());
    return new ReadPicture(lines, prepared.back());
  }
}
