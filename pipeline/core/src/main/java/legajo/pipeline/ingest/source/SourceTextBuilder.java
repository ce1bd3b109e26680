package legajo.pipeline.ingest.source;

import java.util.ArrayList;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.SourceText.Line;
import legajo.pipeline.document.SourceText.Link;
import legajo.pipeline.document.SourceText.Page;
import legajo.pipeline.document.SourceText.Role;
import legajo.pipeline.document.SourceText.Style;
import legajo.pipeline.document.WordConfidences;
import legajo.rules.Span;

/** Source text while a reader writes it, line by line. For one reader, one file, one thread. */
public final class SourceTextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private int pageBegin;
  private boolean pageHasLines;

  /** Where the next character will stand. */
  public int length() {
    return text.length();
  }

  /** The number of the page being written, from 1. */
  public int pageNumber() {
    return pages.size() + 1;
  }

  /** Begins a line: gives the place of its first character. */
  public int beginLine() {
    if (pageHasLines) {
      text.append('\n');
    }
    pageHasLines = true;
    return text.length();
  }

  /** Writes characters to the line that was begun. */
  public void append(CharSequence characters) {
    text.append(characters);
  }

  /** Writes a character to the line that was begun. */
  public void append(char character) {
    text.append(character);
  }

  /** Ends the line that began at this place. */
  public void endLine(int begin, Role role, Style style) {
    lines.add(new Line(new Span(begin, text.length()), pageNumber(), role, style));
  }

  /** A whole line. */
  public void line(CharSequence characters, Role role, Style style) {
    int begin = beginLine();
    text.append(characters);
    endLine(begin, role, style);
  }

  /** A hyperlink over words already written. */
  public void link(int begin, int end, String target) {
    links.add(new Link(new Span(begin, end), target));
  }

  /** Begins a page: a form feed parts it from the one before. */
  public void beginPage() {
    if (!pages.isEmpty()) {
      text.append('\f');
    }
    pageBegin = text.length();
    pageHasLines = false;
  }

  /** Ends the page that was begun. Sizes are in points, 0 where unknown. */
  public void endPage(TextOrigin origin, double width, double height) {
    Span span = new Span(pageBegin, text.length());
    pages.add(new Page(pages.size() + 1, span, origin, width, height));
  }

  /** Whether no character but blanks was written. */
  public boolean isBlank() {
    return Blank.isBlank(text);
  }

  /** The text, once its last page is ended. */
  public SourceText build(String mediaType, TextOrigin origin, CharacterBoxes boxes) {
    return build(mediaType, origin, boxes, WordConfidences.NONE);
  }

  /** The text, once its last page is ended, of which words were recognized. */
  public SourceText build(
      String mediaType, TextOrigin origin, CharacterBoxes boxes, WordConfidences confidences) {
    return new SourceText(
        text.toString(), mediaType, origin, pages, lines, links, boxes, confidences);
  }
}
