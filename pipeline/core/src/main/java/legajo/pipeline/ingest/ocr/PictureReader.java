package legajo.pipeline.ingest.ocr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads pictures of pages, however they were laid on the scanner. Immutable. */
final class PictureReader {
  /** Below this, what was read may stand on its head. */
  private static final double DOUBTFUL = 65;

  /**
   * On a second look, remains of letters and ink of pictures are read as words too; those are less
   * sure than this, or short.
   */
  private static final double SURE_ENOUGH = 80;

  private static final int LONG_ENOUGH = 10;

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

  ReadPicture read(GrayImage given) throws OcrFailure, InterruptedException {
    Deadline deadline = new Deadline(limit);
    GrayImage picture = Lighting.evened(given);
    Letters letters = Letters.of(Ink.of(picture));
    ReadPicture best = null;
    for (Slant slant : Slant.of(letters)) {
      for (int half = 0; half <= 2; half += 2) {
        ReadPicture read =
            read(picture, slant.quarters() + half, slant.degrees(), letters, deadline);
        if (read.confidence() >= DOUBTFUL || read.isBlank()) {
          return read;
        }
        best = best == null || read.sureLetters() > best.sureLetters() ? read : best;
      }
    }
    return Objects.requireNonNull(best);
  }

  private ReadPicture read(
      GrayImage picture, int quarters, double degrees, Letters letters, Deadline deadline)
      throws OcrFailure, InterruptedException {
    PreparedPicture prepared = PreparedPicture.of(picture, quarters, degrees, letters.height());
    List<RecognizedLine> lines =
        engine.read(prepared.image(), OcrEngine.Arrangement.PAGE, deadline.left());
    UnreadInk unread = new UnreadInk(prepared, lines);
    List<RecognizedLine> all = new ArrayList<>(lines);
    if (unread.isWorthALook(letters)) {
      all.addAll(secondLook(prepared, unread, deadline));
    }
    return new ReadPicture(prepared, all);
  }

  /** What is read so is a gain; that it can't be read is no loss. */
  private List<RecognizedLine> secondLook(
      PreparedPicture prepared, UnreadInk unread, Deadline deadline) throws InterruptedException {
    try {
      return engine.read(unread.rest(), OcrEngine.Arrangement.SCATTERED, deadline.left()).stream()
          .filter(line -> isCertain(new ReadPicture(prepared, List.of(line))))
          .toList();
    } catch (OcrFailure noGain) {
      return List.of();
    }
  }

  private static boolean isCertain(ReadPicture alone) {
    return alone.confidence() >= SURE_ENOUGH && alone.sureLetters() >= LONG_ENOUGH;
  }
}
