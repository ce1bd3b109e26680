package legajo.pipeline.assemble.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Whether a session's date lies before the call, or far from every other date. */
  boolean isFarFromOthers(Edtf date) {
    if (!isKnown(date)) {
      return false;
    }
    List<Edtf> others = new ArrayList<>(sessions);
    others.remove(date);
    if (!callIsOff()) {
      call.ifPresent(others::add);
    }
    if (!versionIsOff()) {
      version.ifPresent(others::add);
    }
    boolean far =
        !others.isEmpty()
            && others.stream().allMatch(other -> daysApart(date, other) > LONGEST_DAYS_APART);
    return far || !callIsOff() && isBeforeCall(date);
  }

  /** The period of what is not far from the rest; empty where no date tells. */
  Optional<Period> period() {
    List<Edtf> own =
        Stream.concat(
                sessions.stream().filter(date -> !isFarFromOthers(date)),
                Stream.concat(
                    call.filter(date -> !callIsOff()).stream(),
                    version.filter(date -> !versionIsOff()).stream()))
            .toList();
    return own.stream()
        .map(ReportDates::first)
        .min(Comparator.naturalOrder())
        .map(
            begin ->
                new Period(
                    begin,
                    own.stream()
                        .map(ReportDates::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()));
  }

  private boolean isBeforeCall(Edtf date) {
    return call.filter(c -> last(date).plusDays(DAYS_BEFORE_CALL).isBefore(first(c))).isPresent();
  }

  private static long daysApart(Edtf one, Edtf other) {
    if (last(one).isBefore(first(other))) {
      return ChronoUnit.DAYS.between(last(one), first(other));
    }
    return Math.max(0, ChronoUnit.DAYS.between(last(other), first(one)));
  }

  private static LocalDate first(Edtf date) {
    return date.firstDay().orElseThrow();
  }

  private static LocalDate last(Edtf date) {
    return date.lastDay().orElseThrow();
  }
}
