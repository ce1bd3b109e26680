package legajo.corpus.score;

import java.util.Optional;

/** Figures of one report or of many: sums and what they are divided by. */
public final class Measures {
  private final double[] sums = new double[Measure.values().length];
  private final double[] weights = new double[sums.length];

  /** Adds a sum and what it is to be divided by. */
  public void add(Measure measure, double sum, double weight) {
    sums[measure.ordinal()] += sum;
    weights[measure.ordinal()] += weight;
  }

  /** Adds those of another. */
  public void add(Measures other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
      weights[i] += other.weights[i];
    }
  }

  /** For each measure its sum and what it is divided by. */
  double[] vector() {
    double[] vector = new double[2 * sums.length];
    for (int i = 0; i < sums.length; i++) {
      vector[2 * i] = sums[i];
      vector[2 * i + 1] = weights[i];
    }
    return vector;
  }

  /** The figure; empty where nothing was measured. */
  public Optional<Double> value(Measure measure) {
    double weight = weights[measure.ordinal()];
    return weight == 0 ? Optional.empty() : Optional.of(sums[measure.ordinal()] / weight);
  }
}
