package legajo.pipeline.ingest.office;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.SourceText.Role;

/** The row of a table while it is written. */
final class FlowRow {
  private static final int MOST_SPANNED = 50;

  /**
   * Cells of a table hold a value each; where every cell holds so many paragraphs, the table only
   * sets columns of text side by side.
   */
  private static final int LEAST_OF_COLUMN = 3;

  /** A box of one cell with so many paragraphs is text with a frame. */
  private static final int LEAST_OF_BOX = 2;

  private final List<Cell> cells = new ArrayList<>();

  /** A cell: how many columns it reaches over beyond its own, and its paragraphs with words. */
  private static final class Cell {
    final List<FlowParagraph> paragraphs = new ArrayList<>();
    int spanned;
  }

  void beginCell() {
    cells.add(new Cell());
  }

  /** The open cell reaches over so many columns: the cells after it stay in theirs. */
  void spans(int columns) {
    if (!cells.isEmpty()) {
      cells.get(cells.size() - 1).spanned = Math.max(0, Math.min(MOST_SPANNED, columns - 1));
    }
  }

  void add(FlowParagraph paragraph) {
    if (!paragraph.isInked()) {
      return;
    }
    if (cells.isEmpty()) {
      beginCell();
    }
    cells.get(cells.size() - 1).paragraphs.add(paragraph);
  }

  /**
   * What the row gives: itself as one paragraph, or the paragraphs of cells that are no cells;
   * nothing where it has no words.
   *
   * @param inner whether the table stands in a cell of another: its cells are none of that one's
   */
  List<FlowParagraph> paragraphs(boolean inner) {
    List<Cell> inked = cells.stream().filter(cell -> !cell.paragraphs.isEmpty()).toList();
    if (inked.isEmpty()) {
      return List.of();
    }
    int least = inked.size() == 1 && cells.size() == 1 ? LEAST_OF_BOX : LEAST_OF_COLUMN;
    if (inked.stream().allMatch(cell -> cell.paragraphs.size() >= least)) {
      return inked.stream().flatMap(cell -> cell.paragraphs.stream()).toList();
    }
    return List.of(joined(inner));
  }

  private FlowParagraph joined(boolean inner) {
    FlowParagraph row = new FlowParagraph(Role.TABLE_ROW);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.part(inner ? " " : "\t".repeat(1 + cells.get(i - 1).spanned));
      }
      String between = "";
      for (FlowParagraph paragraph : cells.get(i).paragraphs) {
        row.part(between);
        row.addInline(paragraph);
        between = " ";
      }
    }
    return row;
  }
}
