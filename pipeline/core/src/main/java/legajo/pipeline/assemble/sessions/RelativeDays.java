package legajo.pipeline.assemble.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.model.Edtf;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.rules.Span;

/**
 * Gives sessions without a date the day that is told by its distance from the day told before: "La
 * primera sesión fue el martes siguiente", "La segunda, al día siguiente".
 */
final class RelativeDays {
  private static final int FARTHEST = 1500;
  private static final int NEAR_NAME = 110;
  private static final String DAYS = "lunes|martes|miercoles|jueves|viernes|sabado|domingo";
  private static final List<String> WEEKDAYS = List.of(DAYS.split("[|]", -1));
  private static final List<String> NUMBERS = List.of("una", "dos", "tres", "cuatro");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:(?:el|para el) (?<next>"
              + DAYS
              + ") (?:siguiente|proximo|posterior|inmediato)"
              + "|(?<tomorrow>(?:al|el) dia siguiente|un dia despues|al otro dia)"
              + "|(?<weeks>una|dos|tres|cuatro) semanas? (?:despues|mas tarde)"
              + "|(?<week>(?:a )?la semana siguiente|ocho dias (?:despues|mas tarde))"
              + "|(?<fortnight>quince dias (?:despues|mas tarde))"
              + "|(?<same>(?:el|ese) mismo dia|esa misma (?:tarde|manana))"
              + "|(?:la (?:manana|tarde) del|el dia) (?<weekday>"
              + DAYS
              + ")\\b(?! [0-9]))");

  private final DateBinding binding;

  RelativeDays(DateBinding binding) {
    this.binding = binding;
  }

  void give(List<Meeting> meetings) {
    List<Meeting> numbered =
        new ArrayList<>(meetings.stream().filter(Meeting::isNumbered).toList());
    numbered.sort(Comparator.comparingInt(meeting -> meeting.number.orElseThrow()));
    Optional<BoundDate> before = Optional.empty();
    for (Meeting meeting : numbered) {
      if (meeting.dates.isEmpty()) {
        Optional<BoundDate> day = day(meeting, before);
        day.ifPresent(meeting.dates::add);
        before = day;
      } else {
        before = Optional.empty();
      }
    }
  }

  private Optional<BoundDate> day(Meeting meeting, Optional<BoundDate> before) {
    for (SessionMention mention : meeting.byTelling()) {
      for (Scope scope : mention.scopes()) {
        Matcher told = RELATIVE.matcher(binding.words(scope.span()));
        if (told.find() && isNear(mention, scope, told.start())) {
          Optional<BoundDate> day =
              base(scope.span().begin() + told.start(), before)
                  .flatMap(base -> bound(mention, base, told));
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(SessionMention mention, Scope scope, int begin) {
    int at = scope.span().begin() + begin;
    return at - Math.max(mention.name().end(), scope.span().begin()) <= NEAR_NAME;
  }

  /**
   * A day that others are told from.
   *
   * @param day the day
   * @param date the date whose words tell it, or which it was told from
   */
  private record Base(LocalDate day, ResolvedDate date) {}

  /** The day of the meeting before, if it was told after the last date, else the last date. */
  private Optional<Base> base(int place, Optional<BoundDate> before) {
    List<ResolvedDate> told =
        binding.within(new Span(Math.max(0, place - FARTHEST), place)).stream()
            .filter(date -> date.edtf().lastDay().isPresent())
            .filter(date -> date.edtf().firstDay().equals(date.edtf().lastDay()))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    ResolvedDate last = told.get(told.size() - 1);
    boolean later =
        before
            .filter(day -> day.mention().name().begin() > last.finding().span().begin())
            .isPresent();
    return later
        ? before.flatMap(day -> day.edtf().lastDay()).map(day -> new Base(day, last))
        : last.edtf().lastDay().map(day -> new Base(day, last));
  }

  private static Optional<BoundDate> bound(SessionMention mention, Base base, Matcher told) {
    return after(base.day(), told)
        .map(
            day ->
                new BoundDate(
                    mention,
                    base.date(),
                    new Edtf(day.toString()),
                    Standing.SENTENCE,
                    Optional.empty()));
  }

  private static Optional<LocalDate> after(LocalDate day, Matcher told) {
    String weekday = told.group("next") == null ? told.group("weekday") : told.group("next");
    if (weekday != null) {
      DayOfWeek of = DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1);
      return Optional.of(day.with(TemporalAdjusters.next(of)));
    }
    if (told.group("weeks") != null) {
      return Optional.of(day.plusWeeks(NUMBERS.indexOf(told.group("weeks")) + 1));
    }
    if (told.group("tomorrow") != null) {
      return Optional.of(day.plusDays(1));
    }
    if (told.group("week") != null) {
      return Optional.of(day.plusWeeks(1));
    }
    return Optional.of(told.group("fortnight") != null ? day.plusWeeks(2) : day);
  }
}
