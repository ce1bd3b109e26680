package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed line, parted where two blanks or more stand between its words.
 *
 * @param text the line, without its line feed
 * @param cells its parts, in order; none for an empty line
 */
record TypedLine(String text, List<Cell> cells) {
  private static final Pattern GAP = Pattern.compile("[ \u00A0]{2,}");
  private static final Pattern MARKER =
      Pattern.compile("[-\u2013\u2014\u2022*\u00B7]|[0-9]{1,2}[.)]?|[a-zA-Z][.)]");
  private static final String ENDS = ".:;?!";

  TypedLine {
    cells = List.copyOf(cells);
  }

  /**
   * A part of a line.
   *
   * @param begin column of its first character, from 0
   * @param end one past its last
   */
  record Cell(int begin, int end) {}

  static TypedLine of(String text) {
    List<Cell> cells = new ArrayList<>();
    int begin = 0;
    while (begin < text.length() && isBlank(text.charAt(begin))) {
      begin++;
    }
    int last = text.length();
    while (last > begin && isBlank(text.charAt(last - 1))) {
      last--;
    }
    Matcher gaps = GAP.matcher(text).region(begin, last);
    while (gaps.find()) {
      boolean marker = MARKER.matcher(text.substring(begin, gaps.start())).matches();
      boolean sentence =
          gaps.end() - gaps.start() == 2 && ENDS.indexOf(text.charAt(gaps.start() - 1)) >= 0;
      if (!marker && !sentence) {
        cells.add(new Cell(begin, gaps.start()));
        begin = gaps.end();
      }
    }
    if (begin < last) {
      cells.add(new Cell(begin, last));
    }
    return new TypedLine(text, cells);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  String words(Cell cell) {
    return text.substring(cell.begin(), cell.end());
  }

  /** The line parted also where a column begins behind a single blank. */
  TypedLine partedAt(int column) {
    boolean begins =
        column > 0
            && column < text.length()
            && isBlank(text.charAt(column - 1))
            && !isBlank(text.charAt(column));
    if (!begins) {
      return this;
    }
    List<Cell> parted = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.begin() < column && column < cell.end()) {
        parted.add(new Cell(cell.begin(), column - 1));
        parted.add(new Cell(column, cell.end()));
      } else {
        parted.add(cell);
      }
    }
    return new TypedLine(text, parted);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
