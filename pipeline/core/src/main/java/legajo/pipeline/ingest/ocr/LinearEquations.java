package legajo.pipeline.ingest.ocr;

/** Solves a few linear equations by elimination. */
final class LinearEquations {
  private static final double NOTHING = 1e-9;

  private LinearEquations() {}

  /**
   * The unknowns; 0 for one that nothing tells.
   *
   * @param rows the factors of the unknowns and, last, what they add up to; used up
   */
  static double[] solved(double[][] rows) {
    int count = rows.length;
    for (int i = 0; i < count; i++) {
      swap(rows, i, largest(rows, i));
      for (int row = 0; row < count; row++) {
        if (row != i && Math.abs(rows[i][i]) > NOTHING) {
          double factor = rows[row][i] / rows[i][i];
          for (int column = i; column <= count; column++) {
            rows[row][column] -= factor * rows[i][column];
          }
        }
      }
    }
    double[] unknowns = new double[count];
    for (int i = 0; i < count; i++) {
      unknowns[i] = Math.abs(rows[i][i]) > NOTHING ? rows[i][count] / rows[i][i] : 0;
    }
    return unknowns;
  }

  private static int largest(double[][] rows, int column) {
    int best = column;
    for (int row = column + 1; row < rows.length; row++) {
      if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
        best = row;
      }
    }
    return best;
  }

  private static void swap(double[][] rows, int a, int b) {
    double[] row = rows[a];
    rows[a] = rows[b];
    rows[b] = row;
  }
}
