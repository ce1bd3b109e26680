package legajo.corpus.score;

import java.util.Arrays;

/**
 * The optimal assignment of rows to columns: the pairs whose values add up to most (the Hungarian
 * method with potentials; Kuhn 1955, Jonker and Volgenant 1987). Time grows with the square of the
 * smaller number times the larger one.
 */
final class Assignment {
  private Assignment() {}

  /**
   * Pairs rows and columns.
   *
   * @param values what each pair is worth, {@code values[row][column]}, at least 0; a pair that is
   *     worth 0 is not made
   * @return for each row its column, or -1
   */
  static int[] best(double[][] values) {
    int rows = values.length;
    int columns = rows == 0 ? 0 : values[0].length;
    if (rows > columns) {
      int[] rowOf = best(transposed(values, rows, columns));
      int[] columnOf = new int[rows];
      Arrays.fill(columnOf, -1);
      for (int column = 0; column < columns; column++) {
        if (rowOf[column] >= 0) {
          columnOf[rowOf[column]] = column;
        }
      }
      return columnOf;
    }
    return worthwhile(values, assign(values, rows, columns));
  }

  private static double[][] transposed(double[][] values, int rows, int columns) {
    double[][] turned = new double[columns][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = values[row][column];
      }
    }
    return turned;
  }

  private static int[] worthwhile(double[][] values, int[] columnOf) {
    for (int row = 0; row < columnOf.length; row++) {
      if (values[row][columnOf[row]] <= 0) {
        columnOf[row] = -1;
      }
    }
    return columnOf;
  }

  /** Rows and columns count from 1 here; column 0 is where a new row waits for its place. */
  private static int[] assign(double[][] values, int rows, int columns) {
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowAt = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowAt[0] = row;
      int column = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[column] = true;
        int here = rowAt[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double cost = -values[here - 1][j - 1] - rowPotential[here] - columnPotential[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            rowPotential[rowAt[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowAt[column] != 0);
      while (column != 0) {
        rowAt[column] = rowAt[way[column]];
        column = way[column];
      }
    }
    int[] columnOf = new int[rows];
    for (int j = 1; j <= columns; j++) {
      if (rowAt[j] > 0) {
        columnOf[rowAt[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
