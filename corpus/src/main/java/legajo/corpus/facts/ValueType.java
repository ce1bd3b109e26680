package legajo.corpus.facts;

/** How a value is written, and so how alike two of them must be to count as the same. */
public enum ValueType {
  /** One of a few, or a figure: right or wrong. */
  CODE(Level.STRICT),
  /** A date or an interval in EDTF. */
  DATE(Level.STRICT),
  /** The name of a person: each letter and accent counts. */
  NAME(Level.STRICT),
  /** Some words: accents and capitals don't count. */
  WORDS(Level.FOLDED),
  /** A sentence or more: a sign more or less doesn't count. */
  PROSE(Level.RATCLIFF_OBERSHELP);

  private final Level passing;

  ValueType(Level passing) {
    this.passing = passing;
  }

  /** The level at which a value counts as right where no level is named. */
  public Level passing() {
    return passing;
  }

  /** Whether two values can be alike without being the same. */
  public boolean isText() {
    return this == NAME || this == WORDS || this == PROSE;
  }
}
