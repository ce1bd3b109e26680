package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import legajo.rules.Span;

/**
 * Cuts the words of a row into the cells of known columns: the cheapest way through the words with
 * the columns, in their order, as states.
 */
final class RowCutter {
  private static final int LONGEST_ROW = 90;
  private static final double BRACKET_OPEN = 3;

  private final List<ColumnKind> columns;
  private final List<CellCosts> costs;

  RowCutter(List<ColumnKind> columns) {
    this.columns = List.copyOf(columns);
    boolean surnamesApart = columns.contains(ColumnKind.SURNAME);
    this.costs = columns.stream().map(kind -> costs(kind, surnamesApart)).toList();
  }

  /**
   * The best cut of a row.
   *
   * @param cost how ill the words fit; see {@link Costs}
   * @param cells where each column's words stand in the row's text
   */
  record Cut(double cost, List<Span> cells) {}

  private static CellCosts costs(ColumnKind kind, boolean surnamesApart) {
    return switch (kind) {
      case ROW_NUMBER, MAIL, PHONE, CONTACT -> new ContactCosts(kind);
      case NAME, SURNAME -> new NameCosts(surnamesApart, false);
      case PERSON -> new NameCosts(false, true);
      case POSITION, UNIT, INSTITUTION, MIXED -> new OfficeCosts(kind);
      case DELEGATION -> new PlaceCosts();
      case MEETING, DATE, TIMES, DAY_AND_HOUR -> new ScheduleCosts(kind);
      case ATTENDANCE, MARK -> new AttendanceCosts(kind == ColumnKind.MARK);
      case FREE -> new FreeCosts();
    };
  }

  /** The cheapest cut; empty for more words than a row has. */
  Optional<Cut> cut(List<Word> words) {
    int n = words.size();
    if (n == 0 || n > LONGEST_ROW) {
      return Optional.empty();
    }
    int[][] from = new int[columns.size() + 1][n + 1];
    double[] best = new double[n + 1];
    Arrays.fill(best, Costs.NEVER);
    best[0] = 0;
    for (int column = 0; column < columns.size(); column++) {
      best = step(column, words, best, from[column + 1]);
    }
    return Optional.of(new Cut(best[n], cells(words, from)));
  }

  /** The costs of all beginnings of the row with one column more. */
  private double[] step(int column, List<Word> words, double[] before, int[] from) {
    int n = words.size();
    double[] best = new double[n + 1];
    for (int end = 0; end <= n; end++) {
      best[end] = before[end] + columns.get(column).empty();
      from[end] = end;
    }
    for (int begin = 0; begin < n; begin++) {
      if (before[begin] < Costs.NEVER) {
        extend(costs.get(column), words, begin, before[begin], best, from);
      }
    }
    return best;
  }

  /** Tries all cells that begin with a word. */
  private static void extend(
      CellCosts costs, List<Word> words, int begin, double before, double[] best, int[] from) {
    Word first = words.get(begin);
    if (first.is(Trait.DASH)) {
      improve(before + dash(costs), begin + 1, begin, best, from);
    }
    double sum = before + costs.first(first);
    int counted = 0;
    for (int end = begin + 1; end <= words.size() && sum < Costs.NEVER; end++) {
      Word last = words.get(end - 1);
      if (end > begin + 1) {
        sum += costs.inner(last, words.get(end - 2));
      }
      counted += last.is(Trait.BRACKETED) ? 0 : 1;
      double open = first.depth() == last.depthAfter() ? 0 : BRACKET_OPEN;
      improve(sum + costs.last(last) + costs.length(counted) + open, end, begin, best, from);
    }
  }

  private static double dash(CellCosts costs) {
    return costs instanceof NameCosts ? 3 : 0;
  }

  private static void improve(double cost, int end, int begin, double[] best, int[] from) {
    if (cost < best[end]) {
      best[end] = cost;
      from[end] = begin;
    }
  }

  private List<Span> cells(List<Word> words, int[][] from) {
    List<Span> cells = new ArrayList<>();
    int end = words.size();
    for (int column = columns.size(); column > 0; column--) {
      int begin = from[column][end];
      int place = end < words.size() ? words.get(end).span().begin() : last(words);
      cells.add(
          0,
          begin == end
              ? new Span(place, place)
              : new Span(words.get(begin).span().begin(), words.get(end - 1).span().end()));
      end = begin;
    }
    return cells;
  }

  private static int last(List<Word> words) {
    return words.get(words.size() - 1).span().end();
  }
}
