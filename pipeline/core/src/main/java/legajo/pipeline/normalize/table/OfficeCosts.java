package legajo.pipeline.normalize.table;

/**
 * Cells of positions, units and institutions: a noun and its complement. A noun or an acronym that
 * no preposition, comma or dash leads to begins the next cell.
 *
 * @param kind which of them
 */
record OfficeCosts(ColumnKind kind) implements CellCosts {

  @Override
  public double first(Word word) {
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK)) {
      return Costs.IMPOSSIBLE;
    }
    if (word.is(Trait.DASH)) {
      return 3;
    }
    if (!word.is(Trait.CAPITAL)) {
      return word.isAnyOf(Trait.CONNECTIVE, Trait.NEVER_LAST) ? Costs.WRONG : 3;
    }
    double noun = noun(word);
    if (noun < Costs.HARDLY) {
      return noun;
    }
    if (word.is(Trait.GIVEN_NAME)) {
      return 2.7;
    }
    if (word.is(Trait.COUNTRY)) {
      return 2;
    }
    return Math.min(
        noun, word.isAnyOf(Trait.PROPER, Trait.PLURAL) ? of(2.2, 1.7, 1.7) : of(1.6, 1.1, 1.1));
  }

  /** What it costs to begin with this noun. */
  private double noun(Word word) {
    double best = Costs.NEVER;
    if (word.is(Trait.ROLE)) {
      best = Math.min(best, of(0, 1.7, 2));
    }
    if (word.is(Trait.ORDINAL)) {
      best = Math.min(best, of(0.3, 1.5, 1.5));
    }
    if (word.is(Trait.ROLE_LIKE)) {
      best = Math.min(best, of(0.4, 1.7, 2));
    }
    if (word.is(Trait.UNIT)) {
      best = Math.min(best, of(1, 0, 0.7));
    }
    if (word.is(Trait.BODY)) {
      best = Math.min(best, of(2, 0.3, 0));
    }
    if (word.isAnyOf(Trait.ACRONYM, Trait.ORGANISATION)) {
      best = Math.min(best, of(2, 0.5, 0));
    }
    return best;
  }

  private double of(double position, double unit, double institution) {
    return switch (kind) {
      case POSITION -> position;
      case UNIT -> unit;
      case INSTITUTION -> institution;
      default -> Math.min(position, Math.min(unit, institution));
    };
  }

  @Override
  public double inner(Word word, Word before) {
    if (word.is(Trait.BRACKETED)) {
      return 0.05;
    }
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK)) {
      return Costs.IMPOSSIBLE;
    }
    if (word.is(Trait.DASH)) {
      return of(0.8, 0.6, 0.3);
    }
    if (word.is(Trait.DIGITS)) {
      return word.is(Trait.PHONE) ? 1.2 : 0.6;
    }
    if (!word.is(Trait.CAPITAL)) {
      return 0.02;
    }
    if (word.is(Trait.ATTACHED)) {
      return attached(word);
    }
    // "Segunda Secretaria"
    boolean counted = before.is(Trait.ORDINAL) && word.isAnyOf(Trait.ROLE, Trait.ROLE_LIKE);
    return counted ? 0.05 : apart(word);
  }

  private static double attached(Word word) {
    if (word.is(Trait.GIVEN_NAME)) {
      return 0.25;
    }
    return word.is(Trait.PROPER) ? 0.15 : 0.05;
  }

  private double apart(Word word) {
    if (kind == ColumnKind.MIXED) {
      return word.is(Trait.GIVEN_NAME) ? 0.8 : 0.2;
    }
    double cost = word.is(Trait.PROPER) ? 0.6 : 0;
    if (word.is(Trait.GIVEN_NAME)) {
      cost = 1.1;
    }
    if (word.isAnyOf(Trait.OF_COUNTRY, Trait.OF_ORGANISATION)) {
      cost = 0.05;
    }
    if (word.is(Trait.COUNTRY)) {
      cost = Math.max(cost, 1.4);
    }
    if (word.isAnyOf(Trait.ACRONYM, Trait.ORGANISATION)) {
      cost = Math.max(cost, 1.4);
    }
    if (word.is(Trait.UNIT)) {
      cost = Math.max(cost, of(1, 1, 0.9));
    }
    if (word.is(Trait.BODY)) {
      cost = Math.max(cost, 1.3);
    }
    if (word.is(Trait.ROLE)) {
      cost = Math.max(cost, of(0.6, 1.7, 1.7));
    }
    return cost;
  }
}
