package legajo.corpus.generate.word;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Meeting;

/**
 * Writes dates as the author of one report does, marked with what they mean.
 *
 * <p>A date without a year stands only where the reader knows it from what came before.
 */
final class DateWriter {
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");
  private static final List<String> QUARTERS = List.of("primer", "segundo", "tercer", "cuarto");
  private static final int SEPTEMBER = 9;

  private final Style style;
  private final Dice dice;

  /** The year that the reader has in mind: the last that was said of the cooperation's own time. */
  private int yearInMind;

  DateWriter(Style style, Dice dice) {
    this.style = style;
    this.dice = dice;
  }

  /** A day long ago or far off, always with its year. */
  String farDay(LocalDate day) {
    return write(style.proseDay(), day, true);
  }

  /** The same in a heading or label. */
  String farDay(LocalDate day, DayForm form) {
    yearInMind = day.getYear();
    return write(form, day, true);
  }

  /** A day of the cooperation itself, in running text. */
  String nearDay(LocalDate day) {
    return write(style.proseDay(), day, needsYear(day));
  }

  /** The days of a meeting, in running text: "el 3 de mayo", "en la segunda quincena de mayo". */
  String onDays(Meeting meeting) {
    return switch (meeting.span()) {
      case DAY -> "el " + nearDay(meeting.first());
      case RANGE -> "del " + range(meeting, " al ", needsYear(meeting.first()));
      case FORTNIGHT -> "en la " + fortnight(meeting.first());
      case WEEK -> "en la semana del " + range(meeting, " al ", needsYear(meeting.first()));
    };
  }

  /** The days of a meeting, in a heading, a label or a table. */
  String days(Meeting meeting, DayForm form) {
    boolean withYear = needsYear(meeting.last());
    return switch (meeting.span()) {
      case DAY -> write(form, meeting.first(), withYear);
      case RANGE -> range(meeting, " al ", withYear);
      case FORTNIGHT -> fortnight(meeting.first(), withYear);
      case WEEK -> range(meeting, " al ", withYear);
    };
  }

  /** A month: "mayo de 2016". */
  String month(YearMonth month) {
    yearInMind = month.getYear();
    return Marks.date(name(month.getMonthValue()) + " de " + month.getYear(), month.toString());
  }

  /** A month long ago. */
  String farMonth(YearMonth month) {
    return Marks.date(name(month.getMonthValue()) + " de " + month.getYear(), month.toString());
  }

  /** A month soon to come, without its year where that is plain. */
  String soon(YearMonth month) {
    return month.getYear() == yearInMind && dice.chance(0.4)
        ? Marks.date(name(month.getMonthValue()), month.toString())
        : month(month);
  }

  /** A year alone. */
  String year(int year) {
    return Marks.date(String.valueOf(year), String.valueOf(year));
  }

  /** A quarter: "segundo trimestre de 2016". */
  String quarter(LocalDate day) {
    yearInMind = day.getYear();
    int quarter = (day.getMonthValue() - 1) / 3;
    LocalDate first = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
    String name = quarter == 3 && dice.chance(0.5) ? "último" : QUARTERS.get(quarter);
    return interval(
        name + " trimestre de " + day.getYear(), first, first.plusMonths(3).minusDays(1));
  }

  /** Half a year: "primer semestre de 2016". */
  String semester(LocalDate day) {
    yearInMind = day.getYear();
    boolean early = day.getMonthValue() <= 6;
    LocalDate first = LocalDate.of(day.getYear(), early ? 1 : 7, 1);
    String name = (early ? "primer" : "segundo") + " semestre de " + day.getYear();
    return interval(name, first, first.plusMonths(6).minusDays(1));
  }

  /** Half a month: "primera quincena de mayo". */
  String fortnight(LocalDate day) {
    return fortnight(day, needsYear(day));
  }

  private String fortnight(LocalDate day, boolean withYear) {
    boolean early = day.getDayOfMonth() <= 15;
    YearMonth month = YearMonth.from(day);
    String name = (early ? "primera" : "segunda") + " quincena de " + name(day.getMonthValue());
    return interval(
        withYear ? name + " de " + day.getYear() : name,
        early ? month.atDay(1) : month.atDay(16),
        early ? month.atDay(15) : month.atEndOfMonth());
  }

  /** The working week of a day: "semana del 3 al 7 de mayo". */
  String week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return interval(
        "semana del " + between(monday, monday.plusDays(4), " al ", needsYear(monday.plusDays(4))),
        monday,
        monday.plusDays(4));
  }

  private String range(Meeting meeting, String to, boolean withYear) {
    return interval(
        between(meeting.first(), meeting.last(), to, withYear), meeting.first(), meeting.last());
  }

  private String between(LocalDate first, LocalDate last, String to, boolean withYear) {
    String begin =
        first.getMonthValue() == last.getMonthValue()
            ? String.valueOf(first.getDayOfMonth())
            : first.getDayOfMonth() + " de " + name(first.getMonthValue());
    boolean turns = first.getYear() != last.getYear();
    String end = last.getDayOfMonth() + " de " + name(last.getMonthValue());
    return begin
        + (turns && withYear ? " de " + first.getYear() : "")
        + to
        + end
        + (withYear ? " de " + last.getYear() : "");
  }

  private String write(DayForm form, LocalDate day, boolean withYear) {
    return Marks.date(form.write(day, withYear, name(day.getMonthValue())), day.toString());
  }

  private static String interval(String words, LocalDate first, LocalDate last) {
    return Marks.date(words, first + "/" + last);
  }

  private boolean needsYear(LocalDate day) {
    boolean needed = day.getYear() != yearInMind || !style.dropsYears() || dice.chance(0.3);
    yearInMind = day.getYear();
    return needed;
  }

  private String name(int month) {
    return month == SEPTEMBER && style.setiembre() ? "setiembre" : MONTHS.get(month - 1);
  }
}
