package legajo.pipeline.assemble.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.SectionKind;
import legajo.pipeline.assemble.years.DatedWords.Role;

/**
 * The time that a report tells of: where most of its stated dates lie. Dates of laws and of older
 * projects stand far from it and tell nothing about the sessions.
 *
 * @param begin first day of its stated dates
 * @param end last day of its stated dates
 * @param call the date of the call
 * @param written the version line's date
 * @param lastTold the last day of what is told as done, which the writing follows
 * @param reference the reference date, where the report states no date
 */
record ReportPeriod(
    LocalDate begin,
    LocalDate end,
    Optional<DatedWords> call,
    Optional<DatedWords> written,
    LocalDate lastTold,
    Optional<LocalDate> reference) {
  /** From the call to the last session, cooperations take up to two years. */
  private static final int LONGEST_MONTHS = 24;

  /** Days between one date of a cooperation and the next. */
  private static final int LONGEST_SILENCE = 300;

  /** So many dates of what was done make a cooperation of their own. */
  private static final int FEWEST_TOLD = 2;

  private static final int DAYS_BEFORE = 300;
  private static final int DAYS_AFTER = 800;

  /** Nothing where neither the report nor a reference date tells it. */
  static Optional<ReportPeriod> of(List<DatedWords> mentions, Optional<LocalDate> reference) {
    List<DatedWords> stated =
        Stream.concat(mentions.stream(), WeekdayYears.of(mentions).stream())
            .filter(mention -> mention.isStated() && !mention.isBareYear())
            .sorted(Comparator.comparing(ReportPeriod::firstDay))
            .toList();
    if (stated.isEmpty()) {
      return reference.map(
          day -> new ReportPeriod(day, day, Optional.empty(), Optional.empty(), day, reference));
    }
    List<DatedWords> members = withoutStrays(densest(stated));
    LocalDate end =
        members.stream().map(ReportPeriod::lastDay).max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        new ReportPeriod(
            firstDay(members.get(0)),
            end,
            first(members, Role.CALL),
            first(members, Role.VERSION),
            members.stream()
                .filter(ReportPeriod::isTold)
                .map(ReportPeriod::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(end),
            Optional.empty()));
  }

  /** Whether a date is of what was done, as far as its words say. */
  static boolean isTold(DatedWords mention) {
    return !mention.isTerm()
        && !mention.isOpen()
        && !mention.isComing()
        && !mention.isIn(SectionKind.NEXT_STEPS);
  }

  /** The same period, where more is told as done. */
  ReportPeriod toldUntil(LocalDate day) {
    return new ReportPeriod(
        begin, end, call, written, day.isAfter(lastTold) ? day : lastTold, reference);
  }

  private static Optional<DatedWords> first(List<DatedWords> members, Role role) {
    return members.stream().filter(mention -> mention.role() == role).findFirst();
  }

  private static List<DatedWords> densest(List<DatedWords> stated) {
    List<DatedWords> densest = List.of();
    int most = 0;
    for (int i = 0; i < stated.size(); i++) {
      LocalDate limit = firstDay(stated.get(i)).plusMonths(LONGEST_MONTHS);
      List<DatedWords> members = new ArrayList<>();
      int weight = 0;
      for (DatedWords mention : stated.subList(i, stated.size())) {
        if (firstDay(mention).isBefore(limit)) {
          members.add(mention);
          weight += weight(mention);
        }
      }
      if (weight >= most) {
        most = weight;
        densest = members;
      }
    }
    return densest;
  }

  /** A law of the year before is dated long before the next of the dates; a call may be. */
  private static List<DatedWords> withoutStrays(List<DatedWords> members) {
    int first = 0;
    while (first + 1 < members.size()
        && members.get(first).role() != Role.CALL
        && lastDay(members.get(first))
            .plusDays(LONGEST_SILENCE)
            .isBefore(firstDay(members.get(first + 1)))) {
      first++;
    }
    List<DatedWords> others = members.subList(first, members.size());
    return others.stream().filter(ReportPeriod::isTold).count() < FEWEST_TOLD ? members : others;
  }

  private static int weight(DatedWords mention) {
    int telling =
        switch (mention.role()) {
          case VERSION -> 8;
          case CALL -> 4;
          default -> 1;
        };
    return telling + (mention.inHeading() ? 2 : 0);
  }

  /** Whether a stated date is one of the report's own, not of its history. */
  boolean holds(DatedWords mention) {
    return mention.isStated()
        && !mention.isBareYear()
        && !firstDay(mention).isBefore(begin.minusDays(DAYS_BEFORE))
        && !lastDay(mention).isAfter(end.plusDays(DAYS_AFTER));
  }

  /** First and last year of the stated dates of the report, planned ones too. */
  int[] years(List<DatedWords> mentions) {
    int[] years = {begin.getYear(), end.getYear()};
    for (DatedWords mention : mentions) {
      if (holds(mention)) {
        years[0] = Math.min(years[0], firstDay(mention).getYear());
        years[1] = Math.max(years[1], lastDay(mention).getYear());
      }
    }
    return years;
  }

  /** The day that the report was written, as far as it tells. */
  LocalDate writtenOn() {
    return written.map(ReportPeriod::lastDay).or(() -> reference).orElse(lastTold);
  }

  /** How many days a range of days lies outside the period. */
  long daysOutside(LocalDate first, LocalDate last) {
    if (last.isBefore(begin)) {
      return ChronoUnit.DAYS.between(last, begin);
    }
    return Math.max(0, ChronoUnit.DAYS.between(writtenOn(), first));
  }

  static LocalDate firstDay(DatedWords mention) {
    return mention.edtf().firstDay().orElseThrow();
  }

  static LocalDate lastDay(DatedWords mention) {
    return mention.edtf().lastDay().orElseThrow();
  }
}
