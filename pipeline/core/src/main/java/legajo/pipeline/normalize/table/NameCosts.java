package legajo.pipeline.normalize.table;

/**
 * Cells of people's names.
 *
 * @param part whether the cell holds surnames or given names alone
 * @param office whether the name's office may follow in the cell
 */
record NameCosts(boolean part, boolean office) implements CellCosts {
  private static final int MOST_WORDS = 6;

  @Override
  public double first(Word word) {
    if (word.is(Trait.HONORIFIC) && !word.is(Trait.ROLE)) {
      return Costs.USUAL;
    }
    if (word.isAnyOf(Trait.MAIL, Trait.DIGITS, Trait.CLOCK, Trait.DASH)) {
      return Costs.IMPOSSIBLE;
    }
    if (!word.is(Trait.CAPITAL)) {
      return word.is(Trait.PARTICLE) ? 1.5 : Costs.WRONG;
    }
    if (word.is(Trait.GIVEN_NAME)) {
      return Costs.USUAL;
    }
    if (word.isNoun()) {
      return 3;
    }
    if (word.is(Trait.NAME_IN_CAPITALS)) {
      return 0.6;
    }
    if (word.isAnyOf(Trait.ACRONYM, Trait.COUNTRY)) {
      return 2.5;
    }
    if (word.is(Trait.INITIAL)) {
      return 0.2;
    }
    return word.is(Trait.PROPER) ? 0.3 : 1.5;
  }

  @Override
  public double inner(Word word, Word before) {
    if (word.is(Trait.BRACKETED) || office) {
      return 0.05;
    }
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK, Trait.DIGITS)) {
      return Costs.IMPOSSIBLE;
    }
    if (word.is(Trait.DASH)) {
      return Costs.HARDLY;
    }
    double comma = before.is(Trait.OPEN_END) ? 0.6 : 0;
    if (!word.is(Trait.CAPITAL)) {
      return comma + (word.isAnyOf(Trait.PARTICLE, Trait.HONORIFIC) ? 0.1 : 3);
    }
    if (word.is(Trait.GIVEN_NAME)) {
      return comma + 0.1;
    }
    if (word.isNoun()) {
      return 2.5;
    }
    if (word.is(Trait.NAME_IN_CAPITALS)) {
      return 0.6;
    }
    if (word.is(Trait.ACRONYM)) {
      return Costs.HARDLY;
    }
    if (word.is(Trait.COUNTRY)) {
      return 1.5;
    }
    if (word.isAnyOf(Trait.INITIAL, Trait.HONORIFIC)) {
      return comma + 0.15;
    }
    // "de la Fuente": what stands behind a particle is a name, whatever else it is.
    boolean led = before.is(Trait.PARTICLE) && !before.is(Trait.CAPITAL);
    if (word.is(Trait.PROPER) || led) {
      return comma + 0.15;
    }
    return comma + (word.is(Trait.PLURAL) ? 0.5 : 0.9);
  }

  @Override
  public double length(int words) {
    if (words == 1) {
      return part ? 0 : 1.5;
    }
    return office ? 0 : 0.5 * Math.max(0, words - MOST_WORDS);
  }
}
