package legajo.pipeline.ingest.pdf;

import java.util.Optional;
import legajo.model.TextOrigin;
import legajo.pipeline.ingest.layout.PageContent;

/**
 * A page of which it is settled where its text is taken from.
 *
 * @param page as the file has it
 * @param content what is taken for its text
 * @param origin where that came from
 * @param note what is to be said of its picture
 */
record SettledPage(PdfPage page, PageContent content, TextOrigin origin, Optional<Note> note) {
  /** What became of the picture of a page. */
  sealed interface Note {
    /** It was not read, as the machine lacks what it takes, or as nobody wants it. */
    record Unread() implements Note {}

    /** It was read, and that is the page's text. */
    record Recognized() implements Note {}

    /** It was read, and there are no words on it. */
    record Wordless() implements Note {}

    /**
     * It could not be read.
     *
     * @param reason as a clause
     * @param hasText whether the file itself has the page's text, which then stands
     */
    record Failed(String reason, boolean hasText) implements Note {}

    /** Its text layer is damaged, and stands as it is. */
    record DamagedLayer() implements Note {}
  }

  /** The page with the text that its file has. */
  static SettledPage asDrawn(PdfPage page, Optional<Note> note) {
    return new SettledPage(page, page.drawn().content(), page.drawn().origin(), note);
  }

  /** The page with the text that was read on its picture. */
  static SettledPage asRead(PdfPage page, PageContent content) {
    return new SettledPage(page, content, TextOrigin.OCR, Optional.of(new Note.Recognized()));
  }
}
