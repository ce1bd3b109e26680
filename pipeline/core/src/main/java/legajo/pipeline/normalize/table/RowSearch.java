package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.pipeline.normalize.table.RowCutter.Cut;
import legajo.rules.Span;

/**
 * Parts the lines below a header into rows, each of one line or a few: the cheapest way through the
 * lines. A line that fits no row may stand between rows, as a country above its people does; where
 * more don't fit, the table is over.
 */
final class RowSearch {
  private static final int MOST_LINES_OF_ROW = 5;
  private static final int MOST_LINES = 400;
  private static final int MOST_SKIPPED = 2;

  /** What a row may cost at most, and for each of its columns. */
  private static final double MOST_OF_ROW = 1.5;

  private static final double MOST_OF_COLUMN = 0.4;

  private static final double SKIPPED = 1.5;
  private static final double NO_GAP_BEFORE_ROW = 0.3;
  private static final double GOES_ON = 0.1;
  private static final double GOES_ON_OVER_PAGE = 0.8;
  private static final double GOES_ON_AFTER_GAP = 2;

  /** Of going on with a capital below a line that had room for the word. */
  private static final double LEAVES_ROOM = 0.6;

  private static final double ROOMY = 0.8;

  /** How much likelier a small letter makes it that a line goes on. */
  private static final double SMALL_LETTER = 0.4;

  /** Of ending a table right above a line that no gap parts from it. */
  private static final double ENDS_WITHOUT_GAP = 1;

  private final WordReader words;
  private final List<ColumnKind> columns;
  private final RowCutter cutter;
  private final List<TableLine> lines;
  private final int begin;
  private final int end;
  private final double most;
  private final int longest;
  private final double[] best;
  private final int[] from;
  private final int[] skipped;
  private final List<Optional<TableRow>> rowBefore = new ArrayList<>();

  /**
   * A search.
   *
   * @param begin the line below the header
   * @param end one past the last line that may be part of the table
   */
  RowSearch(WordReader words, List<ColumnKind> columns, List<TableLine> lines, int begin, int end) {
    this.words = words;
    this.columns = columns;
    this.cutter = new RowCutter(columns);
    this.lines = lines;
    this.begin = begin;
    this.end = Math.min(end, begin + MOST_LINES);
    this.most = MOST_OF_ROW + MOST_OF_COLUMN * columns.size();
    int count = Math.max(0, this.end - begin);
    this.best = new double[count + 1];
    this.from = new int[count + 1];
    this.skipped = new int[count + 1];
    this.longest =
        lines.subList(begin, begin + count).stream()
            .mapToInt(line -> line.text().length())
            .max()
            .orElse(0);
    Arrays.fill(best, Costs.NEVER);
  }

  /** The rows; empty where the lines are none. */
  List<TableRow> rows() {
    best[0] = 0;
    for (int i = 0; i < best.length; i++) {
      rowBefore.add(Optional.empty());
    }
    int reached = 0;
    for (int k = 0; k < best.length - 1 && k <= reached; k++) {
      if (best[k] < Costs.NEVER) {
        reached = Math.max(reached, step(k));
      }
    }
    List<TableRow> rows = path(cheapestEnd(reached));
    boolean scheduled = columns.stream().anyMatch(RowSearch::isSchedule);
    return scheduled && rows.stream().noneMatch(this::tellsWhen) ? List.of() : rows;
  }

  private static boolean isSchedule(ColumnKind kind) {
    return switch (kind) {
      case DATE, TIMES, DAY_AND_HOUR -> true;
      default -> false;
    };
  }

  /** Whether a cell of days or hours has some; a table that has none is no schedule. */
  private boolean tellsWhen(TableRow row) {
    String text =
        lines.subList(row.firstLine(), row.lastLine() + 1).stream()
            .map(TableLine::text)
            .collect(Collectors.joining(" "));
    for (int i = 0; i < columns.size(); i++) {
      if (isSchedule(columns.get(i))
          && words.read(row.cells().get(i).of(text)).stream()
              .anyMatch(word -> word.isAnyOf(Trait.DATE, Trait.CLOCK, Trait.TOLD_ELSEWHERE))) {
        return true;
      }
    }
    return false;
  }

