package legajo.pipeline.normalize.table;

/**
 * Cells of row numbers, addresses and telephone numbers.
 *
 * @param kind which of them
 */
record ContactCosts(ColumnKind kind) implements CellCosts {
  private static final int LONGEST_NUMBER = 4;

  /** "Coord.", "Prep.", where the meeting before the first is told. */
  private static final int LONGEST_SHORT_FORM = 6;

  @Override
  public double first(Word word) {
    return switch (kind) {
      case ROW_NUMBER -> number(word);
      case MAIL -> word.is(Trait.MAIL) ? 0 : 5;
      case PHONE -> word.is(Trait.PHONE) && !word.is(Trait.MAIL) ? 0 : 5;
      default -> word.isAnyOf(Trait.MAIL, Trait.PHONE) ? 0 : 5;
    };
  }

  private static double number(Word word) {
    if (word.is(Trait.DIGITS) && word.text().length() <= LONGEST_NUMBER) {
      return Costs.USUAL;
    }
    boolean abbreviated =
        word.is(Trait.CAPITAL)
            && word.text().endsWith(".")
            && word.text().length() <= LONGEST_SHORT_FORM;
    // "l", "I", "|" for 1
    boolean lone =
        abbreviated || word.text().length() <= 2 && !word.isAnyOf(Trait.DASH, Trait.CONNECTIVE);
    return lone ? 1.2 : 5;
  }

  @Override
  public double inner(Word word, Word before) {
    if (kind == ColumnKind.ROW_NUMBER) {
      return 5;
    }
    if (kind != ColumnKind.MAIL && word.isAnyOf(Trait.PHONE, Trait.BRACKETED)) {
      return 0.05;
    }
    if (kind == ColumnKind.PHONE) {
      return word.is(Trait.DASH) || word.text().equals("/") ? 0.2 : 4;
    }
    if (word.is(Trait.MAIL)) {
      return before.is(Trait.OPEN_END) || before.text().equals("/") ? 0.2 : 0.8;
    }
    // "nombre@ ejemplo.org": an address that an engine read as two words
    boolean pieces = ".@_-".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean domain = word.text().indexOf('.') > 0 && !word.is(Trait.CAPITAL);
    return pieces || domain ? 0.5 : word.text().equals("/") ? 0.3 : 4;
  }

  @Override
  public double last(Word word) {
    return word.is(Trait.DASH) ? Costs.HARDLY : Costs.USUAL;
  }
}
