package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to read a run of tokens, each token one of a few candidates, each candidate of a few
 * classes; tells how likely each candidate is among its neighbours (forward-backward algorithm).
 */
final class Lattice {
  private final Links links;
  private final List<Arc[]> columns = new ArrayList<>();

  Lattice(Links links) {
    this.links = links;
  }

  /** How likely one class of words follows another. */
  interface Links {
    double chance(int before, int after);
  }

  /**
   * A way through one token.
   *
   * @param candidate number of the candidate
   * @param first class of its first word
   * @param last class of its last word
   * @param score natural logarithm of its own chance
   */
  record Arc(int candidate, int first, int last, double score) {}

  void add(List<Arc> column) {
    columns.add(column.toArray(new Arc[0]));
  }

  /**
   * For each token the chances of its candidates.
   *
   * @param counts how many candidates each token has
   */
  double[][] chances(int[] counts) {
    int size = columns.size();
    double[][] own = new double[size][];
    double[][] forward = new double[size][];
    for (int i = 0; i < size; i++) {
      own[i] = own(columns.get(i));
      forward[i] = i == 0 ? own[0].clone() : forward(i, forward[i - 1], own[i]);
    }
    double[][] chances = new double[size][];
    double[] backward = new double[0];
    for (int i = size - 1; i >= 0; i--) {
      backward = i == size - 1 ? ones(own[i].length) : backward(i, backward, own[i + 1]);
      chances[i] = new double[counts[i]];
      double total = 0;
      for (int k = 0; k < backward.length; k++) {
        total += forward[i][k] * backward[k];
      }
      for (int k = 0; k < backward.length; k++) {
        chances[i][columns.get(i)[k].candidate()] += forward[i][k] * backward[k] / total;
      }
    }
    return chances;
  }

  private static double[] own(Arc[] column) {
    double highest = Double.NEGATIVE_INFINITY;
    for (Arc arc : column) {
      highest = Math.max(highest, arc.score());
    }
    double[] own = new double[column.length];
    for (int k = 0; k < own.length; k++) {
      own[k] = Math.exp(column[k].score() - highest);
    }
    return own;
  }

  private double[] forward(int i, double[] before, double[] own) {
    Arc[] from = columns.get(i - 1);
    Arc[] to = columns.get(i);
    double[] forward = new double[to.length];
    for (int k = 0; k < to.length; k++) {
      double sum = 0;
      for (int j = 0; j < from.length; j++) {
        sum += before[j] * links.chance(from[j].last(), to[k].first());
      }
      forward[k] = sum * own[k];
    }
    return scaled(forward);
  }

  private double[] backward(int i, double[] after, double[] ownAfter) {
    Arc[] from = columns.get(i);
    Arc[] to = columns.get(i + 1);
    double[] backward = new double[from.length];
    for (int k = 0; k < from.length; k++) {
      double sum = 0;
      for (int j = 0; j < to.length; j++) {
        sum += links.chance(from[k].last(), to[j].first()) * ownAfter[j] * after[j];
      }
      backward[k] = sum;
    }
    return scaled(backward);
  }

  /** Only the proportions count; they must not run out of range over a long text. */
  private static double[] scaled(double[] weights) {
    double highest = 0;
    for (double weight : weights) {
      highest = Math.max(highest, weight);
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= highest;
    }
    return weights;
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }
}
