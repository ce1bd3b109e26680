package legajo.pipeline.extract.dates;

import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.pipeline.document.DateFinding;
import legajo.rules.RuleMatch;

/** "el 17 del mismo mes", "el 3 del mes siguiente": a day of the month that a date before names. */
final class ToldMonth {
  private static final int MONTHS = 12;
  private static final int MONTH_BEGIN = "YYYY-".length();
  private static final int MONTH_END = "YYYY-MM".length();

  private ToldMonth() {}

  /** The date of a match of the rule for such days; empty for other rules and without a month. */
  static Optional<DateFinding> dateOf(RuleMatch match, List<DateFinding> before) {
    Optional<String> day = match.given("day");
    if (day.isEmpty() || !match.rule().gives().containsKey("month")) {
      return Optional.empty();
    }
    int shift = Integer.parseInt(match.given("month").orElse("0"));
    return monthOf(before, shift)
        .flatMap(month -> Edtf.parse(month + "-" + day.get()))
        .map(
            date ->
                new DateFinding(
                    match.span(),
                    date,
                    match.value("weekday").map(Integer::valueOf),
                    match.rule().id()));
  }

  /** The month of the last date that names one, shifted: {@code 2021-05} or {@code XXXX-05}. */
  private static Optional<String> monthOf(List<DateFinding> before, int shift) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String last = before.get(i).edtf().end();
      if (last.length() >= MONTH_END) {
        return Optional.of(shifted(last, shift));
      }
    }
    return Optional.empty();
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
