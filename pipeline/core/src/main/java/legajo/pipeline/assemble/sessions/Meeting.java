package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.Session;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Telling;

/** One meeting, with every mention that tells of it, while they are being brought together. */
final class Meeting {
  /** "La última semana de febrero" is a plan, and not the days of a visit. */
  private static final String PART_OF_MONTH = "week-of-month";

  final Session.Kind kind;
  Optional<Integer> number;
  final List<SessionMention> mentions = new ArrayList<>();
  final List<BoundDate> dates = new ArrayList<>();

  /** Mentions of modules that tell of its recording alone. */
  final List<SessionMention> recordings = new ArrayList<>();

  final List<SessionMention> groups = new ArrayList<>();
  boolean visit;

  /** Where all meetings of the report were held, as its text says of them together. */
  Optional<ClockTimes.Place> placeOfAll = Optional.empty();

  boolean cancelled;

  /** Whether the report says that nobody travelled. */
  boolean distant;

  Meeting(Session.Kind kind, Optional<Integer> number) {
    this.kind = kind;
    this.number = number;
  }

  void add(SessionMention mention, Optional<BoundDate> date) {
    mentions.add(mention);
    date.ifPresent(dates::add);
  }

  boolean isNumbered() {
    return kind == Session.Kind.SESSION && number.isPresent();
  }

  /**
   * The date that wins by the written precedence; among equals the one that stands last. All days
   * of a visit win over one of them.
   */
  Optional<BoundDate> date() {
    Optional<BoundDate> best =
        dates.stream()
            .max(
                Comparator.comparingInt(BoundDate::precedence)
                    .thenComparing(date -> !isPartOfMonth(date))
                    .thenComparingInt(date -> date.date().finding().span().begin()));
    return best.map(this::exact)
        .map(date -> dates.stream().filter(d -> holds(d, date)).findFirst().orElse(date));
  }

  /** "27/09/2022", and further on "se pasó a septiembre": the day in that month. */
  private BoundDate exact(BoundDate date) {
    return date.isCoarse()
        ? dates.stream()
            .filter(day -> !day.isCoarse() && BoundDate.agree(day.edtf(), date.edtf()))
            .findFirst()
            .orElse(date)
        : date;
  }

  private static boolean holds(BoundDate days, BoundDate day) {
    return days.edtf().isInterval()
        && !day.edtf().isInterval()
        && !days.isCoarse()
        && !isPartOfMonth(days)
        && BoundDate.agree(days.edtf(), day.edtf());
  }

  private static boolean isPartOfMonth(BoundDate date) {
    return date.date().finding().rule().endsWith(PART_OF_MONTH);
  }

  /** Whether it has a day, and not a stretch in which a day is still to be found. */
  boolean hasOwnDay() {
    return date().filter(date -> !date.isCoarse()).isPresent();
  }

  Optional<Edtf> edtf() {
    return date().map(BoundDate::edtf);
  }

  /** Mentions from the strongest telling to the weakest, in text order among equals. */
  List<SessionMention> byTelling() {
    List<SessionMention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(SessionMention::telling));
    return sorted;
  }

  boolean isTold(Telling telling) {
    return mentions.stream().anyMatch(mention -> mention.telling() == telling);
  }

  /** Whether a heading or a line of a schedule tells of it. */
  boolean isToldInLines() {
    return isTold(Telling.HEADING) || isTold(Telling.SCHEDULE);
  }

  /** Whether it is on a date; never where either has none. */
  boolean isOn(Optional<Edtf> date) {
    Optional<Edtf> own = edtf();
    return own.isPresent() && date.isPresent() && BoundDate.agree(own.get(), date.get());
  }

  /** In a cooperation in person its sessions are so, unless a product for distances is named. */
  void holdInPerson() {
    visit |=
        (kind == Session.Kind.SESSION || kind == Session.Kind.EXTRAORDINARY)
            && mentions.stream().allMatch(mention -> mention.platform().isEmpty());
  }

  /** Whether people of all delegations were in one place. */
  boolean isInPerson() {
    if (mentions.stream().anyMatch(Meeting::isOnTwoClocks)) {
      return false;
    }
    return visit
        || mentions.stream().anyMatch(mention -> mention.inPerson().isPresent())
        || tookDaysAtOnePlace();
  }

  /** Who needs hours on two clocks is in two places. */
  private static boolean isOnTwoClocks(SessionMention mention) {
    return mention.times().stream().map(ClockTimes::start).distinct().count() > 1
        && mention.times().stream()
                .flatMap(times -> times.places().stream())
                .flatMap(place -> place.country().stream())
                .distinct()
                .count()
            > 1;
  }

  /**
   * Whether it names a place, or has its hours on the clock of one place alone, or on no clock,
   * where nothing says that all meetings were at a distance.
   */
  private boolean isAtOnePlace(SessionMention mention) {
    return mention.place().isPresent()
        || !distant
            && !mention.times().isEmpty()
            && mention.times().stream().allMatch(times -> times.places().isEmpty())
        || mention.times().stream().anyMatch(times -> !times.places().isEmpty())
            && mention.times().stream()
                    .flatMap(times -> times.places().stream())
                    .map(place -> place.country())
                    .distinct()
                    .count()
                == 1;
  }

  /** "Primer encuentro, Buenos Aires, 21 al 25 de agosto": nobody sits at a screen for days. */
  private boolean tookDaysAtOnePlace() {
    return date().filter(days -> days.edtf().isInterval() && !days.isCoarse()).isPresent()
        && mentions.stream().anyMatch(this::isAtOnePlace)
        && mentions.stream().allMatch(mention -> mention.platform().isEmpty());
  }
}
