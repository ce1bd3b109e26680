package legajo.pipeline.normalize.table;

/**
 * Cells of meetings' names, days and hours.
 *
 * @param kind which of them
 */
record ScheduleCosts(ColumnKind kind) implements CellCosts {

  @Override
  public double first(Word word) {
    return switch (kind) {
      case MEETING -> meeting(word);
      case DATE -> dayOrHour(word, word.is(Trait.DATE) && !word.is(Trait.CLOCK));
      case TIMES -> dayOrHour(word, isHour(word));
      default -> dayOrHour(word, word.is(Trait.DATE) || isHour(word));
    };
  }

  private static boolean isHour(Word word) {
    return word.is(Trait.CLOCK) && !word.is(Trait.BRACKETED);
  }

  private static double meeting(Word word) {
    if (word.is(Trait.DASH)) {
      return Costs.IMPOSSIBLE;
    }
    boolean number = word.is(Trait.DIGITS) && !word.is(Trait.CLOCK) && word.text().length() <= 3;
    boolean roman = word.text().chars().allMatch(c -> "IVX.".indexOf(c) >= 0);
    return word.isAnyOf(Trait.MEETING, Trait.ORDINAL) || number || roman ? 0 : 3;
  }

  private double dayOrHour(Word word, boolean told) {
    if (told) {
      return Costs.USUAL;
    }
    if (word.is(Trait.TOLD_ELSEWHERE)) {
      return 0.1;
    }
    boolean led = kind != ColumnKind.DATE && word.isAnyOf(Trait.CITY, Trait.COUNTRY);
    if (led) {
      return 0.7;
    }
    return word.is(Trait.CLOCK_JOINT) && !word.is(Trait.DASH) ? 0.5 : 2.5;
  }

  @Override
  public double inner(Word word, Word before) {
    if (word.is(Trait.BRACKETED)) {
      return 0.03;
    }
    return switch (kind) {
      case MEETING -> innerOfMeeting(word);
      case DATE -> innerOfDate(word);
      default -> innerOfTimes(word, before);
    };
  }

  private static double innerOfMeeting(Word word) {
    if (word.is(Trait.CLOCK)) {
      return 3;
    }
    if (word.is(Trait.DATE)) {
      return 1.5;
    }
    if (word.isAnyOf(Trait.MEETING, Trait.OF_MEETING, Trait.ORDINAL, Trait.DIGITS)) {
      return Costs.USUAL;
    }
    return word.isAnyOf(Trait.CONNECTIVE, Trait.DASH) ? 0.1 : 0.4;
  }

  private static double innerOfDate(Word word) {
    if (word.is(Trait.CLOCK)) {
      return Costs.HARDLY;
    }
    if (word.isAnyOf(Trait.DATE, Trait.OF_TOLD_ELSEWHERE)) {
      return Costs.USUAL;
    }
    return word.isAnyOf(Trait.CONNECTIVE, Trait.DASH) ? 0.2 : 0.7;
  }

  private double innerOfTimes(Word word, Word before) {
    if (word.is(Trait.CLOCK)) {
      // Two hours with nothing between them stand in two columns; in "10:00 a.m.—12:00" they don't.
      boolean joined = !word.is(Trait.DIGITS) || before.is(Trait.OPEN_END);
      boolean next = before.is(Trait.CLOCK) && !joined;
      return next ? 1.2 : Costs.USUAL;
    }
    if (word.is(Trait.CONNECTIVE) && word.is(Trait.CAPITAL)) {
      return 0.8;
    }
    if (word.isAnyOf(Trait.CLOCK_JOINT, Trait.OF_TOLD_ELSEWHERE)) {
      return Costs.USUAL;
    }
    if (word.is(Trait.DATE) && kind == ColumnKind.DAY_AND_HOUR) {
      return Costs.USUAL;
    }
    if (word.isAnyOf(Trait.CITY, Trait.COUNTRY, Trait.OF_COUNTRY, Trait.TOLD_ELSEWHERE)) {
      return 0.15;
    }
    boolean named = word.isAnyOf(Trait.ORDINAL, Trait.MEETING, Trait.OF_MEETING);
    return word.is(Trait.CONNECTIVE) || named ? 0.15 : 0.8;
  }
}
