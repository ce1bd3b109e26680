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
    if (isOfHistory(mention)) {
      return Optional.of(mentions.get(mention.index() - 1));
    }
    for (int i = mention.index() - 1; i >= 0; i--) {
      if (holds(mentions.get(i))) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The date of the chain that stands after this one. */
  Optional<DatedWords> after(DatedWords mention) {
    return mentions.subList(mention.index() + 1, mentions.size()).stream()
        .filter(this::holds)
        .findFirst();
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

  /** Whether a date without its year goes on the sentence of a date of the report's history. */
  boolean isOfHistory(DatedWords mention) {
    if (mention.isStated() || !mention.goesOn()) {
      return false;
    }
    DatedWords before = mentions.get(mention.index() - 1);
    return before.isStated() && !before.isBareYear() && !period.holds(before);
  }

  /** Whether the date stands in the order of the report. */
  boolean holds(DatedWords mention) {
    return !mention.isIn(SectionKind.PARTICIPANTS)
        && (mention.isStated() ? period.holds(mention) : !isOfHistory(mention));
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
