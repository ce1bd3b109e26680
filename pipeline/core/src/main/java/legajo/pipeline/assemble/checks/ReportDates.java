package legajo.pipeline.assemble.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import legajo.model.Edtf;
import legajo.model.Report;
import legajo.model.Session;

/**
 * The dates that a cooperation's time is known by.
 *
 * @param call when it was selected, with a year
 * @param version of the text, with a year
 * @param sessions days or months of the sessions, with a year
 */
record ReportDates(Optional<Edtf> call, Optional<Edtf> version, List<Edtf> sessions) {
  /** A call is dated when it is told, which may be some weeks after the first talk. */
  private static final int DAYS_BEFORE_CALL = 45;

  /**
   * The longest that a session lies from all other dates. The pandemic parted sessions by more than
   * a year.
   */
  private static final int LONGEST_DAYS_APART = 548;

  /** The longest from the call to the first session, and from the last one to a version. */
  private static final int LONGEST_YEARS = 3;

  private static final int YEAR_LENGTH = "2022".length();

  /** First and last day of a cooperation, as far as its dates agree. */
  record Period(LocalDate begin, LocalDate end) {}

  static ReportDates of(Report report) {
    return new ReportDates(
        report.call().date().filter(ReportDates::isKnown),
        report.version().date().filter(ReportDates::isKnown),
        report.sessions().stream()
            .map(Session::date)
            .flatMap(Optional::stream)
            .filter(ReportDates::isKnown)
            .toList());
  }

  /** A bare year says too little to be held to anything. */
  private static boolean isKnown(Edtf date) {
    return date.begin().length() > YEAR_LENGTH
        && date.firstDay().isPresent()
        && date.lastDay().isPresent();
  }

  /** Whether most sessions lie before the call. */
  boolean callIsLate() {
    return call.isPresent()
        && sessions.stream().filter(this::isBeforeCall).count() * 2 > sessions.size();
  }

  /** Whether the call can't be this cooperation's. */
  boolean callIsOff() {
    boolean early =
        call.isPresent()
            && !sessions.isEmpty()
            && sessions.stream()
                .allMatch(date -> last(call.get()).plusYears(LONGEST_YEARS).isBefore(first(date)));
    return early || callIsLate();
  }

  /** Whether the version line can't be of this cooperation's report. */
  boolean versionIsOff() {
    return version.isPresent()
        && !sessions.isEmpty()
        && sessions.stream()
            .allMatch(
                date ->
                    last(date).plusYears(LONGEST_YEARS).isBefore(first(version.get()))
                        || last(version.get()).plusYears(1).isBefore(first(date)));
  }

  /** The sessions that lie before the call, or far from every other date. */
  Set<Edtf> farFromOthers() {
    Set<Edtf> far = new HashSet<>(apart());
    if (call.isPresent() && !callIsOff()) {
      sessions.stream().filter(this::isBeforeCall).forEach(far::add);
    }
    return far;
  }

  /** Sessions with a long time and nothing else before them and behind. */
  private Set<Edtf> apart() {
    List<Edtf> all = new ArrayList<>(sessions);
    headerDates().forEach(all::add);
    all.sort(Comparator.comparing(ReportDates::first));
    Set<Edtf> apart = new HashSet<>();
    LocalDate lastBefore = LocalDate.MIN;
    for (int i = 0; i < all.size(); i++) {
      Edtf date = all.get(i);
      LocalDate firstBehind = i + 1 < all.size() ? first(all.get(i + 1)) : LocalDate.MAX;
      if (all.size() > 1 && isLong(lastBefore, first(date)) && isLong(last(date), firstBehind)) {
        apart.add(date);
      }
      lastBefore = last(date).isAfter(lastBefore) ? last(date) : lastBefore;
    }
    apart.retainAll(new HashSet<>(sessions));
    return apart;
  }

  private static boolean isLong(LocalDate from, LocalDate to) {
    return from.equals(LocalDate.MIN)
        || to.equals(LocalDate.MAX)
        || ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS_APART;
  }

  /** The call and the version line, where they can be right. */
  private Stream<Edtf> headerDates() {
    return Stream.concat(
        call.filter(date -> !callIsOff()).stream(),
        version.filter(date -> !versionIsOff()).stream());
  }

  /**
   * The period of what is not far from the rest; empty where no date tells.
   *
   * @param far the sessions that are
   */
  Optional<Period> period(Set<Edtf> far) {
    List<Edtf> own =
        Stream.concat(sessions.stream().filter(date -> !far.contains(date)), headerDates())
            .toList();
    Optional<LocalDate> begin = own.stream().map(ReportDates::first).min(Comparator.naturalOrder());
    Optional<LocalDate> end = own.stream().map(ReportDates::last).max(Comparator.naturalOrder());
    return begin.flatMap(first -> end.map(last -> new Period(first, last)));
  }

  private boolean isBeforeCall(Edtf date) {
    return call.filter(c -> last(date).plusDays(DAYS_BEFORE_CALL).isBefore(first(c))).isPresent();
  }

  private static LocalDate first(Edtf date) {
    return date.firstDay().orElseThrow();
  }

  private static LocalDate last(Edtf date) {
    return date.lastDay().orElseThrow();
  }
}
