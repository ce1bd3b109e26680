package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.SourceText.Role;

/**
 * A table without lines round its cells: rows whose parts stand below one another, parted by
 * gutters that no line crosses.
 */
final class AlignedTable {
  private static final float NARROWEST_GUTTER = 0.6f;
  private static final float FARTHEST_ROW = 3;
  private static final float TIGHT = 1.2f;
  private static final float CELL_PADDING = 0.3f;
  private static final int FEWEST_ROWS = 3;
  private static final double MOST = 0.6;
  private static final float SAME_EDGE = 4;

  private final List<Row> rows;
  private final List<float[]> gutters;
  private final float pageRight;
  private final float pitch;

  private AlignedTable(List<Row> rows, List<float[]> gutters, float pageRight) {
    this.rows = rows;
    this.gutters = gutters;
    this.pageRight = pageRight;
    float closest = Float.MAX_VALUE;
    for (int i = 1; i < rows.size(); i++) {
      closest = Math.min(closest, rows.get(i).baseline() - rows.get(i - 1).baseline());
    }
    pitch = closest;
  }

  /** How many lines of the page the table takes. */
  int height() {
    return rows.size();
  }

  /**
   * The table that begins in a row.
   *
   * @param pageRight where the longest lines of the page end
   */
  static Optional<AlignedTable> at(List<Row> page, int begin, float pageRight) {
    List<Row> rows = new ArrayList<>(List.of(page.get(begin)));
    List<float[]> gutters = guttersOf(page.get(begin));
    for (int i = begin + 1; i < page.size() && isNear(page.get(i - 1), page.get(i)); i++) {
      Row row = page.get(i);
      for (float[] gutter : gutters) {
        row = row.splitAt(gutter[1]);
      }
      List<float[]> left = narrowed(gutters, row);
      boolean crosses = left.size() < gutters.size();
      if (left.isEmpty() || crosses && (row.isSplit() || rows.size() >= FEWEST_ROWS)) {
        break;
      }
      gutters = left;
      rows.add(row);
    }
    AlignedTable table = new AlignedTable(rows, gutters, pageRight).trimmed();
    return table.isTable() ? Optional.of(table) : Optional.empty();
  }

  /** Its rows, cells parted by tabs, the lines of a cell joined by blanks. */
  List<LayoutLine> lines() {
    return logicalRows().stream().map(this::line).toList();
  }

  private static boolean isNear(Row above, Row below) {
    return !below.isTable()
        && below.baseline() - above.baseline()
            <= FARTHEST_ROW * Math.max(above.size(), below.size());
  }

  private static List<float[]> guttersOf(Row row) {
    List<float[]> gutters = new ArrayList<>();
    for (int i = 1; i < row.segments().size(); i++) {
      gutters.add(new float[] {row.segments().get(i - 1).right(), row.segments().get(i).left()});
    }
    return gutters;
  }

  private static List<float[]> narrowed(List<float[]> gutters, Row row) {
    List<float[]> left = new ArrayList<>();
    for (float[] gutter : gutters) {
      float from = gutter[0];
      float to = gutter[1];
      for (Segment segment : row.segments()) {
        if (segment.right() > from && segment.left() < to) {
          if (segment.left() <= from) {
            from = segment.right();
          } else {
            to = segment.left();
          }
        }
      }
      boolean untouched = from == gutter[0] && to == gutter[1];
      boolean beginsCell = row.isSplit() && gutter[1] - to < 1 && to > from;
      if (untouched || beginsCell || to - from >= NARROWEST_GUTTER * row.size()) {
        left.add(new float[] {from, to});
      }
    }
    return left;
  }

  /** Without the lines at its end that only stand below its first column by chance. */
  private AlignedTable trimmed() {
    int end = rows.size();
    while (end > 1 && rows.get(end - 1).naturalSize() == 1 && !goesOn(end - 1)) {
      end--;
    }
    return end == rows.size() ? this : new AlignedTable(rows.subList(0, end), gutters, pageRight);
  }

