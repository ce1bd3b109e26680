package legajo.pipeline.assemble.years;

import java.time.LocalDate;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.SectionKind;
import legajo.pipeline.assemble.years.DatedWords.Role;

/**
 * What it costs that a date has a year, in days: those between it and the dates next to it in the
 * text, twice as much backward as forward (a report tells its sessions in order), those that it
 * lies before the call, and fixed sums for what contradicts its words.
 */
final class YearCost {
  private static final int BACKWARD = 2;

  /** A main section begins anew. */
  private static final int BACKWARD_BETWEEN_SECTIONS = 1;

  /** Each step to come has its own time; their list is by what is done and by whom. */
  private static final int BACKWARD_IN_NEXT_STEPS = 1;

  /** A term lies ahead of what is told before it. */
  private static final int BACKWARD_TO_TERM = 4;

  /** "El primer semestre se hará el seguimiento, y en diciembre la evaluación." */
  private static final int BACKWARD_IN_SENTENCE = 6;

  private static final int DAY_BEFORE_CALL = 8;
  private static final int MONTH_BEFORE_CALL = 3;
  private static final int OUTSIDE_PERIOD = 8;
  private static final int AGAINST_DIRECTION = 20;
  private static final int AHEAD_IN_LOOKING_BACK = 4;
  private static final int STEP_BEFORE_WRITING = 8;

  /** "Pidió que le contemos en junio" is a step, "se compró en junio" is none. */
  private static final int PAST_STEP_BEFORE_WRITING = 2;

  private static final int DONE_AFTER_WRITING = 5;
  private static final int COMING_BEFORE_WRITING = 5;
  private static final int OTHER_WEEKDAY = 500;
  private static final int OTHER_YEAR_THAN_SAID = 1_000_000;

  private final DateChain chain;
  private final ReportPeriod period;
  private final Edtf[] chosen;

  /**
   * Costs of a choice.
   *
   * @param chosen the date of each of the words; changes while the choice is made
   */
  YearCost(DateChain chain, ReportPeriod period, Edtf[] chosen) {
    this.chain = chain;
    this.period = period;
    this.chosen = chosen;
  }

  /** What the date costs by itself. */
  long alone(DatedWords mention) {
    Edtf date = chosen[mention.index()];
    LocalDate first = date.firstDay().orElseThrow();
    LocalDate last = date.lastDay().orElseThrow();
    return outsidePeriod(mention, first, last)
        + farFromWriting(mention, first, last)
        + aheadOfWriting(mention, first)
        + againstDirection(mention, first, last)
        + againstTense(mention, first, last)
        + (mention.finding().weekday().isEmpty() || YearCandidates.hasItsWeekday(mention, date)
            ? 0
            : OTHER_WEEKDAY)
        + (mention.relativeYear().isEmpty()
                || first.getYear() == yearSaid(mention, mention.relativeYear().get())
            ? 0
            : OTHER_YEAR_THAN_SAID);
  }

  /** Steps to come and terms are due soon after the report was written. */
  private long farFromWriting(DatedWords mention, LocalDate first, LocalDate last) {
    boolean step = mention.isIn(SectionKind.NEXT_STEPS);
    if (period.reference().isPresent()) {
      return 0;
    }
    if (!step && !mention.isTerm()) {
      return period.written().isPresent() ? daysAfterWriting(first) : 0;
    }
    long days = DateChain.days(first, period.writtenOn());
    int before = mention.isPast() ? PAST_STEP_BEFORE_WRITING : STEP_BEFORE_WRITING;
    return step && last.isBefore(period.writtenOn()) ? before * days : days;
  }

  /** Evaluations and comments look back on what was done. */
  private long aheadOfWriting(DatedWords mention, LocalDate first) {
    boolean looksBack = mention.isIn(SectionKind.EVALUATION) || mention.isIn(SectionKind.COMMENTS);
    return looksBack && !mention.isTerm() && !mention.isComing()
        ? AHEAD_IN_LOOKING_BACK * daysAfterWriting(first)
        : 0;
  }

  private long daysAfterWriting(LocalDate day) {
    return day.isAfter(period.writtenOn()) ? DateChain.days(day, period.writtenOn()) : 0;
  }

