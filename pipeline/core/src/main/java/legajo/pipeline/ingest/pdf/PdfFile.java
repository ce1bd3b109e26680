package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Diagnostic;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.ingest.layout.PageText;
import legajo.pipeline.ingest.ocr.OcrSettings;
import legajo.pipeline.ingest.source.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF: text that it draws, text that lies under a picture, text that only a picture shows.
 */
public final class PdfFile {
  /** What PDF is called. */
  public static final String MEDIA_TYPE = "application/pdf";

  private static final String FORMAT = "PDF";

  private PdfFile() {}

  /**
   * The text of a PDF.
   *
   * @param maxCharacters after how many characters no further page is read
   * @param ocr whether and how pictures of pages are read
   */
  public static Ingested read(byte[] bytes, int maxCharacters, OcrSettings ocr) {
    EmbeddedFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new Reading(document, EndOfFile.isThere(bytes)).read(maxCharacters, ocr);
    } catch (InvalidPasswordException locked) {
      return Refusal.encrypted(MEDIA_TYPE);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return Refusal.corrupt(MEDIA_TYPE, FORMAT);
    }
  }

  /** One document being read. */
  private static final class Reading {
    private final PDDocument document;
    private final boolean complete;
    private final PageText text = new PageText();
    private final PdfEvidence evidence = new PdfEvidence();

    Reading(PDDocument document, boolean complete) {
      this.document = document;
      this.complete = complete;
    }

    Ingested read(int maxCharacters, OcrSettings ocr) {
      try (PageSettlement settlement = new PageSettlement(document, ocr)) {
        PageReader reader = new PageReader();
        int number = 0;
        for (PDPage page : document.getPages()) {
          number++;
          settlement.add(read(page, number, reader)).forEach(this::write);
          if (text.length() > maxCharacters) {
            evidence.leftOutAfter(evidence.pages());
            break;
          }
        }
        if (text.length() <= maxCharacters) {
          settlement.rest().forEach(this::write);
        }
        return evidence.hasText() ? readable(ocr) : refusal(ocr);
      }
    }

    private static PdfPage read(PDPage page, int number, PageReader reader) {
      List<Exception> errors = new ArrayList<>();
      DrawnPage drawn = reader.read(page, errors);
      List<PageLink> links = PageLink.of(page, errors);
      return new PdfPage(number, drawn, links, !errors.isEmpty());
    }

    private void write(SettledPage page) {
      evidence.add(page);
      text.page(page.content(), page.page().links(), page.origin());
    }

    private Ingested readable(OcrSettings ocr) {
      List<Diagnostic> diagnostics = evidence.diagnostics(complete, ocr::whyUnread);
      boolean whole = diagnostics.stream().allMatch(d -> d.severity() == Diagnostic.Severity.INFO);
      return new Ingested.Readable(
          text.build(MEDIA_TYPE, evidence.origin()),
          whole ? Outcome.OK : Outcome.PARTIAL,
          diagnostics);
    }

    private Ingested refusal(OcrSettings ocr) {
      Optional<String> failure = evidence.failure();
      if (failure.isPresent()) {
        return Refusal.recognitionFailed(MEDIA_TYPE, failure.get());
      }
      if (evidence.hasUnreadPictures()) {
        return Refusal.picturesOfPages(MEDIA_TYPE, evidence.pages(), ocr.whyUnread());
      }
      if (evidence.hasWordlessPictures()) {
        return Refusal.noWordsOnPictures(MEDIA_TYPE);
      }
      return complete && !evidence.hasErrors()
          ? Refusal.noWords(MEDIA_TYPE)
          : Refusal.corrupt(MEDIA_TYPE, FORMAT);
    }
  }
}
