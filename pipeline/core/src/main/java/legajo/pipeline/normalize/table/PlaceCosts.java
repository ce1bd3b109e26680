package legajo.pipeline.normalize.table;

/** Cells of delegations: a country or an organisation. */
record PlaceCosts() implements CellCosts {
  @Override
  public double first(Word word) {
    if (word.isAnyOf(Trait.COUNTRY, Trait.ORGANISATION)) {
      return Costs.USUAL;
    }
    if (word.is(Trait.ACRONYM)) {
      return 0.6;
    }
    if (word.isAnyOf(Trait.BODY, Trait.CITY)) {
      return Costs.SELDOM;
    }
    return Costs.WRONG;
  }

  @Override
  public double inner(Word word, Word before) {
    if (word.isAnyOf(Trait.OF_COUNTRY, Trait.OF_ORGANISATION, Trait.BRACKETED)) {
      return Costs.USUAL;
    }
    if (word.is(Trait.CONNECTIVE) || word.text().equals("/")) {
      return 0.3;
    }
    boolean joined = word.is(Trait.ATTACHED) || before.text().equals("/");
    return joined && word.is(Trait.CAPITAL) ? 0.3 : 1.6;
  }
}
