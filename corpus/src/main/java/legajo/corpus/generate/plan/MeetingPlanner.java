package legajo.corpus.generate.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Meeting.Span;
import legajo.model.Modality;
import legajo.model.Session.Kind;
import legajo.model.Session.Status;

/** Makes up the meetings of one cooperation. */
public final class MeetingPlanner {
  private static final String SIGNS =
      "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789#*_+!";

  private final Occasion occasion;
  private final OfficeHours hours;
  private final Dice dice;
  private final boolean recorded;
  private final List<Meeting> meetings = new ArrayList<>();
  private LocalDate reportDay = LocalDate.EPOCH;

  MeetingPlanner(Occasion occasion, List<Ministry> ministries, Ministry host, Dice dice) {
    this.occasion = occasion;
    this.dice = dice;
    hours = new OfficeHours(ministries, host);
    recorded = occasion.modality() != Modality.IN_PERSON && dice.chance(0.3);
  }

  /** The meetings after a proposal was selected, by date. */
  List<Meeting> plan(YearMonth selected) {
    LocalDate day = workday(selected.plusMonths(1).atDay(dice.between(3, 27)));
    List<LocalDate> days = new ArrayList<>();
    boolean coordination = dice.chance(0.85);
    int sessions = sessions();
    for (int i = 0; i < sessions + (coordination ? 1 : 0) + 1; i++) {
      days.add(day);
      day = workday(day.plusDays(dice.between(14, 45)));
    }
    writeReport(days);
    int next = 0;
    if (coordination) {
      add(Kind.COORDINATION, 0, days.get(next++), Optional.empty(), 60);
    }
    addSessions(sessions, days.subList(next, days.size()));
    return List.copyOf(meetings);
  }

  LocalDate reportDay() {
    return reportDay;
  }

  /** The next day that isn't on a weekend. */
  public static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private int sessions() {
    return occasion.modality() == Modality.IN_PERSON
        ? dice.between(1, 2)
        : Math.min(6, Math.max(2, occasion.size() / 2 + dice.between(1, 2)));
  }

  private void writeReport(List<LocalDate> days) {
    LocalDate last = days.get(days.size() - 1);
    LocalDate after =
        switch (occasion.tense()) {
          case HELD -> last.plusDays(9);
          case PLANNED -> days.get(0).minusDays(dice.between(10, 25));
          case PROGRESS -> days.get(days.size() / 2).plusDays(dice.between(3, 9));
        };
    reportDay = workday(after);
  }

  private void addSessions(int sessions, List<LocalDate> days) {
    if (occasion.modality() == Modality.IN_PERSON && dice.chance(0.5)) {
      addDaysOfVisit(days.get(0));
      return;
    }
    Optional<LocalTime> usual = hours.start(days.get(0), 120, dice);
    boolean timed = dice.chance(0.85);
    int minutes = dice.any(90, 120, 120, 150, 180);
    int extra = sessions > 2 && dice.chance(0.2) ? dice.between(1, sessions - 1) : -1;
    int visit = visit(sessions);
    for (int i = 0; i < sessions; i++) {
      LocalDate day = days.get(i);
      if (i + 1 == visit) {
        addVisit(i + 1, day);
        continue;
      }
      Optional<LocalTime> start = dice.chance(0.3) ? hours.start(day, minutes, dice) : usual;
      add(Kind.SESSION, i + 1, day, timed ? start : Optional.empty(), minutes);
      LocalDate between = workday(day.plusDays(dice.between(5, 8)));
      if (i + 1 == extra && between.isBefore(days.get(i + 1).with(DayOfWeek.MONDAY))) {
        Kind kind = dice.chance(0.6) ? Kind.INTERMEDIATE : Kind.EXTRAORDINARY;
        add(kind, 0, between, timed ? usual : Optional.empty(), 60);
      }
    }
  }

  /** A visit whose days are numbered: each is a session. */
  private void addDaysOfVisit(LocalDate day) {
    LocalDate first = day.with(DayOfWeek.MONDAY).plusDays(dice.between(0, 1));
    Optional<LocalTime> start = Optional.of(LocalTime.of(dice.between(8, 9), 0));
    int count = dice.between(2, 4);
    for (int i = 0; i < count; i++) {
      add(Kind.SESSION, i + 1, first.plusDays(i), start, 420);
    }
  }

  private int visit(int sessions) {
    return switch (occasion.modality()) {
      case VIRTUAL -> 0;
      case HYBRID -> dice.between(1, sessions);
      case IN_PERSON -> 1;
    };
  }

  private void addVisit(int ordinal, LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    LocalDate first = monday.plusDays(dice.between(0, 1));
    meetings.add(
        new Meeting(
            Kind.SESSION,
            ordinal,
            first,
            first.plusDays(dice.between(2, 3)),
            Span.RANGE,
            dice.chance(0.7) ? Optional.of(LocalTime.of(dice.between(8, 9), 0)) : Optional.empty(),
            60 * dice.between(6, 8),
            first.isAfter(reportDay) ? Status.PLANNED : Status.HELD,
            true,
            Optional.empty(),
            Optional.empty()));
  }

  private void add(Kind kind, int ordinal, LocalDate day, Optional<LocalTime> start, int minutes) {
    boolean planned = day.isAfter(reportDay);
    boolean inPerson = occasion.modality() == Modality.IN_PERSON && kind != Kind.COORDINATION;
    LocalDate half = day.withDayOfMonth(day.getDayOfMonth() <= 15 ? 1 : 16);
    boolean alone = meetings.isEmpty() || half.isAfter(meetings.get(meetings.size() - 1).last());
    boolean vague = planned && kind == Kind.SESSION && !inPerson && alone && dice.chance(0.4);
    Span span = vague ? Span.FORTNIGHT : Span.DAY;
    LocalDate first = vague ? half : day;
    LocalDate last =
        vague
            ? day.getDayOfMonth() <= 15
                ? day.withDayOfMonth(15)
                : YearMonth.from(day).atEndOfMonth()
            : day;
    boolean kept = recorded && !planned && kind == Kind.SESSION && dice.chance(0.8);
    meetings.add(
        new Meeting(
            kind,
            ordinal,
            first,
            last,
            span,
            vague ? Optional.empty() : start,
            minutes,
            planned ? Status.PLANNED : Status.HELD,
            inPerson,
            kept ? Optional.of(passcode()) : Optional.empty(),
            !planned && !inPerson && kind == Kind.SESSION && ordinal > 1 && dice.chance(0.05)
                ? Optional.of(workday(day.minusDays(dice.between(5, 8))))
                : Optional.empty()));
  }

  private String passcode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      code.append(SIGNS.charAt(dice.below(SIGNS.length())));
    }
    // A code that reads as a word or as a number would be none.
    return code + String.valueOf(dice.between(2, 9)) + dice.any("#", "*", "!");
  }
}
