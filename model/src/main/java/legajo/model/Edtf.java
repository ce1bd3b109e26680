package legajo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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
    int slash = value.indexOf('/');
    Require.that(slash == value.lastIndexOf('/'), "not an EDTF interval: ", value);
    Require.that(
        slash < 0
            ? isDate(value)
            : isDate(value.substring(0, slash)) && isDate(value.substring(slash + 1)),
        "not an EDTF date: ",
        value);
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
    int year = Integer.parseInt(date, 0, 4, 10);
    if (date.length() == 4) {
      return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date, 5, 7, 10));
    if (date.length() == 7) {
      return first ? month.atDay(1) : month.atEndOfMonth();
    }
    return month.atDay(Integer.parseInt(date, 8, 10, 10));
  }

  private static boolean isDate(String date) {
    boolean unknownYear = date.startsWith(UNKNOWN_YEAR);
    if (!unknownYear && !areDigits(date, 0, 4)) {
      return false;
    }
    if (date.length() == 4) {
      return !unknownYear;
    }
    int month = afterHyphen(date, 4);
    if (month < 1 || month > 12 || date.length() == 7) {
      return month >= 1 && month <= 12;
    }
    int day = afterHyphen(date, 7);
    // A year that is not known may be a leap year.
    int year = unknownYear ? 2000 : Integer.parseInt(date, 0, 4, 10);
    return date.length() == 10 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** The number of two digits that follow a hyphen at this place; -1 where none does. */
  private static int afterHyphen(String date, int at) {
    return date.startsWith("-", at) && areDigits(date, at + 1, at + 3)
        ? Integer.parseInt(date, at + 1, at + 3, 10)
        : -1;
  }

  private static boolean areDigits(String date, int begin, int end) {
    boolean digits = end <= date.length();
    for (int i = begin; digits && i < end; i++) {
      digits = date.charAt(i) >= '0' && date.charAt(i) <= '9';
    }
    return digits;
  }
}
