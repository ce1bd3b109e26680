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
  private static final int MOST_SPANNED = 50;
  private static final Paragraph NONE = new Paragraph(Role.PARAGRAPH);
  private static final Style BOLD = new Style(0, 0, 0, 0, true);

  private final SourceTextBuilder out = new SourceTextBuilder();
  private final int maxCharacters;
  private final Deque<Cells> tables = new ArrayDeque<>();
  private final Deque<Paragraph> interrupted = new ArrayDeque<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private boolean inNote;
  private Paragraph paragraph = new Paragraph(Role.PARAGRAPH);
  private boolean open;
  private boolean running;
  private boolean cutOff;
  private boolean pageHasText;

  FlowText(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    out.beginPage();
  }

  /** A link while its paragraph is being written. */
  private record OpenLink(int begin, String target) {}

  /** A link whose words are written. */
  private record WrittenLink(int begin, int end, String target) {}

  /** The words of a paragraph, and what is known of them. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final List<WrittenLink> links = new ArrayList<>();
    final Deque<OpenLink> openLinks = new ArrayDeque<>();
    Role role;
    boolean bold = true;
    boolean inked;

    Paragraph(Role role) {
      this.role = role;
    }
  }

  /** A table being written: the cells of its row so far. */
  private static final class Cells {
    final Paragraph row = new Paragraph(Role.TABLE_ROW);
    int count;
    int spanned;
    boolean cellHasText;
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
    paragraph = new Paragraph(role);
    open = true;
  }

  /** What the open paragraph turns out to be. */
  void role(Role role) {
    paragraph.role = role;
  }

  /** Whether the open paragraph has no word yet. */
  boolean isParagraphBlank() {
    return !paragraph.inked;
  }

  void text(CharSequence words, boolean bold) {
    if (words.length() == 0) {
      return;
    }
    if (!open) {
      beginParagraph(Role.PARAGRAPH);
    }
    if (out.length() + paragraph.text.length() + words.length() > maxCharacters) {
      cutOff = true;
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        paragraph.text.append(c);
        if (!Character.isWhitespace(c)) {
          paragraph.inked = true;
          paragraph.bold &= bold;
        }
      }
    }
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
    if (!open) {
      beginParagraph(Role.PARAGRAPH);
    }
    paragraph.openLinks.push(new OpenLink(paragraph.text.length(), target));
  }

  void endLink() {
    if (!paragraph.openLinks.isEmpty()) {
      OpenLink link = paragraph.openLinks.pop();
      int begin = link.begin();
      while (begin < paragraph.text.length()
          && Character.isWhitespace(paragraph.text.charAt(begin))) {
        begin++;
      }
      if (!link.target().isBlank()) {
        paragraph.links.add(new WrittenLink(begin, paragraph.text.length(), link.target()));
      }
    }
  }

  /**
   * Begins what stands beside the open paragraph, such as a box of text: its paragraphs are written
   * before the one that it interrupts.
   */
  void beginAside() {
    interrupted.push(open ? paragraph : NONE);
    open = false;
    paragraph = new Paragraph(Role.PARAGRAPH);
  }

  /** Goes on with the paragraph that was interrupted. */
  void endAside() {
    endParagraph();
    if (!interrupted.isEmpty()) {
      Paragraph back = interrupted.pop();
      open = back != NONE;
      paragraph = open ? back : new Paragraph(Role.PARAGRAPH);
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
    if (!open) {
      return;
    }
    while (!paragraph.openLinks.isEmpty()) {
      endLink();
    }
    open = false;
    if (inNote) {
      notes.add(paragraph);
    } else if (tables.isEmpty()) {
      write(paragraph);
    } else {
      addToCell(tables.peek(), paragraph);
    }
    paragraph = new Paragraph(Role.PARAGRAPH);
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
    tables.push(new Cells());
  }

  void endTable() {
    endRow();
    if (!tables.isEmpty()) {
      tables.pop();
    }
  }

  void beginCell() {
    endParagraph();
    if (tables.isEmpty()) {
      return;
    }
    Cells cells = tables.peek();
    if (cells.count > 0) {
      // Tables inside a cell give its words; their cells are none of the outer table's.
      String between = tables.size() > 1 ? " " : "\t".repeat(1 + cells.spanned);
      cells.row.text.append(between);
    }
    cells.spanned = 0;
    cells.count++;
    cells.cellHasText = false;
  }

  /** The open cell reaches over so many columns: the cells after it stay in theirs. */
  void cellSpans(int columns) {
    if (!tables.isEmpty()) {
      tables.peek().spanned = Math.max(0, Math.min(MOST_SPANNED, columns - 1));
    }
  }

  /** Ends every table that is still open. */
  void endTables() {
    while (!tables.isEmpty()) {
      endTable();
    }
    endParagraph();
  }

  void endRow() {
    endParagraph();
    if (tables.isEmpty()) {
      return;
    }
    Cells cells = tables.pop();
    if (cells.count > 0 && cells.row.inked) {
      if (tables.isEmpty()) {
        write(cells.row);
      } else {
        addToCell(tables.peek(), cells.row);
      }
    }
    tables.push(new Cells());
  }

  /** The text; pages have no size in these formats. */
  SourceText build(String mediaType) {
    endTables();
    notes.stream().filter(note -> note.inked).forEach(this::write);
    out.endPage(TextOrigin.TYPED, 0, 0);
    return out.build(mediaType, TextOrigin.TYPED, CharacterBoxes.NONE);
  }

  /** The paragraphs of a cell are joined by a blank, their line breaks and tabs are blanks. */
  private static void addToCell(Cells cells, Paragraph added) {
    if (!added.inked) {
      return;
    }
    Paragraph row = cells.row;
    if (cells.cellHasText) {
      row.text.append(' ');
    }
    int from = 0;
    while (Character.isWhitespace(added.text.charAt(from))) {
      from++;
    }
    int shift = row.text.length() - from;
    int end = added.text.length();
    while (Character.isWhitespace(added.text.charAt(end - 1))) {
      end--;
    }
    for (int i = from; i < end; i++) {
      char c = added.text.charAt(i);
      row.text.append(c == '\n' || c == '\t' ? ' ' : c);
    }
    for (WrittenLink link : added.links) {
      int begin = Math.max(from, Math.min(end, link.begin()));
      int last = Math.max(begin, Math.min(end, link.end()));
      row.links.add(new WrittenLink(begin + shift, last + shift, link.target()));
    }
    row.bold &= added.bold;
    row.inked = true;
    cells.cellHasText = true;
  }

  private void write(Paragraph done) {
    if (running && !done.inked) {
      return;
    }
    Style style = done.inked && done.bold ? BOLD : Style.UNKNOWN;
    String text = done.text.toString();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    Role role = running ? Role.RUNNING : done.role;
    // A paragraph that its author broke into lines is lines: each may stand for itself.
    boolean broken = text.indexOf('\n') >= 0 && text.indexOf('\n') < end;
    if (broken && role == Role.PARAGRAPH) {
      role = Role.LINE;
    }
    int shift = -1;
    int from = 0;
    while (from <= end) {
      int lineEnd = text.indexOf('\n', from);
      lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      int begin = out.beginLine();
      shift = shift < 0 ? begin : shift;
      out.append(text.substring(from, lineEnd));
      out.endLine(begin, role, style);
      role = role == Role.LIST_ITEM || role == Role.HEADING ? Role.LINE : role;
      from = lineEnd + 1;
    }
    pageHasText |= done.inked;
    for (WrittenLink link : done.links) {
      int last = Math.max(0, shift) + Math.min(link.end(), end);
      out.link(Math.min(Math.max(0, shift) + link.begin(), last), last, link.target());
    }
  }
}
