package legajo.corpus.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import legajo.corpus.facts.Entity;

/**
 * Which found entity stands for which expected one: the assignment that makes pairs as alike as can
 * be (of several as good ones, that which keeps their order). What has nothing in common that would
 * tell it is the same thing stays alone: it is missing, or spurious.
 */
final class Pairing {
  private Pairing() {}

  /**
   * Pairs entities of one kind.
   *
   * @return for each expected entity the index of the found one, or -1
   */
  static int[] of(List<Entity> expected, List<Entity> found) {
    int[] pairs = new int[expected.size()];
    Arrays.fill(pairs, -1);
    boolean[] taken = new boolean[found.size()];
    takeEqual(expected, found, pairs, taken);
    List<Integer> rows = left(pairs);
    List<Integer> columns = left(taken);
    if (rows.isEmpty() || columns.isEmpty()) {
      return pairs;
    }
    int[] best = Assignment.best(values(expected, found, rows, columns));
    for (int row = 0; row < best.length; row++) {
      if (best[row] >= 0) {
        pairs[rows.get(row)] = columns.get(best[row]);
      }
    }
    return pairs;
  }

  /** What is wholly the same is a pair of every best assignment, and most things are. */
  private static void takeEqual(
      List<Entity> expected, List<Entity> found, int[] pairs, boolean[] taken) {
    int from = 0;
    for (int i = 0; i < expected.size(); i++) {
      for (int step = 0; step < found.size(); step++) {
        int j = (from + step) % found.size();
        if (!taken[j] && Resemblance.areEqual(expected.get(i), found.get(j))) {
          pairs[i] = j;
          taken[j] = true;
          from = j + 1;
          break;
        }
      }
    }
  }

  private static List<Integer> left(int[] pairs) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] < 0) {
        left.add(i);
      }
    }
    return left;
  }

  private static List<Integer> left(boolean[] taken) {
    List<Integer> left = new ArrayList<>();
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        left.add(j);
      }
    }
    return left;
  }

  private static double[][] values(
      List<Entity> expected, List<Entity> found, List<Integer> rows, List<Integer> columns) {
    double[][] values = new double[rows.size()][columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        int i = rows.get(r);
        int j = columns.get(c);
        double alike = Resemblance.of(expected.get(i), found.get(j));
        double apart = Math.abs((i + 0.5) / expected.size() - (j + 0.5) / found.size());
        values[r][c] = alike <= 0 ? 0 : alike - 0.01 * apart;
      }
    }
    return values;
  }
}
