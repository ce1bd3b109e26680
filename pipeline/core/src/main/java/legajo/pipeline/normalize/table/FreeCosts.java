package legajo.pipeline.normalize.table;

/** Cells that hold anything. */
record FreeCosts() implements CellCosts {
  @Override
  public double first(Word word) {
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK, Trait.DATE)) {
      return Costs.SELDOM;
    }
    boolean clock = word.is(Trait.CLOCK_JOINT) && !word.is(Trait.DASH);
    boolean small = word.isAnyOf(Trait.CONNECTIVE, Trait.NEVER_LAST) || clock;
    return small && !word.is(Trait.CAPITAL) ? Costs.HARDLY : 0.3;
  }

  @Override
  public double inner(Word word, Word before) {
    boolean sentence = before.text().endsWith(".") && before.text().length() > 4;
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK) && !word.is(Trait.BRACKETED)) {
      return Costs.SELDOM;
    }
    return sentence && word.is(Trait.CAPITAL) ? Costs.SELDOM : 0.05;
  }
}
