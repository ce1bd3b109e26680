package legajo.pipeline.assemble.years;

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
  /** How long before the writing a step may be due that is told as one to come. */
  private static final int DAYS_OF_STEPS = 90;

  private final List<DatedWords> mentions;
  private final ReportPeriod period;

  DateChain(List<DatedWords> mentions, ReportPeriod period) {
    this.mentions = mentions;
    this.period = period;
  }

  /** The date of the chain that stands before this one. */
  Optional<DatedWords> before(DatedWords mention) {
    Optional<DatedWords> old = mention.isStated() ? Optional.empty() : oldDateBefore(mention);
    if (old.isPresent()) {
      return old;
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
    if (mention.isAside()) {
      return Optional.empty();
    }
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

  /** The stated date before this one that words such as "ese año" lean on; may be a bare year. */
  Optional<DatedWords> toldBefore(DatedWords mention) {
    return Optional.of(mention.index() - 1)
        .filter(index -> index >= 0)
        .map(mentions::get)
        .filter(DatedWords::isStated)
        .or(() -> statedBefore(mention));
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

  /** Whether a date without its year stands with a date of the report's history. */
  boolean isOfHistory(DatedWords mention) {
    if (mention.isStated()) {
      return false;
    }
    Optional<DatedWords> last = endOfList(mention);
    return last.isPresent() ? !period.holds(last.get()) : oldDateBefore(mention).isPresent();
  }

  /** The old date whose sentence a date without its year goes on. */
  Optional<DatedWords> oldDateBefore(DatedWords mention) {
    return Optional.of(mention)
        .filter(DatedWords::goesOn)
        .map(goingOn -> mentions.get(goingOn.index() - 1))
        .filter(before -> before.isStated() && !before.isBareYear() && !period.holds(before))
        .filter(before -> mayHaveYearOf(mention, before));
  }

  /** A weekday tells that a date next to a law's is none of the law's year. */
  private static boolean mayHaveYearOf(DatedWords mention, DatedWords old) {
    int year = old.edtf().year().orElseThrow();
    return mention.finding().weekday().isEmpty()
        || YearCandidates.of(List.of(mention), year, year + 1).stream()
            .filter(date -> date.compareTo(old.edtf()) >= 0)
            .findFirst()
            .filter(date -> YearCandidates.hasItsWeekday(mention, date))
            .isPresent();
  }

  /** The stated date that ends the list which this one begins or goes on. */
  Optional<DatedWords> endOfList(DatedWords mention) {
    if (mention.isStated() || mention.relativeYear().isPresent()) {
      return Optional.empty();
    }
    for (int i = mention.index() + 1; i < mentions.size() && mentions.get(i).listed(); i++) {
      if (mentions.get(i).isStated()) {
        return Optional.of(mentions.get(i)).filter(last -> !last.isBareYear());
      }
    }
    return Optional.empty();
  }

  /** Whether the date stands in the order of the report. */
  boolean holds(DatedWords mention) {
    return !mention.isIn(SectionKind.PARTICIPANTS)
        && !mention.isAside()
        && !isOfSource(mention)
        && (mention.isStated() ? period.holds(mention) : !isOfHistory(mention));
  }

  /** "los convenios firmados el 17 de diciembre de 2010": steps to come name older papers. */
  private boolean isOfSource(DatedWords mention) {
    return mention.isStated()
        && mention.isIn(SectionKind.NEXT_STEPS)
        && ReportPeriod.lastDay(mention).isBefore(period.writtenOn().minusDays(DAYS_OF_STEPS));
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
