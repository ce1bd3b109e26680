package legajo.pipeline.normalize.repair;

/**
 * How heavily a page is damaged, for each kind of damage: 1 where it is as heavy as in the
 * confusions' table, 0 where there is none.
 */
final class Damage {
  static final Damage AS_IN_TABLE = new Damage(1, 1, 1, 1);

  private static final double LEAST = 1e-6;

  /** The table was counted where every engine without Spanish loses what it can lose. */
  private static final double MOST_MARKED = 1.02;

  /** Poor scans have several times the misread plain letters of good ones. */
  private static final double MOST_PLAIN = 4;

  /** How many expected misreadings of the whole report a page's own count is mixed with. */
  private static final double LEAN = 3;

  private static final double LEAN_PLAIN = 0.3;

  private final double[] rates;
  private final double[] logRates;

  private Damage(double... rates) {
    this.rates = rates;
    this.logRates = new double[rates.length];
    for (int kind = 0; kind < rates.length; kind++) {
      logRates[kind] = Math.log(rates[kind]);
    }
  }

  /** The damage that these counts show, leaning on that of the whole report where they are few. */
  static Damage of(Counts counts, Counts ofReport) {
    double[] rates = new double[ConfusionCosts.KINDS];
    for (int kind = 0; kind < rates.length; kind++) {
      boolean plain = kind == ConfusionCosts.PLAIN || kind == ConfusionCosts.CASE;
      double lean = plain ? LEAN_PLAIN : LEAN;
      double whole = (ofReport.edits[kind] + 0.2) / (ofReport.expected[kind] + 1);
      double rate = (counts.edits[kind] + lean * whole) / (counts.expected[kind] + lean);
      rates[kind] = Math.max(LEAST, Math.min(plain ? MOST_PLAIN : MOST_MARKED, rate));
    }
    return new Damage(rates);
  }

  double rate(int kind) {
    return rates[kind];
  }

  double logRate(int kind) {
    return logRates[kind];
  }

  /** What was seen of damage, by kind: letters that were damaged, and how many were to expect. */
  static final class Counts {
    private final double[] edits = new double[ConfusionCosts.KINDS];
    private final double[] expected = new double[ConfusionCosts.KINDS];
    private int damaged;
    private int unknown;
    private int words;

    void add(Counts other) {
      for (int kind = 0; kind < edits.length; kind++) {
        edits[kind] += other.edits[kind];
        expected[kind] += other.expected[kind];
      }
      damaged += other.damaged;
      unknown += other.unknown;
      words += other.words;
    }

    /** Notes a word that was printed so. */
    void note(Hypothesis printed) {
      words++;
      damaged += printed.isUnchanged() ? 0 : 1;
      for (int kind = 0; kind < edits.length; kind++) {
        edits[kind] += printed.candidate().kinds().count(kind);
        expected[kind] += printed.expected(kind);
      }
    }

    /** Notes a word that has a capital by damage, or could have. */
    void noteCase(boolean misread, double share) {
      edits[ConfusionCosts.CASE] += misread ? 1 : 0;
      expected[ConfusionCosts.CASE] += share;
    }

    /** Notes that the last word is none that is known, nor like one. */
    void noteUnknown() {
      unknown++;
    }

    int words() {
      return words;
    }

    int damaged() {
      return damaged;
    }

    int unknown() {
      return unknown;
    }
  }
}
