package legajo.pipeline.ingest.ocr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.ingest.source.Refusal;

/** Reads picture files: one page, or many in a TIFF. */
public final class PictureFile {
  private PictureFile() {}

  /** The text on the pictures of a file. */
  public static Ingested read(byte[] bytes, String mediaType, OcrSettings settings) {
    PageOcr ocr = settings.ocr();
    if (ocr.lack().isPresent()) {
      return Refusal.picture(mediaType, settings.whyUnread());
    }
    try (PictureDecoder decoder = PictureDecoder.of(bytes)) {
      return new Reading(ocr, decoder).read(mediaType);
    } catch (UndecodedException unknown) {
      return Refusal.undecoded(mediaType);
    } catch (IOException | RuntimeException damaged) {
      return Refusal.corrupt(mediaType, "picture");
    }
  }

  /** One file being read. */
  private static final class Reading {
    private final PageOcr ocr;
    private final PictureDecoder decoder;
    private final PictureText text = new PictureText();
    private final Deque<PageOcr.Pending> waiting = new ArrayDeque<>();

    Reading(PageOcr ocr, PictureDecoder decoder) {
      this.ocr = ocr;
      this.decoder = decoder;
    }

    Ingested read(String mediaType) throws IOException {
      try {
        int count = decoder.count();
        for (int i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
          waiting.add(begin(i));
          if (waiting.size() > PageOcr.atOnce()) {
            text.add(waiting.remove().await());
          }
        }
        while (!waiting.isEmpty()) {
          text.add(waiting.remove().await());
        }
        return text.ingested(mediaType);
      } finally {
        waiting.forEach(PageOcr.Pending::cancel);
      }
    }

    private PageOcr.Pending begin(int index) {
      try {
        return ocr.begin(decoder.page(index));
      } catch (OcrFailure failure) {
        return PageOcr.Pending.failed(failure.reason());
      }
    }
  }

  /** The bytes are a picture of a kind that Java has no decoder for. */
  static final class UndecodedException extends IOException {
    private static final long serialVersionUID = 1L;

    UndecodedException() {
      super("no decoder");
    }
  }
}
