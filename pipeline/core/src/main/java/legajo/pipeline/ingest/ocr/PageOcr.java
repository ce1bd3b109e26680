package legajo.pipeline.ingest.ocr;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Reads pictures of pages, many at the same time. Immutable, safe for many threads. */
public final class PageOcr {
  /** How long a page may take: dense ones take ten seconds on an old machine. */
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

  private final OcrEngine engine;
  private final PictureReader reader;

  /** Reads with this engine, giving up a page after so long. */
  public PageOcr(OcrEngine engine, Duration limit) {
    this.engine = engine;
    this.reader = new PictureReader(engine, limit);
  }

  /** With the Tesseract of this machine and the usual patience. */
  public static PageOcr ofThisMachine() {
    return new PageOcr(Tesseract.ofThisMachine(), USUAL_LIMIT);
  }

  /** What the machine lacks for it; empty where it can read. */
  public Optional<OcrLack> lack() {
    return engine.lack();
  }

  /** A page that is being read. */
  public static final class Pending {
    private final Future<OcrResult> result;

    private Pending(Future<OcrResult> result) {
      this.result = result;
    }

    /** A page that could not even be begun. */
    static Pending failed(String reason) {
      return new Pending(CompletableFuture.completedFuture(new OcrResult.Failed(reason)));
    }

    /** Waits for the page. When the thread is interrupted, the page counts as failed. */
    public OcrResult await() {
      try {
        return result.get();
      } catch (InterruptedException stopped) {
        result.cancel(true);
        Thread.currentThread().interrupt();
        return new OcrResult.Failed("the program was stopped");
      } catch (ExecutionException mistake) {
        throw new IllegalStateException(mistake.getCause());
      }
    }

    /** Whether {@link #await} would not wait. */
    public boolean isDone() {
      return result.isDone();
    }

    /** Gives the page up. */
    public void cancel() {
      result.cancel(true);
    }
  }

  /** How many pages are read at the same time, in all reports together. */
  public static int atOnce() {
    return OcrThreads.COUNT;
  }

  /** Begins to read the picture of a page. */
  public Pending begin(PagePicture picture) {
    return new Pending(OcrThreads.submit(() -> read(picture)));
  }

  private OcrResult read(PagePicture picture) throws InterruptedException {
    try {
      ReadPicture read = reader.read(picture.image());
      Placement toPoints =
          Placement.scaled(picture.pointsPerPixelAcross(), picture.pointsPerPixelDown());
      return new OcrResult.Read(
          PictureContent.of(read, toPoints, picture.width(), picture.height()));
    } catch (OcrFailure failure) {
      return new OcrResult.Failed(failure.reason());
    } catch (OutOfMemoryError tooLarge) {
      return new OcrResult.Failed("its picture takes more memory than Java has here");
    }
  }
}
