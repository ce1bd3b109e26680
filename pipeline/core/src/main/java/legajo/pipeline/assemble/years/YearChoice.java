package legajo.pipeline.assemble.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.SectionKind;

/**
 * Chooses the years that make the dates of a report run forward with the fewest and smallest jumps,
 * as {@link YearCost} counts them. The same day of a month has the same year throughout.
 */
final class YearChoice {
  private static final int ROUNDS = 6;

  private final DateChain chain;
  private YearCost cost;
  private final Edtf[] chosen;
  private final List<Unknown> unknowns = new ArrayList<>();
  private final Unknown[] unknownOf;

  /** A year to be found: that of one date, or of all that name the same day of a month. */
  private record Unknown(
      List<DatedWords> mentions, List<Edtf> candidates, Optional<DatedWords> sameDay) {}

  YearChoice(List<DatedWords> mentions, ReportPeriod period) {
    this.chain = new DateChain(mentions, period);
    this.chosen = new Edtf[mentions.size()];
    this.unknownOf = new Unknown[mentions.size()];
    this.cost = new YearCost(chain, period, chosen);
    mentions.forEach(mention -> chosen[mention.index()] = mention.edtf());
    grouped(mentions).forEach(group -> add(unknown(group, mentions, period)));
    settle();
    // What was told decides when the report was written, and that the other dates.
    this.cost = new YearCost(chain, period.toldUntil(lastTold(mentions)), chosen);
    settle();
  }

  /** The last day that the sessions are told to have been held on. */
  private LocalDate lastTold(List<DatedWords> mentions) {
    return mentions.stream()
        .filter(mention -> chain.holds(mention) && ReportPeriod.isTold(mention))
        .filter(mention -> !looksBack(mention))
        .map(mention -> of(mention).lastDay().orElseThrow())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static boolean looksBack(DatedWords mention) {
    return !mention.isStated()
        && (mention.isIn(SectionKind.EVALUATION) || mention.isIn(SectionKind.COMMENTS));
  }

  private Iterable<List<DatedWords>> grouped(List<DatedWords> mentions) {
    Map<String, List<DatedWords>> groups = new LinkedHashMap<>();
    for (DatedWords mention : mentions) {
      if (!mention.isStated()) {
        // Months come again every year, days of a month hardly.
        boolean shared = mention.isDay() && mention.relativeYear().isEmpty();
        String key =
            shared && !chain.isOfHistory(mention) && chain.endOfList(mention).isEmpty()
                ? mention.edtf().value()
                : "#" + mention.index();
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
      }
    }
    return groups.values();
  }

  private Unknown unknown(List<DatedWords> group, List<DatedWords> mentions, ReportPeriod period) {
    Optional<DatedWords> last = chain.endOfList(group.get(0));
    if (last.isPresent()) {
      return new Unknown(group, List.of(beside(group.get(0), last.get(), -1)), Optional.empty());
    }
    if (chain.isOfHistory(group.get(0))) {
      DatedWords old = chain.before(group.get(0)).orElseThrow();
      return new Unknown(group, List.of(beside(group.get(0), old, 1)), Optional.empty());
    }
    int[] years = period.years(mentions);
    List<Edtf> candidates = YearCandidates.of(group, years[0], years[1]);
    List<DatedWords> same = new ArrayList<>();
    if (group.get(0).isDay() && group.get(0).relativeYear().isEmpty()) {
      mentions.stream()
          .filter(other -> period.holds(other) && candidates.contains(other.edtf()))
          .forEach(same::add);
    }
    return same.stream().map(DatedWords::edtf).distinct().count() == 1
        ? new Unknown(group, List.of(same.get(0).edtf()), Optional.of(same.get(0)))
        : new Unknown(group, candidates, Optional.empty());
  }

  /** The date in the year of a stated one, or in the next one to that side of it. */
  private static Edtf beside(DatedWords mention, DatedWords stated, int side) {
    int year = stated.edtf().year().orElseThrow();
    List<Edtf> dates = YearCandidates.of(List.of(mention), year, year);
    return dates.stream()
        .filter(date -> date.begin().startsWith(Integer.toString(year)))
        .filter(date -> date.compareTo(stated.edtf()) * side >= 0)
        .findFirst()
        .orElseGet(
            () ->
                dates.stream()
                    .filter(date -> date.begin().startsWith(Integer.toString(year + side)))
                    .findFirst()
                    .orElse(dates.get(0)));
  }

  private void add(Unknown unknown) {
    unknowns.add(unknown);
    unknown.mentions().forEach(mention -> unknownOf[mention.index()] = unknown);
  }

  DateChain chain() {
    return chain;
  }

  /** The date with its year. */
  Edtf of(DatedWords mention) {
    return chosen[mention.index()];
  }

  /** The same day of a month, where the text states it with its year. */
  Optional<DatedWords> sameDay(DatedWords mention) {
    return unknownOf[mention.index()].sameDay();
  }

  /** The words whose weekday fits the chosen year, and not each of the others. */
  Optional<DatedWords> tellingWeekday(DatedWords mention) {
    Unknown unknown = unknownOf[mention.index()];
    return unknown.mentions().stream()
        .filter(words -> YearCandidates.hasItsWeekday(words, of(words)))
        .filter(
            words ->
                !unknown.candidates().stream()
                    .allMatch(date -> YearCandidates.hasItsWeekday(words, date)))
        .findFirst();
  }

  /** Begins with the best way through the text, then goes round until no date has a better year. */
  private void settle() {
    unknowns.forEach(unknown -> set(unknown, unknown.candidates().get(0)));
    new YearPath(chain, cost, chosen, mention -> unknownOf[mention.index()].candidates()).take();
    boolean changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (Unknown unknown : unknowns) {
        changed |= choose(unknown);
      }
    }
  }

  /** Takes the best year, given the others; one for all that name the same day. */
  private boolean choose(Unknown unknown) {
    Edtf before = of(unknown.mentions().get(0));
    Edtf best = before;
    long least = Long.MAX_VALUE;
    for (Edtf candidate : unknown.candidates()) {
      set(unknown, candidate);
      long sum = 0;
      for (DatedWords mention : unknown.mentions()) {
        sum += cost.alone(mention) + cost.toNeighbours(mention);
      }
      if (sum < least) {
        least = sum;
        best = candidate;
      }
    }
    set(unknown, best);
    return !best.equals(before);
  }

  private void set(Unknown unknown, Edtf date) {
    unknown.mentions().forEach(mention -> chosen[mention.index()] = date);
  }
}
