package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import legajo.model.Diagnostic;
import legajo.model.TextOrigin;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.ingest.layout.PageContent;
import legajo.pipeline.ingest.layout.PageText;
import legajo.pipeline.ingest.source.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: text that it draws, text that lies under a picture, and whether there is any. */
public final class PdfFile {
  /** What PDF is called. */
  public static final String MEDIA_TYPE = "application/pdf";

  private static final String FORMAT = "PDF";

  private PdfFile() {}

  /**
   * The text of a PDF.
   *
   * @param maxCharacters after how many characters no further page is read
   */
  public static Ingested read(byte[] bytes, int maxCharacters) {
    EmbeddedFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new Reading(document, EndOfFile.isThere(bytes)).read(maxCharacters);
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

    Ingested read(int maxCharacters) {
      PageReader reader = new PageReader();
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        List<Exception> errors = new ArrayList<>();
        PageContent content = reader.read(page, errors);
        List<PageLink> links = PageLink.of(page, errors);
        TextOrigin origin = evidence.add(number, content, errors);
        text.page(content, links, origin);
        if (text.length() > maxCharacters) {
          evidence.leftOutAfter(number);
          break;
        }
      }
      return evidence.hasText() ? readable() : refusal();
    }

    private Ingested readable() {
      List<Diagnostic> diagnostics = evidence.diagnostics(complete);
      boolean whole = diagnostics.stream().allMatch(d -> d.severity() == Diagnostic.Severity.INFO);
      return new Ingested.Readable(
          text.build(MEDIA_TYPE, evidence.origin()),
          whole ? Outcome.OK : Outcome.PARTIAL,
          diagnostics);
    }

    private Ingested refusal() {
      if (evidence.hasPictures()) {
        return Refusal.picturesOfPages(MEDIA_TYPE, evidence.pages());
      }
      return complete && !evidence.hasErrors()
          ? Refusal.noWords(MEDIA_TYPE)
          : Refusal.corrupt(MEDIA_TYPE, FORMAT);
    }
  }
}
