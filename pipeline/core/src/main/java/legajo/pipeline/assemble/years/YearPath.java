package legajo.pipeline.assemble.years;

import java.util.List;
import java.util.function.Function;
import legajo.model.Edtf;

/**
 * The way through the dates of a report, each with one of its years, that costs least (after
 * Viterbi: the best way to each year of a date goes over the best way to some year of the date
 * before).
 */
final class YearPath {
  private final DateChain chain;
  private final YearCost cost;
  private final Edtf[] chosen;
  private final Function<DatedWords, List<Edtf>> candidates;

  /**
   * A path.
   *
   * @param chosen takes the dates of the path
   * @param candidates of a date whose year its words leave out
   */
  YearPath(
      DateChain chain, YearCost cost, Edtf[] chosen, Function<DatedWords, List<Edtf>> candidates) {
    this.chain = chain;
    this.cost = cost;
    this.chosen = chosen;
    this.candidates = candidates;
  }

  /** Chooses the dates of the path. */
  void take() {
    List<DatedWords> links = chain.links();
    long[][] costs = new long[links.size()][];
    int[][] cameFrom = new int[links.size()][];
    for (int i = 0; i < links.size(); i++) {
      List<Edtf> dates = datesOf(links.get(i));
      costs[i] = new long[dates.size()];
      cameFrom[i] = new int[dates.size()];
      for (int j = 0; j < dates.size(); j++) {
        costs[i][j] = alone(links.get(i), dates.get(j));
        if (i > 0) {
          int best = bestBefore(links, costs, i, dates.get(j));
          cameFrom[i][j] = best;
          costs[i][j] += costs[i - 1][best] + step(links, i, best, dates.get(j));
        }
      }
    }
    goBack(links, costs, cameFrom);
  }

  private void goBack(List<DatedWords> links, long[][] costs, int[][] cameFrom) {
    int last = links.size() - 1;
    int at = 0;
    for (int j = 1; last >= 0 && j < costs[last].length; j++) {
      at = costs[last][j] < costs[last][at] ? j : at;
    }
    for (int i = last; i >= 0; i--) {
      DatedWords link = links.get(i);
      chosen[link.index()] = datesOf(link).get(at);
      at = cameFrom[i][at];
    }
  }

  private int bestBefore(List<DatedWords> links, long[][] costs, int i, Edtf date) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int k = 0; k < costs[i - 1].length; k++) {
      long sum = costs[i - 1][k] + step(links, i, k, date);
      if (sum < least) {
        least = sum;
        best = k;
      }
    }
    return best;
  }

  private long step(List<DatedWords> links, int i, int before, Edtf date) {
    DatedWords earlier = links.get(i - 1);
    return YearCost.step(earlier, datesOf(earlier).get(before), links.get(i), date);
  }

  private long alone(DatedWords link, Edtf date) {
    if (link.isStated()) {
      return 0;
    }
    chosen[link.index()] = date;
    return cost.alone(link);
  }

  private List<Edtf> datesOf(DatedWords link) {
    return link.isStated() ? List.of(link.edtf()) : candidates.apply(link);
  }
}