  private boolean isTable() {
    List<List<Row>> logical = logicalRows();
    if (logical.size() < FEWEST_ROWS - (gutters.size() > 1 ? 1 : 0)) {
      return false;
    }
    long full = logical.stream().filter(row -> filledCells(row) > 1).count();
    return full >= FEWEST_ROWS - 1 && full >= logical.size() * MOST && isAligned();
  }

  /** Whether the cells of each column but the first begin or end below one another. */
  private boolean isAligned() {
    for (int column = 1; column <= gutters.size(); column++) {
      List<Segment> cells = new ArrayList<>();
      for (Row row : rows) {
        cells.addAll(cellsOf(row, column));
      }
      if (!cells.isEmpty() && !isAligned(cells)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAligned(List<Segment> cells) {
    long best = 0;
    for (Segment cell : cells) {
      long left = cells.stream().filter(c -> near(c.left(), cell.left())).count();
      long right = cells.stream().filter(c -> near(c.right(), cell.right())).count();
      long center =
          cells.stream()
              .filter(c -> near((c.left() + c.right()) / 2, (cell.left() + cell.right()) / 2))
              .count();
      best = Math.max(best, Math.max(left, Math.max(right, center)));
    }
    return best >= cells.size() * MOST;
  }

  private static boolean near(float a, float b) {
    return Math.abs(a - b) <= SAME_EDGE;
  }

  /** Rows of the table: lines that go on in a cell belong to the row above. */
  private List<List<Row>> logicalRows() {
    List<List<Row>> logical = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || !goesOn(i)) {
        logical.add(new ArrayList<>());
      }
      logical.get(logical.size() - 1).add(rows.get(i));
    }
    return logical;
  }

  /**
   * Whether a line goes on with the row above: it stands close below, and its first cell is empty
   * or was broken for lack of room.
   */
  private boolean goesOn(int i) {
    Row row = rows.get(i);
    if (row.baseline() - rows.get(i - 1).baseline() > TIGHT * Math.max(pitch, row.size())) {
      return false;
    }
    List<Segment> first = cellsOf(row, 0);
    return first.isEmpty() || wraps(i, 0, first.get(0)) && allWrapOrBegin(i);
  }

  /** A first cell that goes on while another begins anew is taken for a full line above. */
  private boolean allWrapOrBegin(int i) {
    for (int column = 1; column <= gutters.size(); column++) {
      List<Segment> cells = cellsOf(rows.get(i), column);
      if (!cells.isEmpty() && !wraps(i, column, cells.get(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean wraps(int i, int column, Segment next) {
    List<Segment> above = cellsOf(rows.get(i - 1), column);
    return !above.isEmpty()
        && Column.wraps(above.get(above.size() - 1), next, rightEdge(column, next.size()));
  }

  private float rightEdge(int column, float size) {
    return column < gutters.size() ? gutters.get(column)[1] - CELL_PADDING * size : pageRight;
  }

  private List<Segment> cellsOf(Row row, int column) {
    List<Segment> cells = new ArrayList<>();
    for (Segment segment : row.segments()) {
      if (columnOf(segment) == column) {
        cells.add(segment);
      }
    }
    return cells;
  }

  private int columnOf(Segment segment) {
    int column = 0;
    while (column < gutters.size() && segment.left() >= gutters.get(column)[1] - 1) {
      column++;
    }
    return column;
  }

  private long filledCells(List<Row> row) {
    return row.stream()
        .flatMap(line -> line.segments().stream())
        .mapToInt(this::columnOf)
        .distinct()
        .count();
  }

  private LayoutLine line(List<Row> row) {
    List<Glyph> out = new ArrayList<>();
    for (int column = 0; column <= gutters.size(); column++) {
      if (column > 0) {
        out.add(Glyph.tab());
      }
      List<Segment> cell = new ArrayList<>();
      for (Row line : row) {
        cell.addAll(cellsOf(line, column));
      }
      out.addAll(Cells.glyphs(cell));
    }
    return new LayoutLine(out, Role.TABLE_ROW);
  }
}
