package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/** The strips between the columns of a table, which no line crosses. Immutable. */
final class Gutters {
  private static final float NARROWEST = 0.6f;
  private static final float CELL_PADDING = 0.7f;
  private static final float SAME_EDGE = 4;

  private final float tableLeft;
  private final List<Strip> strips;

  private Gutters(float tableLeft, List<Strip> strips) {
    this.tableLeft = tableLeft;
    this.strips = List.copyOf(strips);
  }

  /**
   * A gutter.
   *
   * @param from where the longest line left of it ends
   * @param to where the column right of it begins
   */
  private record Strip(float from, float to) {}

  /** The gaps of a row. */
  static Gutters of(Row row) {
    List<Strip> strips = new ArrayList<>();
    List<Segment> cells = row.segments();
    for (int i = 1; i < cells.size(); i++) {
      strips.add(new Strip(cells.get(i - 1).right(), cells.get(i).left()));
    }
    return new Gutters(row.first().left(), strips);
  }

  int columns() {
    return strips.size() + 1;
  }

  /** Where a column begins. */
  float left(int column) {
    return column == 0 ? tableLeft : strips.get(column - 1).to();
  }

  /** Where the lines of a column but the last have no room left. */
  float fullAt(int column, float size) {
    return strips.get(column).to() - CELL_PADDING * size;
  }

  int columnOf(Segment segment) {
    int column = 0;
    while (column < strips.size() && segment.left() >= strips.get(column).to() - 1) {
      column++;
    }
    return column;
  }

  /** A row parted also where a column begins, though the gap there is no wider than a blank. */
  Row split(Row row) {
    Row parted = row;
    for (Strip strip : strips) {
      parted = parted.splitAt(strip.to());
    }
    return parted;
  }

  /** What the cells of another row leave of the gutters. */
  Gutters narrowedBy(Row row) {
    List<Strip> left = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      Strip before = strips.get(i);
      Strip after = narrowed(before, row);
      // A cell's line may fill its column to the last point; the next column begins where it did.
      boolean full = after.to() > before.to() - 1 && after.to() > after.from();
      boolean begins = row.isSplit() || beginsColumn(row, before, left(i));
      if (after.equals(before)
          || full && begins
          || after.to() - after.from() >= NARROWEST * row.size()) {
        left.add(after);
      }
    }
    return new Gutters(tableLeft, left);
  }

  private static Strip narrowed(Strip strip, Row row) {
    float from = strip.from();
    float to = strip.to();
    for (Segment cell : row.segments()) {
      if (cell.right() > from && cell.left() < to) {
        if (cell.left() <= from) {
          from = cell.right();
        } else {
          to = cell.left();
        }
      }
    }
    return new Strip(from, to);
  }

  /** Whether a cell that reaches into the gutter begins where its column does. */
  private static boolean beginsColumn(Row row, Strip strip, float columnLeft) {
    return row.segments().stream()
        .anyMatch(
            cell ->
                cell.right() > strip.from()
                    && cell.left() <= strip.from()
                    && Math.abs(cell.left() - columnLeft) <= SAME_EDGE);
  }

  /** Whether a segment ends before the first gutter does. */
  boolean isInFirstColumn(Segment segment) {
    return segment.left() < strips.get(0).from();
  }
}
