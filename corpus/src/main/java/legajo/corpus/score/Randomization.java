package legajo.corpus.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether one run is better than another, or only luckier: approximate randomization (Noreen 1989;
 * Yeh, "More accurate tests for the statistical significance of result differences", 2000). The two
 * runs' records of each report are swapped or not, at random; how often the difference is at least
 * as large as the true one is the p-value. The same seed gives the same values.
 */
public final class Randomization {
  /** How often records are swapped. */
  public static final int TRIALS = 1000;

  private Randomization() {}

  /**
   * A row's figures in two runs.
   *
   * @param before F1 of the first run
   * @param after F1 of the second run
   * @param p how probable so large a difference would be if there were none, above 0 to 1
   */
  public record Test(double before, double after, double p) {}

  /**
   * Tests each row of which gold or a record has anything.
   *
   * @param before counts of each report in the first run
   * @param after counts of the same reports, in the same order, in the second
   */
  public static Map<Row, Test> test(List<Counts> before, List<Counts> after, long seed) {
    if (before.size() != after.size()) {
      throw new IllegalArgumentException(before.size() + " reports, but " + after.size());
    }
    Counts all = new Counts();
    before.forEach(all::add);
    after.forEach(all::add);
    Map<Row, Test> tests = new LinkedHashMap<>();
    for (Row row : Row.ALL) {
      if (!all.prf(row).isEmpty()) {
        tests.put(row, test(row, before, after, seed));
      }
    }
    return tests;
  }

  private static Test test(Row row, List<Counts> before, List<Counts> after, long seed) {
    int[][] one = before.stream().map(counts -> vector(counts, row)).toArray(int[][]::new);
    int[][] other = after.stream().map(counts -> vector(counts, row)).toArray(int[][]::new);
    double difference = Math.abs(f1(sum(one)) - f1(sum(other)));
    long asLarge =
        IntStream.range(0, TRIALS)
            .parallel()
            .filter(
                trial ->
                    swapped(one, other, new SplittableRandom(seed * TRIALS + trial))
                        >= difference - 1e-12)
            .count();
    return new Test(f1(sum(one)), f1(sum(other)), (asLarge + 1.0) / (TRIALS + 1.0));
  }

  private static double swapped(int[][] one, int[][] other, SplittableRandom random) {
    int[] left = new int[2];
    int[] right = new int[2];
    for (int i = 0; i < one.length; i++) {
      boolean swap = random.nextBoolean();
      add(swap ? other[i] : one[i], left);
      add(swap ? one[i] : other[i], right);
    }
    return Math.abs(f1(left) - f1(right));
  }

  private static int[] vector(Counts counts, Row row) {
    return new int[] {counts.rightOf(row), counts.foundOf(row) + counts.expectedOf(row)};
  }

  private static int[] sum(int[][] vectors) {
    int[] sum = new int[2];
    for (int[] vector : vectors) {
      add(vector, sum);
    }
    return sum;
  }

  private static void add(int[] vector, int[] to) {
    to[0] += vector[0];
    to[1] += vector[1];
  }

  private static double f1(int[] sum) {
    return sum[1] == 0 ? 1 : 2.0 * sum[0] / sum[1];
  }
}
