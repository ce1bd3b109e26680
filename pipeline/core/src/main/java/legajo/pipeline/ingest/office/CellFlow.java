package legajo.pipeline.ingest.office;

import legajo.pipeline.document.SourceText.Role;

/**
 * Places paragraphs for formats that don't say where tables begin, only which paragraphs stand in
 * one, and where cells and rows end (RTF, DOC).
 */
final class CellFlow {
  private final FlowText out;
  private boolean begun;
  private boolean tableOpen;
  private boolean cellOpen;
  private boolean pageEnds;

  CellFlow(FlowText out) {
    this.out = out;
  }

  /** Whether the open paragraph was begun: it is when its first word comes. */
  boolean isBegun() {
    return begun;
  }

  /** Begins a paragraph where it stands. */
  void begin(boolean inTable, Role role) {
    begun = true;
    if (inTable && !tableOpen) {
      out.beginTable();
      tableOpen = true;
      cellOpen = false;
    } else if (!inTable && tableOpen) {
      out.endTable();
      tableOpen = false;
    }
    if (tableOpen && !cellOpen) {
      out.beginCell();
      cellOpen = true;
    }
    out.beginParagraph(role);
  }

  /** Begins a paragraph of a note or a box, which no table round its anchor holds. */
  void beginBeside(Role role) {
    begun = true;
    out.beginParagraph(role);
  }

  void endParagraph() {
    out.endParagraph();
    begun = false;
    if (pageEnds && !tableOpen) {
      out.pageBreak();
      pageEnds = false;
    }
  }

  void endCell() {
    out.endParagraph();
    begun = false;
    cellOpen = false;
  }

  void endRow() {
    out.endRow();
    begun = false;
    cellOpen = false;
  }

  /** A page that ends inside a paragraph is taken to end after it: paragraphs stay whole. */
  void pageBreak() {
    if (begun && !out.isParagraphBlank()) {
      pageEnds = true;
    } else {
      out.pageBreak();
      begun = false;
    }
  }

  /** Leaves the open paragraph alone for a while; gives what {@link #resume} needs. */
  boolean interrupt() {
    boolean before = begun;
    begun = false;
    return before;
  }

  /** Goes on with the paragraph that was interrupted. */
  void resume(boolean before) {
    begun = before;
  }
}
