package legajo.pipeline.assemble.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;

/** The years that a date can have: those of the report and their neighbours. */
final class YearCandidates {
  /** A weekday comes back on the same day after five or six years, so it tells among seven. */
  private static final int YEARS_AROUND = 3;

  private static final int LEAP_CYCLE = 4;

  private YearCandidates() {}

  /** The date in each of these years, in order; never empty. */
  static List<Edtf> of(List<DatedWords> sameDay, int firstYear, int lastYear) {
    Edtf date = sameDay.get(0).edtf();
    boolean said = sameDay.get(0).relativeYear().isPresent();
    List<Edtf> candidates = new ArrayList<>();
    for (int year = firstYear - YEARS_AROUND; year <= lastYear + YEARS_AROUND; year++) {
      boolean near = said || firstYear - 1 <= year && year <= lastYear + 1;
      YearlessDate.in(date, year)
          .filter(candidate -> near || sameDay.stream().anyMatch(w -> hasItsWeekday(w, candidate)))
          .ifPresent(candidates::add);
    }
    for (int year = firstYear - LEAP_CYCLE; candidates.isEmpty(); year++) {
      YearlessDate.in(date, year).ifPresent(candidates::add);
    }
    return candidates;
  }

  /** Whether the words name a weekday, and the (first day of the) date has it. */
  static boolean hasItsWeekday(DatedWords words, Edtf date) {
    Optional<Integer> weekday = words.finding().weekday();
    return weekday.isPresent()
        && date.firstDay().filter(d -> d.getDayOfWeek().getValue() == weekday.get()).isPresent();
  }
}
