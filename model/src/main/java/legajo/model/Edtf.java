package legajo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date in the part of EDTF (ISO 8601-2:2019) that reports need: {@code 2022}, {@code 2022-03},
 * {@code 2022-03-17}, an interval {@code A/B} of these, and {@code XXXX} for a year that is not
 * known.
 *
 * @param value the EDTF expression, valid in the calendar
 */
public record Edtf(@JsonValue String value) implements Comparable<Edtf> {
  private static final String UNKNOWN_YEAR = "XXXX";

  @JsonCreator
  public Edtf {
    for (String end : value.split("/", -1)) {
      Require.that(isDate(end), "not an EDTF date: ", value);
    }
    Require.that(value.chars().filter(c -> c == '/').count() <= 1, "not an EDTF interval: ", value);
  }

  /** The date of this expression, or nothing where it names no day of the calendar (31 April). */
  public static Optional<Edtf> parse(String value) {
    try {
      return Optional.of(new Edtf(value));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** Whether the year of the date, or of the beginning of an interval, is not known. */
  public boolean lacksYear() {
    return value.startsWith(UNKNOWN_YEAR);
  }

  /** The year of the date, or of the beginning of an interval; empty where it is not known. */
  public Optional<Integer> year() {
    return lacksYear() ? Optional.empty() : Optional.of(Integer.parseInt(value.substring(0, 4)));
  }

  /** Whether this is an interval. */
  public boolean isInterval() {
    return value.indexOf('/') >= 0;
  }

  /** The date itself, or the beginning of an interval, as an EDTF expression. */
  public String begin() {
    return isInterval() ? value.substring(0, value.indexOf('/')) : value;
  }

  /** The date itself, or the end of an interval, as an EDTF expression. */
  public String end() {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The first day of the date; empty where the year is not known. */
  public Optional<LocalDate> firstDay() {
    return lacksYear() ? Optional.empty() : Optional.of(dayOf(begin(), true));
  }

  /** The last day of the date; empty where the year is not known. */
  public Optional<LocalDate> lastDay() {
    return end().startsWith(UNKNOWN_YEAR) ? Optional.empty() : Optional.of(dayOf(end(), false));
  }

  /** By first day, then by last day; dates without a year stand last. */
  @Override
  public int compareTo(Edtf other) {
    int byBegin = begin().compareTo(other.begin());
    return byBegin != 0 ? byBegin : end().compareTo(other.end());
  }

  @Override
  public String toString() {
    return value;
  }

  private static LocalDate dayOf(String date, boolean first) {
    int year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.substring(5, 7)));
    if (date.length() == 7) {
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    return month.atDay(Integer.parseInt(date.substring(8, 10)));
  }

  private static boolean isDate(String date) {
    if (!date.matches("([0-9]{4}|XXXX)(-[0-9]{2}(-[0-9]{2})?)?") || date.equals(UNKNOWN_YEAR)) {
      return false;
    }
    try {
      // A year that is not known may be a leap year.
      dayOf(date.replace(UNKNOWN_YEAR, "2000"), true);
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
