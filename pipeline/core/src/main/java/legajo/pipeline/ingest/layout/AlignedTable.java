package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.SourceText.Role;

/**
 * A table without lines round its cells: rows whose parts stand below one another, parted by
 * gutters that no line crosses.
 */
final class AlignedTable {
  private static final float FARTHEST_ROW = 3;
  private static final float TIGHT = 1.2f;
  private static final int FEWEST_ROWS = 3;
  private static final int SEED_ROWS = 4;
  private static final double MOST = 0.6;
  private static final float SAME_EDGE = 4;

  private final List<Row> rows;
  private final Gutters gutters;
  private final float lastRight;
  private final float pitch;

  private AlignedTable(List<Row> rows, Gutters gutters) {
    this.rows = rows;
    this.gutters = gutters;
    pitch = pitch(rows);
    lastRight = lastRight();
  }

  /**
   * The table that begins in a row.
   *
   * @param shapes of the tables before it, among them this one's afterwards
   */
  static Optional<AlignedTable> at(List<Row> page, int begin, TableShapes shapes) {
    AlignedTable table = grown(page, begin).trimmed();
    if (table.gutters.columns() < 2) {
      return Optional.empty();
    }
    if (shapes.isKnown(table.gutters)) {
      return Optional.of(table);
    }
    if (!table.isTable()) {
      return Optional.empty();
    }
    shapes.add(table.gutters);
    return Optional.of(table);
  }

  /** How many lines of the page the table takes. */
  int height() {
    return rows.size();
  }

  /** Its rows, cells parted by tabs, the lines of a cell joined by blanks. */
  List<LayoutLine> lines() {
    return logicalRows().stream().map(this::line).toList();
  }

  /** A row with those below it that leave gutters between the same columns. */
  private static AlignedTable grown(List<Row> page, int begin) {
    Row first = seed(page, begin);
    List<Row> rows = new ArrayList<>(List.of(first));
    Gutters gutters = Gutters.of(first);
    for (int i = begin + 1; i < page.size() && isNear(page.get(i - 1), page.get(i)); i++) {
      Row row = gutters.split(page.get(i));
      Gutters left = gutters.narrowedBy(row);
      boolean crosses = left.columns() < gutters.columns();
      if (left.columns() < 2
          || standsAlone(page.get(i - 1), row, left)
          || crosses && (row.isSplit() || rows.size() >= FEWEST_ROWS)) {
        break;
      }
      gutters = left;
      rows.add(row);
    }
    return new AlignedTable(rows, gutters);
  }

  /** The first row, parted also where the rows right below it have a cell begin. */
  private static Row seed(List<Row> page, int begin) {
    Row first = page.get(begin);
    for (int i = begin + 1; i < Math.min(page.size(), begin + SEED_ROWS); i++) {
      List<Segment> cells = page.get(i).segments();
      for (Segment cell : cells.subList(1, cells.size())) {
        first = first.splitAt(cell.left());
      }
    }
    return first;
  }

  private static boolean isNear(Row above, Row below) {
    float step = below.baseline() - above.baseline();
    return !below.isTable() && step <= FARTHEST_ROW * Math.max(above.size(), below.size());
  }

  /** A line below the first column that doesn't go on from above it is a heading, not a row. */
  private static boolean standsAlone(Row above, Row row, Gutters gutters) {
    if (row.segments().size() > 1 || !gutters.isInFirstColumn(row.first())) {
      return false;
    }
    return !gutters.isInFirstColumn(above.first())
        || !Column.wraps(above.first(), row.first(), gutters.fullAt(0, row.size()));
  }

  /** Without the lines at its end that only stand below its first column by chance. */
  private AlignedTable trimmed() {
    int end = rows.size();
    while (end > 1 && rows.get(end - 1).naturalSize() == 1 && !goesOn(end - 1)) {
      end--;
    }
    return end == rows.size() ? this : new AlignedTable(rows.subList(0, end), gutters);
  }

  private static float pitch(List<Row> rows) {
    float closest = Float.MAX_VALUE;
    for (int i = 1; i < rows.size(); i++) {
      closest = Math.min(closest, rows.get(i).baseline() - rows.get(i - 1).baseline());
    }
    return closest;
  }

  /** Where the longest line of the last column ends: there its cells are full. */
  private float lastRight() {
    float right = 0;
    for (Row row : rows) {
      for (Segment cell : cellsOf(row, gutters.columns() - 1)) {
        right = Math.max(right, cell.right());
      }
    }
    return right;
  }

  private boolean isTable() {
    List<List<Row>> logical = logicalRows();
    if (logical.size() < FEWEST_ROWS - (gutters.columns() > 2 ? 1 : 0)) {
      return false;
    }
    long full = logical.stream().filter(row -> filledCells(row) > 1).count();
    return full >= FEWEST_ROWS - 1 && full >= logical.size() * MOST && isAligned();
  }

  /** Whether the cells of each column but the first begin, end or have their middle in one line. */
  private boolean isAligned() {
    for (int column = 1; column < gutters.columns(); column++) {
      List<Segment> cells = new ArrayList<>();
      for (Row row : rows) {
        cells.addAll(cellsOf(row, column));
      }
      if (!isAligned(cells)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAligned(List<Segment> cells) {
    long best = 0;
    for (Segment cell : cells) {
      long left = cells.stream().filter(c -> isNear(c.left(), cell.left())).count();
      long right = cells.stream().filter(c -> isNear(c.right(), cell.right())).count();
      long middle =
          cells.stream()
              .filter(c -> isNear(c.left() + c.right(), cell.left() + cell.right()))
              .count();
      best = Math.max(best, Math.max(left, Math.max(right, middle)));
    }
    return best >= cells.size() * MOST;
  }

  private static boolean isNear(float a, float b) {
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
   * Whether a line goes on with the row above: it stands close below, and its first cell is empty,
   * or each of its cells was broken for lack of room.
   */
  private boolean goesOn(int i) {
    Row row = rows.get(i);
    if (row.baseline() - rows.get(i - 1).baseline() > TIGHT * Math.max(pitch, row.size())) {
      return false;
    }
    if (cellsOf(row, 0).isEmpty()) {
      return true;
    }
    for (int column = 0; column < gutters.columns(); column++) {
      List<Segment> cells = cellsOf(row, column);
      if (!cells.isEmpty() && !wraps(i, column, cells.get(0))) {
        return false;
      }
    }
    return true;
  }

  private boolean wraps(int i, int column, Segment next) {
    List<Segment> above = cellsOf(rows.get(i - 1), column);
    boolean last = column == gutters.columns() - 1;
    float edge = last ? lastRight : gutters.fullAt(column, next.size());
    return !above.isEmpty() && Column.wraps(above.get(above.size() - 1), next, edge);
  }

  private List<Segment> cellsOf(Row row, int column) {
    return row.segments().stream().filter(cell -> gutters.columnOf(cell) == column).toList();
  }

  private long filledCells(List<Row> row) {
    return row.stream()
        .flatMap(line -> line.segments().stream())
        .mapToInt(gutters::columnOf)
        .distinct()
        .count();
  }

  private LayoutLine line(List<Row> row) {
    List<Glyph> out = new ArrayList<>();
    for (int column = 0; column < gutters.columns(); column++) {
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
