package legajo.corpus.score;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param right how many found values are right
 * @param found how many were found
 * @param expected how many gold gives: the support
 */
public record Prf(int right, int found, int expected) {
  /**
   * Of the found values, the share that is right, 0 to 1; 1 where nothing was found or expected.
   */
  public double precision() {
    return found == 0 ? (expected == 0 ? 1 : 0) : (double) right / found;
  }

  /** Of the expected values, the share that was found, 0 to 1; 1 where none is expected. */
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** 2 PR / (P + R), 0 to 1; 1 where nothing was found or expected. */
  public double f1() {
    return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
  }

  /** Whether anything was there to be counted. */
  public boolean isEmpty() {
    return found + expected == 0;
  }
}