  /** What was done lies before the writing, what will be done behind it. */
  private long againstTense(DatedWords mention, LocalDate first, LocalDate last) {
    if (mention.isPast()) {
      boolean mayBePlanned = mention.isTerm() || mention.isIn(SectionKind.NEXT_STEPS);
      return (mayBePlanned ? 1 : DONE_AFTER_WRITING) * daysAfterWriting(first);
    }
    return mention.isComing() && period.written().isPresent() && last.isBefore(period.writtenOn())
        ? COMING_BEFORE_WRITING * DateChain.days(last, period.writtenOn())
        : 0;
  }

  private long outsidePeriod(DatedWords mention, LocalDate first, LocalDate last) {
    if (period.reference().isPresent()) {
      LocalDate reference = period.reference().get();
      return Math.min(DateChain.days(first, reference), DateChain.days(last, reference));
    }
    if (mention.isIn(SectionKind.PARTICIPANTS) || mention.isIn(SectionKind.ANNEX)) {
      return OUTSIDE_PERIOD * period.daysOutside(first, last)
          + (period.reference().isPresent() ? 0 : DateChain.days(first, period.writtenOn()));
    }
    Optional<LocalDate> call = period.call().map(ReportPeriod::firstDay);
    if (call.isEmpty() && last.isBefore(period.begin())) {
      return DateChain.days(last, period.begin());
    }
    return call.isEmpty() || !last.isBefore(call.get())
        ? 0
        : DateChain.days(last, call.get())
            * (mention.isDay() ? DAY_BEFORE_CALL : MONTH_BEFORE_CALL);
  }

  /** "el próximo 12 de mayo", "el pasado 12 de mayo". */
  private long againstDirection(DatedWords mention, LocalDate first, LocalDate last) {
    if (mention.role() == Role.PAST && first.isAfter(period.writtenOn())) {
      return AGAINST_DIRECTION * DateChain.days(first, period.writtenOn());
    }
    if (mention.role() != Role.COMING) {
      return 0;
    }
    Optional<LocalDate> told =
        chain.before(mention).flatMap(before -> chosen[before.index()].firstDay());
    LocalDate before =
        period.written().isPresent() ? period.writtenOn() : told.orElse(period.writtenOn());
    return last.isBefore(before) ? AGAINST_DIRECTION * DateChain.days(last, before) : 0;
  }

  /** The year that words such as "del año siguiente" mean. */
  private int yearSaid(DatedWords mention, String which) {
    int shift = RelativeYears.shift(which);
    Optional<DatedWords> told =
        RelativeYears.leansOnReport(which) ? Optional.empty() : chain.toldBefore(mention);
    return told.map(stated -> ReportPeriod.lastDay(stated).getYear())
            .orElseGet(() -> yearOfWriting(mention))
        + shift;
  }

  private int yearOfWriting(DatedWords mention) {
    Optional<DatedWords> telling = period.written().or(() -> chain.statedBefore(mention));
    return telling.map(ReportPeriod::lastDay).orElse(period.writtenOn()).getYear();
  }

  /** What the ways from the date before and to the date after cost. */
  long toNeighbours(DatedWords mention) {
    if (mention.isIn(SectionKind.PARTICIPANTS)) {
      return 0;
    }
    return chain.before(mention).map(before -> link(before, mention)).orElse(0L)
        + chain.after(mention).map(after -> link(mention, after)).orElse(0L);
  }

  private long link(DatedWords earlier, DatedWords later) {
    return step(earlier, chosen[earlier.index()], later, chosen[later.index()]);
  }

  /** What the way from one date to the next costs; behind the steps to come all begins anew. */
  static long step(DatedWords earlier, Edtf earlierDate, DatedWords later, Edtf laterDate) {
    if (earlier.isIn(SectionKind.NEXT_STEPS) && earlier.mainSection() != later.mainSection()) {
      return 0;
    }
    return DateChain.gap(earlierDate, laterDate, backward(earlier, later));
  }

  private static int backward(DatedWords earlier, DatedWords later) {
    if (later.isAside()) {
      return later.isPast() ? BACKWARD_BETWEEN_SECTIONS : BACKWARD_TO_TERM;
    }
    if (later.goesOn()) {
      return BACKWARD_IN_SENTENCE;
    }
    if (later.isIn(SectionKind.NEXT_STEPS)) {
      return BACKWARD_IN_NEXT_STEPS;
    }
    return earlier.mainSection() == later.mainSection() ? BACKWARD : BACKWARD_BETWEEN_SECTIONS;
  }
}
