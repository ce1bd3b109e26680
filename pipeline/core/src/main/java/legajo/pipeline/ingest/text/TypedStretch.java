package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Typed lines that stand in columns: a table, or lists side by side. */
final class TypedStretch {
  private static final int FEWEST_ROWS = 3;
  private static final double ALIGNED = 0.7;
  private static final double FEW = 0.4;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private final List<TypedLine> lines;
  private final TypedGutters gutters;

  private TypedStretch(List<TypedLine> lines, TypedGutters gutters) {
    this.lines = List.copyOf(lines);
    this.gutters = gutters;
  }

  /** The longest such lines from one on; they may be no more than that one. */
  static TypedStretch from(List<TypedLine> page, int begin) {
    TypedLine first = page.get(begin);
    TypedGutters gutters = TypedGutters.of(first);
    List<TypedLine> lines = new ArrayList<>(List.of(first));
    boolean heads = ParallelHeads.in(first);
    for (int i = begin + 1; i < page.size(); i++) {
      boolean whole = page.get(i).cells().size() < 2;
      TypedLine line = gutters.fits(page.get(i)) ? gutters.parted(page.get(i)) : page.get(i);
      boolean afterGap = page.get(i - 1).isEmpty();
      boolean over =
          line.isEmpty() ? afterGap : afterGap && (whole || heads && ParallelHeads.in(line));
      TypedGutters left = gutters.narrowedBy(line);
      if (over || left.columns() < gutters.columns()) {
        break;
      }
      gutters = left;
      lines.add(line);
    }
    return new TypedStretch(withoutTail(lines, heads), gutters);
  }

  /**
   * Without lines at the end that only stand below the first column by chance; a list may be longer
   * than the one beside it.
   */
  private static List<TypedLine> withoutTail(List<TypedLine> lines, boolean lists) {
    int end = lines.size();
    while (end > 1 && (lines.get(end - 1).isEmpty() || !lists && isAtMargin(lines.get(end - 1)))) {
      end--;
    }
    return lines.subList(0, end);
  }

  private static boolean isAtMargin(TypedLine line) {
    return line.cells().size() == 1 && line.cells().get(0).begin() == 0;
  }

  /** How many lines of the page it takes. */
  int height() {
    return lines.size();
  }

  List<TypedLine> lines() {
    return lines;
  }

  TypedGutters gutters() {
    return gutters;
  }

  /** Whether so many lines stand in columns that it is no chance. */
  boolean isSet() {
    long rows = lines.stream().filter(line -> line.cells().size() > 1).count();
    int fewest = gutters.columns() > 2 ? FEWEST_ROWS - 1 : FEWEST_ROWS;
    return gutters.columns() > 1
        && rows >= fewest
        && (ParallelHeads.in(lines.get(0)) || isAligned())
        && !isLabelled()
        && !isContents()
        && lines.stream().noneMatch(line -> line.text().contains("___"));
  }

  /** Whether the cells of each column but the first begin in one line. */
  private boolean isAligned() {
    for (int column = 1; column < gutters.columns(); column++) {
      Map<Integer, Integer> begins = new HashMap<>();
      int cells = 0;
      for (TypedLine line : lines) {
        for (TypedLine.Cell cell : line.cells()) {
          if (gutters.columnOf(cell) == column) {
            begins.merge(cell.begin(), 1, Integer::sum);
            cells++;
            break;
          }
        }
      }
      int most = begins.values().stream().mapToInt(count -> count).max().orElse(0);
      if (most < cells * ALIGNED) {
        return false;
      }
    }
    return true;
  }

  /** "PARA: La señora Ministra": labels and what they say are no table. */
  private boolean isLabelled() {
    long labels =
        lines.stream()
            .filter(line -> line.cells().size() > 1)
            .filter(
                line ->
                    line.words(line.cells().get(0)).endsWith(":")
                        || line.words(line.cells().get(1)).startsWith(":"))
            .count();
    return labels > lines.size() * FEW;
  }

  /** A table of contents: the last column has numbers of pages. */
  private boolean isContents() {
    return gutters.columns() == 2
        && lines.stream()
            .filter(line -> line.cells().size() > 1)
            .allMatch(line -> NUMBER.matcher(line.words(line.cells().get(1))).matches());
  }
}
