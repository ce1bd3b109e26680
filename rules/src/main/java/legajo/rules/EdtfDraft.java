package legajo.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the template of a rule writes it, to be settled to EDTF.
 *
 * <p>Beside EDTF a draft may say {@code XXXX} for a year that the words leave out, {@code end} for
 * the last day of a month, and add to a month or day: {@code 2019-04-01/2019-04+2-end} is a
 * quarter, {@code 2019-05-end-6/2019-05-end} the last seven days of May.
 */
final class EdtfDraft {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>[0-9]{4}|XXXX)"
              + "(?:-(?<month>[0-9]{2})(?:\\+(?<months>[0-9]+))?"
              + "(?:-(?<day>[0-9]{2}|end)(?<days>[+-][0-9]+)?)?)?");
  private static final String UNKNOWN = "XXXX";

  /** A year that is not known may be a leap year. */
  private static final int LEAP_YEAR = 2000;

  private EdtfDraft() {}

  /**
   * The date in EDTF; nothing where it names no day of the calendar.
   *
   * <p>A range that gives one year for two dates runs forward: "del 20 de diciembre al 15 de enero
   * de 2022" begins in 2021, "del 28 al 2 de diciembre" in November.
   */
  static Optional<String> settle(String draft) {
    int slash = draft.indexOf('/');
    if (slash < 0) {
      return date(draft);
    }
    Optional<String> begin = date(draft.substring(0, slash));
    Optional<String> end = date(draft.substring(slash + 1));
    return begin.isEmpty() || end.isEmpty() ? Optional.empty() : range(begin.get(), end.get());
  }

  private static Optional<String> range(String begin, String end) {
    String first = begin;
    String last = end;
    if (first.startsWith(UNKNOWN) && !last.startsWith(UNKNOWN)) {
      int year = Integer.parseInt(last.substring(0, 4));
      first =
          (first.substring(4).compareTo(last.substring(4)) > 0 ? year - 1 : year)
              + first.substring(4);
    } else if (last.startsWith(UNKNOWN) && !first.startsWith(UNKNOWN)) {
      int year = Integer.parseInt(first.substring(0, 4));
      last =
          (first.substring(4).compareTo(last.substring(4)) > 0 ? year + 1 : year)
              + last.substring(4);
    }
    if (first.length() == 10
        && last.length() == 10
        && first.substring(0, 7).equals(last.substring(0, 7))
        && first.compareTo(last) > 0) {
      first = monthBefore(first);
    }
    boolean forward = first.startsWith(UNKNOWN) || first.compareTo(last) < 0;
    return forward && isInCalendar(first) && isInCalendar(last)
        ? Optional.of(first + "/" + last)
        : Optional.empty();
  }

  private static String monthBefore(String day) {
    int month = Integer.parseInt(day.substring(5, 7));
    if (month > 1) {
      return day.substring(0, 5) + twoDigits(month - 1) + day.substring(7);
    }
    String year = day.substring(0, 4);
    return (year.equals(UNKNOWN) ? year : Integer.toString(Integer.parseInt(year) - 1))
        + "-12"
        + day.substring(7);
  }

  private static Optional<String> date(String draft) {
    Matcher parts = DATE.matcher(draft);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String year = parts.group("year");
    if (parts.group("month") == null) {
      return Optional.of(year);
    }
    int month = Integer.parseInt(parts.group("month")) + number(parts.group("months"));
    String yearAndMonth = year + "-" + twoDigits(month);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    String date =
        parts.group("day") == null
            ? yearAndMonth
            : yearAndMonth + "-" + twoDigits(dayOf(year, month, parts));
    return isInCalendar(date) ? Optional.of(date) : Optional.empty();
  }

  private static int dayOf(String year, int month, Matcher parts) {
    String day = parts.group("day");
    int first =
        day.equals("end")
            ? YearMonth.of(knownYear(year), month).lengthOfMonth()
            : Integer.parseInt(day);
    return first + number(parts.group("days"));
  }

  private static boolean isInCalendar(String date) {
    if (date.length() < 10) {
      return true;
    }
    try {
      LocalDate.of(
          knownYear(date.substring(0, 4)),
          Integer.parseInt(date.substring(5, 7)),
          Integer.parseInt(date.substring(8)));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int knownYear(String year) {
    return year.equals(UNKNOWN) ? LEAP_YEAR : Integer.parseInt(year);
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
