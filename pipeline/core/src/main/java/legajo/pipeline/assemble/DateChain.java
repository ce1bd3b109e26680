package legajo.pipeline.assemble;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.SectionKind;

/**
 * The dates of a report in the order of the text. Those of its history (a law, an older project)
 * and of the list of participants stand outside the order, but for a date in the same sentence.
 */
final class DateChain {
  private final List<DatedWords> mentions;
  private final ReportPeriod period;

  DateChain(List<DatedWords> mentions, ReportPeriod period) {
    this.mentions = mentions;
    this.period = period;
  }

  /** The date of the chain that stands before this one. */
  Optional<DatedWords> before(DatedWords mention) {
    for (int i = mention.index() - 1; i >= 0; i--) {
      DatedWords earlier = mentions.get(i);
      if (holds(earlier) || i == mention.index() - 1 && isTold(mention.goesOn(), earlier)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** The date of the chain that stands after this one. */
  Optional<DatedWords> after(DatedWords mention) {
    for (int i = mention.index() + 1; i < mentions.size(); i++) {
      DatedWords later = mentions.get(i);
      if (holds(later) || i == mention.index() + 1 && isTold(later.goesOn(), later)) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  /** The dates that stand in the order of the report. */
  List<DatedWords> links() {
    return mentions.stream().filter(this::holds).toList();
  }

  /** The stated date that stands nearest before this one. */
  Optional<DatedWords> statedBefore(DatedWords mention) {
    Optional<DatedWords> before = before(mention);
    while (before.isPresent() && !before.get().isStated()) {
      before = before(before.get());
    }
    return before;
  }

  /** The stated dates next to this one, up to some on either side, nearest first. */
  List<DatedWords> statedAround(DatedWords mention, int each) {
    List<DatedWords> around = new ArrayList<>();
    Optional<DatedWords> before = statedBefore(mention);
    for (int i = 0; i < each && before.isPresent(); i++) {
      around.add(before.get());
      before = statedBefore(before.get());
    }
    int afterwards = 0;
    for (Optional<DatedWords> after = after(mention);
        after.isPresent() && afterwards < each;
        after = after(after.get())) {
      if (after.get().isStated()) {
        around.add(after.get());
        afterwards++;
      }
    }
    return around;
  }

  private static boolean isTold(boolean sameSentence, DatedWords neighbour) {
    return sameSentence && neighbour.isStated() && !neighbour.isBareYear();
  }

  /** Whether the date stands in the order of the report. */
  boolean holds(DatedWords mention) {
    return !mention.isIn(SectionKind.PARTICIPANTS)
        && (mention.isStated() ? period.holds(mention) : !mention.isBareYear());
  }

  /** Days between two dates; those backward count several times. */
  static long gap(Edtf earlier, Edtf later, int backward) {
    LocalDate from = earlier.firstDay().orElseThrow();
    LocalDate to = later.firstDay().orElseThrow();
    if (to.isBefore(from)) {
      LocalDate last = later.lastDay().orElseThrow();
      return last.isBefore(from) ? backward * days(last, from) : 0;
    }
    LocalDate end = earlier.lastDay().orElseThrow();
    return to.isAfter(end) ? days(end, to) : 0;
  }

  static long days(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
