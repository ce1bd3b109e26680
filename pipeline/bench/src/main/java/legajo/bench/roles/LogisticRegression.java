package legajo.bench.roles;

import java.util.List;

/**
 * Logistic regression without a constant, its weights held small by their squares (Hastie,
 * Tibshirani, Friedman, "The Elements of Statistical Learning", 2nd ed., section 18.3.2). Solved by
 * Newton's method over the samples, which are far fewer than the weights.
 */
final class LogisticRegression {
  private static final int MOST_STEPS = 50;
  private static final double SMALL = 1e-9;

  private LogisticRegression() {}

  /**
   * The weights that best tell the samples from their opposites.
   *
   * @param samples rows of one length
   * @param penalty how much large weights cost, above 0
   */
  static double[] weights(List<double[]> samples, double penalty) {
    int n = samples.size();
    double[][] products = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] = dot(samples.get(i), samples.get(j));
        products[j][i] = products[i][j];
      }
    }
    double[] shares = new double[n];
    for (int step = 0; step < MOST_STEPS && improve(shares, products, penalty) > SMALL; step++) {
      // Each step changes the shares.
    }
    double[] weights = new double[samples.get(0).length];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < weights.length; k++) {
        weights[k] += shares[i] * samples.get(i)[k];
      }
    }
    return weights;
  }

  /** One step of Newton's method; the largest change. */
  private static double improve(double[] shares, double[][] products, double penalty) {
    int n = shares.length;
    double[][] matrix = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      double probability = 1 / (1 + StrictMath.exp(-dot(products[i], shares)));
      double slope = probability * (1 - probability) / penalty;
      for (int j = 0; j < n; j++) {
        matrix[i][j] = slope * products[i][j] + (i == j ? 1 : 0);
      }
      matrix[i][n] = (1 - probability) / penalty - shares[i];
    }
    double largest = 0;
    double[] change = solved(matrix);
    for (int i = 0; i < n; i++) {
      shares[i] += change[i];
      largest = Math.max(largest, Math.abs(change[i]));
    }
    return largest;
  }

  /** Solves linear equations; the right side stands in the last column. */
  private static double[] solved(double[][] matrix) {
    int n = matrix.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
      }
      double[] row = matrix[pivot];
      matrix[pivot] = matrix[k];
      matrix[k] = row;
      for (int i = k + 1; i < n; i++) {
        double factor = matrix[i][k] / row[k];
        for (int j = k; j <= n; j++) {
          matrix[i][j] -= factor * row[j];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double rest = matrix[i][n];
      for (int j = i + 1; j < n; j++) {
        rest -= matrix[i][j] * solution[j];
      }
      solution[i] = rest / matrix[i][i];
    }
    return solution;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
