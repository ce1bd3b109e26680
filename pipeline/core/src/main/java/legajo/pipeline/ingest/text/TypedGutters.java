package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The strips of blanks between the columns of typed lines.
 *
 * @param strips from left to right; none where the lines have one column
 */
record TypedGutters(List<Strip> strips) {
  TypedGutters {
    strips = List.copyOf(strips);
  }

  /**
   * A strip that no line crosses.
   *
   * @param from where the longest line left of it ends
   * @param to where the column right of it begins
   */
  record Strip(int from, int to) {}

  /** The gaps of a line. */
  static TypedGutters of(TypedLine line) {
    List<Strip> strips = new ArrayList<>();
    for (int i = 1; i < line.cells().size(); i++) {
      strips.add(new Strip(line.cells().get(i - 1).end(), line.cells().get(i).begin()));
    }
    return new TypedGutters(strips);
  }

  int columns() {
    return strips.size() + 1;
  }

  /** Where a column begins; the first at the margin. */
  int begin(int column) {
    return column == 0 ? 0 : strips.get(column - 1).to();
  }

  int columnOf(TypedLine.Cell cell) {
    int column = 0;
    while (column < strips.size() && cell.begin() >= strips.get(column).to()) {
      column++;
    }
    return column;
  }

  /** Whether the gaps of a line stand before columns, of which it has more than one. */
  boolean fits(TypedLine line) {
    for (int i = 1; i < line.cells().size(); i++) {
      int begin = line.cells().get(i).begin();
      if (strips.stream().noneMatch(strip -> strip.from() < begin && begin <= strip.to() + 1)) {
        return false;
      }
    }
    return line.cells().size() > 1;
  }

  /** A line parted also where a column begins though the gap there is a single blank. */
  TypedLine parted(TypedLine line) {
    TypedLine parted = line;
    for (Strip strip : strips) {
      parted = parted.partedAt(strip.to());
    }
    return parted;
  }

  /** What another line leaves of the strips; those that it crosses are gone. */
  TypedGutters narrowedBy(TypedLine line) {
    List<Strip> left = new ArrayList<>();
    for (Strip strip : strips) {
      Strip narrowed = narrowed(strip, line);
      if (narrowed.to() > narrowed.from()) {
        left.add(narrowed);
      }
    }
    return new TypedGutters(left);
  }

  private static Strip narrowed(Strip strip, TypedLine line) {
    int from = strip.from();
    int to = strip.to();
    for (TypedLine.Cell cell : line.cells()) {
      if (cell.end() > from && cell.begin() < to) {
        if (cell.begin() <= from) {
          from = cell.end();
        } else {
          to = cell.begin();
        }
      }
    }
    return new Strip(from, to);
  }
}
