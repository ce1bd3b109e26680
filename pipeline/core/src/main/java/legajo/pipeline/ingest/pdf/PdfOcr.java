package legajo.pipeline.ingest.pdf;

import java.util.Optional;
import java.util.function.Function;
import legajo.model.TextOrigin;
import legajo.pipeline.document.TextDamage;
import legajo.pipeline.ingest.layout.PageContent;
import legajo.pipeline.ingest.layout.PageText;
import legajo.pipeline.ingest.ocr.OcrFailure;
import legajo.pipeline.ingest.ocr.OcrLack;
import legajo.pipeline.ingest.ocr.OcrResult;
import legajo.pipeline.ingest.ocr.OcrSettings;
import legajo.pipeline.ingest.ocr.PageOcr;
import legajo.pipeline.ingest.pdf.PageSettlement.Waiting;
import legajo.pipeline.ingest.pdf.SettledPage.Note;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads pages of a PDF from their pictures. For one document, one thread. */
final class PdfOcr {
  /** So many damaged words less, as a share of all, and a new reading is the better one. */
  private static final double BETTER = 0.02;

  /** A reading that lost much of the page is not better, however clean. */
  private static final double MOST_OF_PAGE = 0.7;

  private final PageOcr ocr;
  private final TextDamage damage;
  private final PageRendering rendering;

  PdfOcr(PDDocument document, OcrSettings settings) {
    ocr = settings.ocr();
    damage = settings.damage();
    rendering = new PageRendering(document);
  }

  Optional<OcrLack> lack() {
    return ocr.lack();
  }

  /** How many pictures may wait or be read: enough to keep every processor busy. */
  int mostBusy() {
    return PageOcr.atOnce() + 1;
  }

  /** Begins to read a page; where there are no words on it, it stays as it is drawn. */
  Waiting begin(PdfPage page) {
    return begin(
        page,
        read ->
            read.inked() > 0
                ? SettledPage.asRead(page, read)
                : SettledPage.asDrawn(page, Optional.of(new Note.Wordless())));
  }

  /**
   * Begins to read a scanned page anew; the text layer stays where that is no better.
   *
   * @param layerDamage share of the layer's words that are damaged
   */
  Waiting beginAgain(PdfPage page, double layerDamage) {
    return begin(
        page,
        read ->
            isBetter(read, page, layerDamage)
                ? SettledPage.asRead(page, read)
                : SettledPage.asDrawn(page, Optional.empty()));
  }

  private Waiting begin(PdfPage page, Function<PageContent, SettledPage> choice) {
    PageOcr.Pending pending;
    try {
      pending = ocr.begin(rendering.of(page));
    } catch (OcrFailure failure) {
      return Waiting.done(failed(page, failure.reason()));
    }
    return new Waiting() {
      @Override
      public boolean isDone() {
        return pending.isDone();
      }

      @Override
      public SettledPage settled() {
        OcrResult result = pending.await();
        return result instanceof OcrResult.Read read
            ? choice.apply(read.content())
            : failed(page, ((OcrResult.Failed) result).reason());
      }

      @Override
      public void cancel() {
        pending.cancel();
      }
    };
  }

  private static SettledPage failed(PdfPage page, String reason) {
    boolean hasText = !page.drawn().hasOnlyPicture();
    return SettledPage.asDrawn(page, Optional.of(new Note.Failed(reason, hasText)));
  }

  private boolean isBetter(PageContent read, PdfPage page, double layerDamage) {
    if (read.inked() < MOST_OF_PAGE * page.drawn().content().inked()) {
      return false;
    }
    PageText text = new PageText();
    text.page(read, page.links(), TextOrigin.OCR);
    String words = text.build(PdfFile.MEDIA_TYPE, TextOrigin.OCR).text();
    return damage.of(words) <= layerDamage - BETTER;
  }
}
