package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.TextOrigin;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.SourceText.Line;
import legajo.pipeline.document.SourceText.Page;
import legajo.pipeline.document.SourceText.Role;
import legajo.pipeline.document.SourceText.Style;
import legajo.pipeline.ingest.source.Blank;
import legajo.pipeline.ingest.source.Refusal;
import legajo.rules.Span;

/**
 * Reads plain text: CR, LF and CRLF end lines, a form feed ends a page, runs of blanks part typed
 * columns.
 */
public final class PlainText {
  /** What plain text is called. */
  public static final String MEDIA_TYPE = "text/plain";

  private PlainText() {}

  /** The text of a file whose encoding was found. */
  public static Ingested read(DecodedText decoded) {
    String text = TypedColumns.inReadingOrder(withLineFeeds(decoded.text()));
    if (Blank.isBlank(text)) {
      return Refusal.noWords(MEDIA_TYPE);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (decoded.strayBytes() > 0) {
      diagnostics.add(strayBytes(decoded));
    }
    return new Ingested.Readable(sourceText(text), Outcome.OK, diagnostics);
  }

  private static Diagnostic strayBytes(DecodedText decoded) {
    return DiagnosticCode.MIXED_ENCODING.ofFile(
        "The text is "
            + decoded.charset()
            + " but for "
            + decoded.strayBytes()
            + " bytes, which were read as windows-1252: check the accented letters.");
  }

  private static String withLineFeeds(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
      out.append(text, from, cr).append('\n');
      boolean crlf = cr + 1 < text.length() && text.charAt(cr + 1) == '\n';
      from = cr + (crlf ? 2 : 1);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static SourceText sourceText(String text) {
    List<Page> pages = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int pageBegin = 0;
    int lineBegin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines.add(line(lineBegin, i, pages.size() + 1));
        lineBegin = i + 1;
      } else if (c == '\f') {
        // A line feed before the form feed has ended the page's last line already.
        if (lineBegin < i || lineBegin == pageBegin) {
          lines.add(line(lineBegin, i, pages.size() + 1));
        }
        pages.add(page(pageBegin, i, pages.size() + 1));
        pageBegin = i + 1;
        lineBegin = i + 1;
      }
    }
    if (lineBegin < text.length()) {
      lines.add(line(lineBegin, text.length(), pages.size() + 1));
    }
    // A form feed at the very end ends the last page and begins none.
    if (pageBegin < text.length() || pages.isEmpty()) {
      pages.add(page(pageBegin, text.length(), pages.size() + 1));
    }
    return new SourceText(
        text, MEDIA_TYPE, TextOrigin.TYPED, pages, lines, List.of(), CharacterBoxes.NONE);
  }

  private static Line line(int begin, int end, int page) {
    return new Line(new Span(begin, end), page, Role.LINE, Style.UNKNOWN);
  }

  private static Page page(int begin, int end, int number) {
    return new Page(number, new Span(begin, end), TextOrigin.TYPED, 0, 0);
  }
}
