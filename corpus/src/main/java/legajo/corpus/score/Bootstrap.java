package legajo.corpus.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Percentile intervals of figures by the bootstrap (Efron 1979): as many reports as there are,
 * drawn with replacement, again and again. Reports are drawn, not values, since the errors of one
 * report come together. The same seed gives the same intervals.
 */
public final class Bootstrap {
  /** How often reports are drawn. */
  public static final int RESAMPLES = 1000;

  private static final double TAIL = 0.025;

  private final int reports;
  private final int[][] counts;
  private final double[][] measures;
  private final Map<Row, Integer> rows = new LinkedHashMap<>();

  private Bootstrap(List<Counts> counts, List<Measures> measures) {
    this.reports = counts.size();
    Counts all = new Counts();
    counts.forEach(all::add);
    for (Row row : Row.ALL) {
      if (!all.prf(row).isEmpty()) {
        rows.put(row, rows.size());
      }
    }
    this.counts = counts.stream().map(this::vector).toArray(int[][]::new);
    this.measures = measures.stream().map(Measures::vector).toArray(double[][]::new);
  }

  /** Two figures for each row: right, and found and expected together. That is all F1 needs. */
  private int[] vector(Counts counts) {
    int[] vector = new int[2 * rows.size()];
    rows.forEach(
        (row, index) -> {
          vector[2 * index] = counts.rightOf(row);
          vector[2 * index + 1] = counts.foundOf(row) + counts.expectedOf(row);
        });
    return vector;
  }

  /**
   * Intervals of F1 and of the figures of whole reports.
   *
   * @param rows of F1, for the rows of which anything was expected or found
   * @param measures of the figures that were measured
   */
  public record Intervals(Map<Row, Interval> rows, Map<Measure, Interval> measures) {}

  /**
   * The intervals of some reports' figures; none for fewer than two reports.
   *
   * @param counts of each report
   * @param measures of each report, in the same order
   */
  public static Intervals intervals(List<Counts> counts, List<Measures> measures, long seed) {
    if (counts.size() < 2) {
      return new Intervals(Map.of(), Map.of());
    }
    return new Bootstrap(counts, measures).intervals(seed);
  }

  private Intervals intervals(long seed) {
    Sample[] samples =
        IntStream.range(0, RESAMPLES)
            .parallel()
            .mapToObj(resample -> draw(new SplittableRandom(seed * RESAMPLES + resample)))
            .toArray(Sample[]::new);
    Map<Row, Interval> ofRows = new LinkedHashMap<>();
    rows.forEach(
        (row, index) ->
            ofRows.put(
                row, interval(Arrays.stream(samples).mapToDouble(s -> s.f1[index]).toArray())));
    Map<Measure, Interval> ofMeasures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] values =
          Arrays.stream(samples)
              .mapToDouble(sample -> sample.measures[measure.ordinal()])
              .filter(value -> !Double.isNaN(value))
              .toArray();
      if (values.length == samples.length) {
        ofMeasures.put(measure, interval(values));
      }
    }
    return new Intervals(ofRows, ofMeasures);
  }

  private record Sample(double[] f1, double[] measures) {}

  private Sample draw(SplittableRandom random) {
    int[] sums = new int[2 * rows.size()];
    double[] measured = new double[2 * Measure.values().length];
    for (int i = 0; i < reports; i++) {
      int drawn = random.nextInt(reports);
      int[] of = counts[drawn];
      for (int cell = 0; cell < sums.length; cell++) {
        sums[cell] += of[cell];
      }
      for (int cell = 0; cell < measured.length; cell++) {
        measured[cell] += measures[drawn][cell];
      }
    }
    double[] f1 = new double[rows.size()];
    for (int row = 0; row < f1.length; row++) {
      f1[row] = sums[2 * row + 1] == 0 ? 1 : 2.0 * sums[2 * row] / sums[2 * row + 1];
    }
    double[] values = new double[Measure.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = measured[2 * i] / measured[2 * i + 1];
    }
    return new Sample(f1, values);
  }

  private static Interval interval(double[] values) {
    Arrays.sort(values);
    int cut = (int) Math.floor(TAIL * values.length);
    return new Interval(values[cut], values[values.length - 1 - cut]);
  }
}
