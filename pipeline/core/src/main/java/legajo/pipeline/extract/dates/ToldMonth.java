package legajo.pipeline.extract.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import legajo.model.Edtf;
import legajo.pipeline.document.DateFinding;
import legajo.rules.RuleMatch;

/** "el 17 del mismo mes", "el 3 del mes siguiente": a day of the month that a date before names. */
final class ToldMonth {
  private static final int MONTHS = 12;

  private static final String RANGE = "range";

  /** How many characters back the date stands that bare words such as "para el 30" lean on. */
  private static final int FURTHEST_WORDS = 600;

  /** How many dates back the month may stand. */
  private static final int FURTHEST = 8;

  /** How many dates back the range may stand that a day lies in. */
  private static final int FURTHEST_RANGE = 24;

  private static final int MONTH_BEGIN = "YYYY-".length();
  private static final int MONTH_END = "YYYY-MM".length();

  private ToldMonth() {}

  /** The date of a match of the rule for such days; empty for other rules and without a month. */
  static Optional<DateFinding> dateOf(
      RuleMatch match, Optional<Integer> weekday, List<DateFinding> before) {
    Optional<String> day = match.given("day");
    if (day.isEmpty() || !match.rule().gives().containsKey("month")) {
      return Optional.empty();
    }
    int shift = Integer.parseInt(match.given("month").orElse("0"));
    String within = match.given("within").orElse("");
    List<DateFinding> leant = within.isEmpty() ? before : near(match, before);
    return inRange(leant, shift, day.get(), weekday, !within.isEmpty())
        .or(
            () ->
                within.equals(RANGE) ? Optional.empty() : dateOf(leant, shift, day.get(), weekday))
        .or(() -> abbreviatedMarch(match, day.get()))
        .flatMap(
            date -> match.given("until").map(until -> until(date, until)).orElse(Optional.of(date)))
        .map(date -> new DateFinding(match.span(), date, weekday, match.rule().id()));
  }

  /** Words that lean on nothing but the date before them stand near to it. */
  private static List<DateFinding> near(RuleMatch match, List<DateFinding> before) {
    return before.stream()
        .dropWhile(date -> match.span().begin() - date.span().end() > FURTHEST_WORDS)
        .toList();
  }

  /** "Mar. 17" is Tuesday where the told month has it so, else a day of March. */
  private static Optional<Edtf> abbreviatedMarch(RuleMatch match, String day) {
    return match.words().regionMatches(true, 0, "mar", 0, 3)
            && match.words().length() > 3
            && !Character.isLetter(match.words().charAt(3))
        ? Edtf.parse("XXXX-03-" + day)
        : Optional.empty();
  }

  /** From a day to a later one; past the end of its month, to one of the next. */
  private static Optional<Edtf> until(Edtf first, String day) {
    int months =
        first.begin().endsWith(day) || first.begin().substring(MONTH_END + 1).compareTo(day) < 0
            ? 0
            : 1;
    return Edtf.parse(first.value() + "/" + shifted(first.begin(), months) + "-" + day);
  }

  /**
   * A visit's days lie in the range that its heading gives, whatever dates stand between; without a
   * weekday, in the last one that is told.
   */
  private static Optional<Edtf> inRange(
      List<DateFinding> before,
      int shift,
      String day,
      Optional<Integer> weekday,
      boolean leansOnIt) {
    if (weekday.isEmpty() && !leansOnIt || shift != 0) {
      return Optional.empty();
    }
    Optional<Integer> year = weekday.flatMap(told -> usualYear(before));
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FURTHEST_RANGE); i--) {
      Edtf range = before.get(i).edtf();
      if (range.isInterval() && range.end().length() > MONTH_END) {
        Optional<Edtf> date =
            dayIn(range.end(), day, range)
                .or(() -> dayIn(range.begin(), day, range))
                .filter(found -> agrees(found, weekday, year));
        if (date.isPresent() || weekday.isEmpty()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The day in the month of one end of a range, where it lies in the range. */
  private static Optional<Edtf> dayIn(String end, String day, Edtf range) {
    return Edtf.parse(shifted(end, 0) + "-" + day).filter(date -> isWithin(date, range));
  }

  private static boolean isWithin(Edtf date, Edtf range) {
    return date.begin().compareTo(range.begin()) >= 0 && date.begin().compareTo(range.end()) <= 0;
  }

  /**
   * The day in the month of the last date that names one, shifted: {@code 2021-05-17} or {@code
   * XXXX-05-17}. Where its weekday is given, a month in which the day is another one is not meant:
   * a law's date may stand between, or the month may have gone by since.
   */
  private static Optional<Edtf> dateOf(
      List<DateFinding> before, int shift, String day, Optional<Integer> weekday) {
    Optional<Integer> year = weekday.flatMap(w -> usualYear(before));
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FURTHEST); i--) {
      String last = before.get(i).edtf().end();
      if (last.length() < MONTH_END) {
        continue;
      }
      int latest = weekday.isPresent() && shift == 0 && isNear(last, year) ? shift + 1 : shift;
      for (int months = shift; months <= latest; months++) {
        Optional<Edtf> date = Edtf.parse(shifted(last, months) + "-" + day);
        if (date.isPresent() && agrees(date.get(), weekday, year)) {
          return date;
        }
      }
      if (weekday.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a date is of the report's own time: it lacks the year, or has the usual one. */
  private static boolean isNear(String date, Optional<Integer> year) {
    return !Character.isDigit(date.charAt(0))
        || year.isPresent() && date.startsWith(Integer.toString(year.get()));
  }

  /** The year that most of the dates before name; the later of two. */
  private static Optional<Integer> usualYear(List<DateFinding> before) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (DateFinding date : before) {
      if (date.edtf().end().length() >= MONTH_END) {
        date.edtf().year().ifPresent(year -> counts.merge(year, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  private static boolean agrees(
      Edtf date, Optional<Integer> weekday, Optional<Integer> yearIfLeftOut) {
    if (date.lacksYear() && yearIfLeftOut.isPresent()) {
      // What was chosen in November is done in the year after.
      return IntStream.rangeClosed(yearIfLeftOut.get(), yearIfLeftOut.get() + 1)
          .mapToObj(year -> Edtf.parse(year + date.begin().substring(MONTH_BEGIN - 1)))
          .flatMap(Optional::stream)
          .anyMatch(dated -> agrees(dated, weekday));
    }
    return agrees(date, weekday);
  }

  private static boolean agrees(Edtf date, Optional<Integer> weekday) {
    return weekday.isEmpty()
        || date.firstDay().map(day -> day.getDayOfWeek().getValue() == weekday.get()).orElse(true);
  }

  private static String shifted(String date, int shift) {
    String year = date.substring(0, MONTH_BEGIN - 1);
    int month = Integer.parseInt(date.substring(MONTH_BEGIN, MONTH_END)) + shift;
    int turns = Math.floorDiv(month - 1, MONTHS);
    boolean known = Character.isDigit(year.charAt(0));
    String turned = known ? Integer.toString(Integer.parseInt(year) + turns) : year;
    int inYear = month - turns * MONTHS;
    return turned + (inYear < 10 ? "-0" : "-") + inYear;
  }
}
