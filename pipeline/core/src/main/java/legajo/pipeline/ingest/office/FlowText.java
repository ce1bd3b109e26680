package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.SourceText.Role;
import legajo.pipeline.document.SourceText.Style;
import legajo.pipeline.ingest.source.SourceTextBuilder;

/**
 * Writes the text of formats that flow: paragraphs become lines, rows of tables lines with tabs
 * between their cells. A reader says what it meets, in order; what it says out of order (text
 * before any paragraph, a cell without a table) is taken as well as it can be. For one file, one
 * thread.
 */
final class FlowText {
  private static final Style BOLD = new Style(0, 0, 0, 0, true);

  /** Stands for no open paragraph. */
  private static final FlowParagraph NONE = new FlowParagraph(Role.PARAGRAPH);

  private final SourceTextBuilder out = new SourceTextBuilder();
  private final int maxCharacters;
  private final Deque<FlowRow> tables = new ArrayDeque<>();
  private final Deque<FlowParagraph> interrupted = new ArrayDeque<>();
  private final List<FlowParagraph> notes = new ArrayList<>();
  private FlowParagraph paragraph = NONE;
  private boolean inNote;
  private boolean running;
  private boolean cutOff;
  private boolean pageHasText;

  /** Characters in rows that are still open. */
  private int unwritten;

  FlowText(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    out.beginPage();
  }

  /** Whether text was left out because there was too much. */
  boolean isCutOff() {
    return cutOff;
  }

  boolean isBlank() {
    return out.isBlank();
  }

  /** Until told otherwise, paragraphs are running headers or footers. */
  void running(boolean on) {
    endParagraph();
    running = on;
  }

  /** Begins a paragraph, a heading or a list item; ends the one before. */
  void beginParagraph(Role role) {
    endParagraph();
    paragraph = new FlowParagraph(role);
  }

  /** Whether the open paragraph has no word yet. */
  boolean isParagraphBlank() {
    return !paragraph.isInked();
  }

  /** Adds words to the open paragraph; a line feed breaks its line. */
  void text(CharSequence words, boolean bold) {
    if (words.length() == 0) {
      return;
    }
    if (out.length() + unwritten + paragraph.length() + words.length() > maxCharacters) {
      cutOff = true;
      return;
    }
    ensureParagraph();
    paragraph.add(words, bold);
  }

  /** The printed number or bullet of the open paragraph. */
  void label(String label) {
    text(ListLabels.plain(label) + " ", true);
  }

  /** Breaks the line inside its paragraph. */
  void lineBreak() {
    text("\n", false);
  }

  void beginLink(String target) {
    ensureParagraph();
    paragraph.beginLink(target);
  }

  void endLink() {
    if (paragraph != NONE) {
      paragraph.endLink();
    }
  }

  /**
   * Begins what stands beside the open paragraph, such as a box of text: its paragraphs are written
   * before the one that it interrupts.
   */
  void beginAside() {
    interrupted.push(paragraph);
    paragraph = NONE;
  }

  /** Goes on with the paragraph that was interrupted. */
  void endAside() {
    endParagraph();
    if (!interrupted.isEmpty()) {
      paragraph = interrupted.pop();
    }
  }

  /** Begins a note to the open paragraph: notes are written after all other text. */
  void beginNote() {
    beginAside();
    inNote = true;
  }

  /** Goes on with the paragraph that has the note. */
  void endNote() {
    endParagraph();
    inNote = false;
    endAside();
  }

  /** Ends the paragraph; one without words becomes an empty line. */
  void endParagraph() {
    FlowParagraph done = paragraph;
    paragraph = NONE;
    if (done == NONE) {
      return;
    }
    done.endLinks();
    if (inNote) {
      notes.add(done);
    } else if (tables.isEmpty()) {
      write(done);
    } else {
      unwritten += done.length();
      tables.peek().add(done);
    }
  }

  /** Begins a page, unless the one that was begun is empty still. */
  void pageBreak() {
    endParagraph();
    if (pageHasText && tables.isEmpty()) {
      out.endPage(TextOrigin.TYPED, 0, 0);
      out.beginPage();
      pageHasText = false;
    }
  }

  void beginTable() {
    endParagraph();
    tables.push(new FlowRow());
  }

  void endTable() {
    endRow();
    tables.poll();
  }

  /** Ends every table that is still open. */
  void endTables() {
    while (!tables.isEmpty()) {
      endTable();
    }
    endParagraph();
  }

  void beginCell() {
    endParagraph();
    FlowRow row = tables.peek();
    if (row != null) {
      row.beginCell();
    }
  }

  /** The open cell reaches over so many columns: the cells after it stay in theirs. */
  void cellSpans(int columns) {
    FlowRow row = tables.peek();
    if (row != null) {
      row.spans(columns);
    }
  }

  void endRow() {
    endParagraph();
    FlowRow row = tables.poll();
    if (row == null) {
      return;
    }
    for (FlowParagraph done : row.paragraphs(!tables.isEmpty())) {
      FlowRow outer = tables.peek();
      if (outer == null) {
        write(done);
      } else {
        outer.add(done);
      }
    }
    unwritten = tables.isEmpty() ? 0 : unwritten;
    tables.push(new FlowRow());
  }

  /** The text; pages have no size in these formats. */
  SourceText build(String mediaType) {
    endTables();
    notes.stream().filter(FlowParagraph::isInked).forEach(this::write);
    out.endPage(TextOrigin.TYPED, 0, 0);
    return out.build(mediaType, TextOrigin.TYPED, CharacterBoxes.NONE);
  }

  private void ensureParagraph() {
    if (paragraph == NONE) {
      paragraph = new FlowParagraph(Role.PARAGRAPH);
    }
  }

  private void write(FlowParagraph done) {
    if (running && !done.isInked()) {
      return;
    }
    Style style = done.isBold() ? BOLD : Style.UNKNOWN;
    String[] lines = done.text().split("\n", -1);
    // A paragraph that its author broke into lines is lines: each may stand for itself.
    Role role = lines.length > 1 && done.role() == Role.PARAGRAPH ? Role.LINE : done.role();
    int begin = -1;
    for (String line : lines) {
      int at = out.beginLine();
      begin = begin < 0 ? at : begin;
      out.append(line);
      out.endLine(at, running ? Role.RUNNING : role, style);
      role = role == Role.TABLE_ROW ? role : Role.LINE;
    }
    int end = out.length();
    int shift = begin;
    done.links().stream()
        .map(link -> link.moved(shift, 0, end - shift))
        .forEach(link -> out.link(link.begin(), link.end(), link.target()));
    pageHasText |= done.isInked();
  }
}
