package legajo.pipeline.normalize.table;

import java.util.regex.Pattern;

/**
 * Cells that tell at which meetings somebody was.
 *
 * @param marks whether there is a column for each meeting, and a cross in it
 */
record AttendanceCosts(boolean marks) implements CellCosts {
  /** Of a word that is no number and no mark, as "Instructora". */
  private static final double WORDS = 0.5;

  private static final Pattern MARK =
      Pattern.compile(
          "[Xx]{1,6}|[\u2713\u2714\u221a]|[Ss][\u00edi]|[Nn]o|[Tt]od[ao]s?|[Nn]ingun[ao]|[PA\u2013\u2014-]");

  @Override
  public double first(Word word) {
    boolean mark = MARK.matcher(word.text()).matches();
    if (mark || marks) {
      return mark ? Costs.USUAL : Costs.IMPOSSIBLE;
    }
    if (word.isAnyOf(Trait.MAIL, Trait.CLOCK)) {
      return Costs.IMPOSSIBLE;
    }
    return word.is(Trait.DIGITS) ? Costs.USUAL : word.is(Trait.CAPITAL) ? WORDS : Costs.HARDLY;
  }

  @Override
  public double inner(Word word, Word before) {
    if (marks) {
      return Costs.IMPOSSIBLE;
    }
    boolean count = word.is(Trait.DIGITS) && before.is(Trait.CAPITAL);
    return count ? Costs.SELDOM : word.is(Trait.CAPITAL) ? WORDS : 0.05;
  }
}
