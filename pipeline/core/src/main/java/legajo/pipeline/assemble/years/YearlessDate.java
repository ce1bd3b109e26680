package legajo.pipeline.assemble.years;

import java.time.Year;
import java.util.Optional;
import legajo.model.Edtf;

/** A date whose words leave its year out. */
final class YearlessDate {
  private static final String UNKNOWN = "XXXX";
  private static final String LEAP_DAY = "-02-29";

  private YearlessDate() {}

  /**
   * The date in a year; nothing where that year hasn't the day. A range that ends earlier in the
   * calendar than it begins ends in the next year; one that ends with February ends on its last
   * day.
   */
  static Optional<Edtf> in(Edtf date, int year) {
    if (!date.lacksYear()) {
      return Optional.of(date);
    }
    String begin = date.begin().substring(UNKNOWN.length());
    if (!date.isInterval()) {
      return Edtf.parse(year + begin);
    }
    String end = date.end().substring(UNKNOWN.length());
    int endYear = begin.compareTo(end) > 0 ? year + 1 : year;
    if (end.equals(LEAP_DAY) && !Year.isLeap(endYear)) {
      // The last seven days of February begin a day earlier too.
      begin = begin.equals("-02-23") ? "-02-22" : begin;
      end = "-02-28";
    }
    return Edtf.parse(year + begin + "/" + endYear + end);
  }
}