  /** Tries all rows that begin with a line, and leaving it out; returns how far that reaches. */
  private int step(int k) {
    int reached = k;
    StringBuilder text = new StringBuilder();
    double joins = k > 0 && !line(k).afterGap() ? NO_GAP_BEFORE_ROW : 0;
    double gaps = 0;
    for (int l = k + 1; l < best.length && l <= k + MOST_LINES_OF_ROW; l++) {
      TableLine line = line(l - 1);
      if (l > k + 1) {
        if (line.numbered()) {
          break;
        }
        joins += join(line) + (leavesRoom(line(l - 2), line) ? LEAVES_ROOM : 0);
        gaps += isOverGap(line) ? join(line) : 0;
        text.append(' ');
      }
      text.append(line.text());
      Optional<Cut> cut = cutter.cut(words.read(text.toString()));
      if (cut.isPresent() && cut.get().cost() + gaps <= most && isRow(cut.get().cells())) {
        TableRow row = new TableRow(begin + k, begin + l - 1, cut.get().cells());
        improve(k, l, cut.get().cost() + joins - most, Optional.of(row));
        reached = Math.max(reached, l);
      }
    }
    // One line may stand between the header and the first row: whose people follow.
    if (skipped[k] < (k == 0 ? 1 : MOST_SKIPPED) && (k > 0 || isOverRows(line(0)))) {
      improve(k, k + 1, SKIPPED, Optional.empty());
      reached = Math.max(reached, k + 1);
    }
    return reached;
  }

  /** Whether the first word of a line had found room on the line above. */
  private boolean leavesRoom(TableLine above, TableLine line) {
    int space = line.text().indexOf(' ');
    int word = space < 0 ? line.text().length() : space;
    return Character.isUpperCase(line.text().charAt(0))
        && above.text().length() + 1 + word < ROOMY * longest;
  }

  private static boolean isOverRows(TableLine line) {
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    return !line.numbered()
        && Character.isUpperCase(text.charAt(0))
        && (Character.isLetter(last) || last == ')' || last == ':');
  }

  private TableLine line(int k) {
    return lines.get(begin + k);
  }

  private static double join(TableLine line) {
    double small = Character.isLowerCase(line.text().charAt(0)) ? SMALL_LETTER : 1;
    if (line.firstOfPage()) {
      return GOES_ON_OVER_PAGE * small;
    }
    return line.afterGap() ? GOES_ON_AFTER_GAP * small : GOES_ON;
  }

  /** Whether two cells have words, beside the row's number. */
  private boolean isRow(List<Span> cells) {
    int filled = 0;
    for (int i = 0; i < cells.size(); i++) {
      filled += cells.get(i).length() > 0 && columns.get(i) != ColumnKind.ROW_NUMBER ? 1 : 0;
    }
    return filled > 1;
  }

  private void improve(int k, int l, double cost, Optional<TableRow> row) {
    if (best[k] + cost < best[l]) {
      best[l] = best[k] + cost;
      from[l] = k;
      rowBefore.set(l, row);
      skipped[l] = row.isPresent() ? 0 : skipped[k] + 1;
    }
  }

  /** Gaps inside a page are still seen when the lines have become paragraphs; others aren't. */
  private static boolean isOverGap(TableLine line) {
    return line.afterGap() && !line.firstOfPage();
  }

  /**
   * Where the table ends: behind its first row at least. Whether there is one doesn't lean on how
   * lines follow each other, which is lost in a clean text, so that none becomes a table later.
   */
  private int cheapestEnd(int reached) {
    int cheapest = 0;
    double cost = Costs.NEVER;
    for (int l = 1; l <= reached; l++) {
      double here = best[l] + endCost(l);
      if (rowBefore.get(l).isPresent() && here < cost) {
        cost = here;
        cheapest = l;
      }
    }
    return cheapest;
  }

  private double endCost(int l) {
    if (begin + l >= lines.size()) {
      return 0;
    }
    TableLine next = lines.get(begin + l);
    boolean apart = next.afterGap() || next.firstOfPage() || !next.plain() || next.numbered();
    return apart ? 0 : ENDS_WITHOUT_GAP;
  }

  private List<TableRow> path(int last) {
    List<TableRow> rows = new ArrayList<>();
    for (int l = last; l > 0; l = from[l]) {
      rowBefore.get(l).ifPresent(row -> rows.add(0, row));
    }
    return rows;
  }
}
