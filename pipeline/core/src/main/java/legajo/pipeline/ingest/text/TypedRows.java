package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a typed table, each a line with its cells parted by tabs. */
final class TypedRows {
  private static final int FEWEST_GROUPS = 3;

  /** Words that no cell ends with: what they lead to stands on the next line. */
  private static final Set<String> OPEN =
      Set.of(
          "de", "del", "la", "el", "los", "las", "y", "e", "o", "u", "en", "para", "por", "con",
          "al", "a", "sobre", "of", "and", "the", "for");

  private final TypedStretch stretch;
  private final int columns;
  private final List<String[]> rows = new ArrayList<>();

  /** For each column, the last line of its cell in the row being written. */
  private final String[] last;

  private TypedRows(TypedStretch stretch) {
    this.stretch = stretch;
    this.columns = stretch.gutters().columns();
    this.last = new String[columns];
  }

  static List<String> of(TypedStretch stretch) {
    TypedRows table = new TypedRows(stretch);
    table.read();
    return table.rows.stream().map(TypedRows::line).toList();
  }

  private static String line(String[] cells) {
    int end = cells.length;
    while (end > 1 && cells[end - 1].isEmpty()) {
      end--;
    }
    return String.join("\t", List.of(cells).subList(0, end));
  }

  private void read() {
    boolean groups = emptyLinesPartRows();
    boolean afterGap = true;
    for (TypedLine line : stretch.lines()) {
      if (line.isEmpty()) {
        afterGap = true;
        continue;
      }
      String[] cells = cells(line);
      boolean more = !afterGap && (groups || goesOn(cells));
      if (!more) {
        rows.add(blankRow());
      }
      add(rows.get(rows.size() - 1), cells, more);
      afterGap = false;
    }
  }

  private String[] blankRow() {
    String[] row = new String[columns];
    java.util.Arrays.fill(row, "");
    return row;
  }

  private void add(String[] row, String[] cells, boolean more) {
    for (int i = 0; i < columns; i++) {
      if (!cells[i].isEmpty()) {
        row[i] = row[i].isEmpty() ? cells[i] : row[i] + " " + cells[i];
        last[i] = cells[i];
      } else if (!more) {
        last[i] = "";
      }
    }
  }

  private String[] cells(TypedLine line) {
    String[] cells = blankRow();
    for (TypedLine.Cell cell : line.cells()) {
      int column = stretch.gutters().columnOf(cell);
      String words = line.words(cell).strip();
      cells[column] = cells[column].isEmpty() ? words : cells[column] + " " + words;
    }
    return cells;
  }

  /** Whether empty lines stand between rows, so that all lines between two are one row. */
  private boolean emptyLinesPartRows() {
    int groups = 0;
    int more = 0;
    int first = 0;
    boolean afterGap = true;
    for (TypedLine line : stretch.lines()) {
      if (line.isEmpty()) {
        afterGap = true;
      } else if (afterGap) {
        groups++;
        first = line.cells().size();
        afterGap = false;
      } else {
        more++;
        if (line.cells().size() >= first) {
          return false;
        }
      }
    }
    return groups >= FEWEST_GROUPS && more > 0;
  }

  /** Whether a line goes on with the row above in all its cells. */
  private boolean goesOn(String[] cells) {
    boolean sure = false;
    for (int i = 0; i < columns; i++) {
      if (!cells[i].isEmpty()) {
        boolean open = !last[i].isEmpty() && isOpen(last[i], cells[i]);
        if (!open && (last[i].isEmpty() || hasRoom(i, cells[i]))) {
          return false;
        }
        sure |= open;
      }
    }
    boolean oneWord =
        cells[0].indexOf(' ') < 0 && !cells[0].equals(cells[0].toUpperCase(java.util.Locale.ROOT));
    return cells[0].isEmpty() || sure && oneWord;
  }

  /** "Dirección Nacional de", then "Inspección"; "Jefa de la unidad", then "jurídica". */
  private static boolean isOpen(String above, String next) {
    String word = above.substring(above.lastIndexOf(' ') + 1);
    return OPEN.contains(word)
        || word.endsWith("-")
        || word.endsWith(",")
        || word.endsWith("/")
        || Character.isLowerCase(next.charAt(0));
  }

  /** Whether the first word would have found room on the line above. */
  private boolean hasRoom(int column, String next) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return last[column].length() + 1 + word <= width(column);
  }

  private int width(int column) {
    if (column + 1 < columns) {
      return stretch.gutters().begin(column + 1) - stretch.gutters().begin(column) - 2;
    }
    int right = 0;
    for (TypedLine line : stretch.lines()) {
      for (TypedLine.Cell cell : line.cells()) {
        right = Math.max(right, cell.end());
      }
    }
    return right - stretch.gutters().begin(column);
  }
}
