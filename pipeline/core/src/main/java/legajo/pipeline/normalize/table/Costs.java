package legajo.pipeline.normalize.table;

/**
 * Costs of reading words as the cell of a column. They are no probabilities; 0 is what such cells
 * usually are, 1 what they sometimes are, 2 what they hardly are.
 */
final class Costs {
  /** Higher than any row's cost. */
  static final double NEVER = 50;

  static final double USUAL = 0;
  static final double SELDOM = 1;
  static final double HARDLY = 2;
  static final double WRONG = 4;
  static final double IMPOSSIBLE = 8;

  private Costs() {}
}
