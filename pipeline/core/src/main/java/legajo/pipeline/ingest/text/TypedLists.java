package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists that stand side by side, read one after the other. */
final class TypedLists {
  private static final Pattern BULLET = Pattern.compile("[-\u2013\u2014\u2022*\u00B7] .*");
  private static final double MOST_WITH_DIGITS = 0.3;

  private TypedLists() {}

  /** Whether each column is a list: under heads that are alike, or of bullets. */
  static boolean areIn(TypedStretch stretch) {
    List<String> cells =
        stretch.lines().stream().flatMap(line -> line.cells().stream().map(line::words)).toList();
    long figures = cells.stream().filter(cell -> cell.chars().anyMatch(Character::isDigit)).count();
    if (figures > cells.size() * MOST_WITH_DIGITS) {
      return false;
    }
    return ParallelHeads.in(stretch.lines().get(0)) || hasBullets(stretch);
  }

  private static boolean hasBullets(TypedStretch stretch) {
    for (int column = 0; column < stretch.gutters().columns(); column++) {
      if (column(stretch, column).stream()
          .noneMatch(line -> BULLET.matcher(line.strip()).matches())) {
        return false;
      }
    }
    return true;
  }

  /** The lines of the lists, an empty one between two lists. */
  static List<String> of(TypedStretch stretch) {
    List<String> lines = new ArrayList<>();
    for (int column = 0; column < stretch.gutters().columns(); column++) {
      if (column > 0) {
        lines.add("");
      }
      lines.addAll(column(stretch, column));
    }
    return lines;
  }

  /** The lines of one column, indented as they stand in it; of empty lines never two in a row. */
  private static List<String> column(TypedStretch stretch, int column) {
    List<String> lines = new ArrayList<>();
    int left = stretch.gutters().begin(column);
    for (TypedLine line : stretch.lines()) {
      List<TypedLine.Cell> cells =
          line.cells().stream().filter(cell -> stretch.gutters().columnOf(cell) == column).toList();
      if (!cells.isEmpty()) {
        int begin = cells.get(0).begin();
        int end = cells.get(cells.size() - 1).end();
        lines.add(" ".repeat(Math.max(0, begin - left)) + line.text().substring(begin, end));
      } else if (line.isEmpty() && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
        lines.add("");
      }
    }
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
