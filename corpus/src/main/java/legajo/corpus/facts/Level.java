package legajo.corpus.facts;

/**
 * How alike an expected and a found text must be. The first, third, fourth and fifth are those of
 * GROBID's end-to-end evaluation.
 */
public enum Level {
  /** The same letters; white space and kinds of dashes don't count. */
  STRICT("strict"),
  /** Accents and capitals don't count. */
  FOLDED("folded"),
  /** Nor do punctuation and spaces. */
  SOFT("soft"),
  /** Folded, a relative Levenshtein similarity of at least 0.8. */
  LEVENSHTEIN("levenshtein"),
  /** Folded, a Ratcliff-Obershelp similarity of at least 0.95. */
  RATCLIFF_OBERSHELP("ratcliff");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** How people call it: {@code folded}. */
  public String label() {
    return label;
  }
}
