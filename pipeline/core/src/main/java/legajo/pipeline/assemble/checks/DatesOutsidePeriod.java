package legajo.pipeline.assemble.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Edtf;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;

/**
 * Dates that lie where those of a cooperation don't. Laws and history are older, so of the dates of
 * running text only those are told that are far ahead; sessions, steps of a schedule, the call and
 * the version line are held to the others on both sides.
 */
final class DatesOutsidePeriod implements RecordCheck {
  private static final int YEAR_LENGTH = "2022".length();

  /** Next steps are due within that many years, so far as reports tell. */
  private static final int YEARS_OF_STEPS = 3;

  /** Nothing that is planned at all is due later. */
  private static final int YEARS_OF_PLANS = 6;

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.DATE_OUTSIDE_PERIOD);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    ReportDates dates = ReportDates.of(checked.report());
    dates.call().flatMap(call -> call(call, dates)).ifPresent(found::add);
    dates.version().flatMap(version -> version(version, dates)).ifPresent(found::add);
    Set<Edtf> far = dates.farFromOthers();
    List<Session> sessions = checked.report().sessions();
    for (int i = 0; i < sessions.size(); i++) {
      String at = "/sessions/" + i + "/date";
      sessions.get(i).date().filter(far::contains).map(d -> session(d, at)).ifPresent(found::add);
    }
    dates.period(far).ifPresent(period -> addMentions(checked, period, far, found));
    return found;
  }

  private static Optional<Diagnostic> call(Edtf call, ReportDates dates) {
    return dates.callIsOff()
        ? Optional.of(
            DiagnosticCode.DATE_OUTSIDE_PERIOD.at(
                "/call/date",
                "The call of "
                    + call
                    + " lies "
                    + (dates.callIsLate() ? "after" : "years before")
                    + " the sessions: check its year."))
        : Optional.empty();
  }

  private static Optional<Diagnostic> version(Edtf version, ReportDates dates) {
    return dates.versionIsOff()
        ? Optional.of(
            DiagnosticCode.DATE_OUTSIDE_PERIOD.at(
                "/version/date",
                "The version of "
                    + version
                    + " lies years away from the sessions: check its year."))
        : Optional.empty();
  }

  private static Diagnostic session(Edtf date, String at) {
    return DiagnosticCode.DATE_OUTSIDE_PERIOD.at(
        at,
        "The session of "
            + date
            + " lies far from the other sessions and the call: check its year.");
  }

  private static void addMentions(
      CheckedRecord checked, ReportDates.Period period, Set<Edtf> told, List<Diagnostic> found) {
    Report report = checked.report();
    Set<String> nextSteps = nextSteps(report);
    for (int i = 0; i < report.dates().size(); i++) {
      DateMention mention = report.dates().get(i);
      boolean step = mention.section().filter(id -> nextSteps.contains(main(id))).isPresent();
      if (mention.edtf().begin().length() > YEAR_LENGTH
          && !told.contains(mention.edtf())
          && isOutside(mention.edtf(), period, step, checked.scheduled().contains(i))) {
        found.add(mention(mention, period, step, "/dates/" + i + "/edtf"));
      }
    }
  }

  private static boolean isOutside(
      Edtf date, ReportDates.Period period, boolean step, boolean scheduled) {
    Optional<LocalDate> first = date.firstDay();
    Optional<LocalDate> last = date.lastDay();
    int years = step ? YEARS_OF_STEPS : YEARS_OF_PLANS;
    boolean ahead = first.filter(day -> day.isAfter(period.end().plusYears(years))).isPresent();
    boolean behind =
        step && scheduled && last.filter(day -> day.isBefore(period.begin())).isPresent();
    return ahead || behind;
  }

  private static Diagnostic mention(
      DateMention mention, ReportDates.Period period, boolean step, String at) {
    return DiagnosticCode.DATE_OUTSIDE_PERIOD.at(
        at,
        Quote.of(mention.text())
            + (step ? " of the next steps" : "")
            + " ("
            + mention.edtf()
            + ") lies far from the cooperation, which went from "
            + period.begin()
            + " to "
            + period.end()
            + ": check its year.");
  }

  private static String main(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** Ids of the main sections that tell what is to come. */
  private static Set<String> nextSteps(Report report) {
    return report.sections().stream()
        .filter(section -> section.kind().equals(Optional.of(SectionKind.NEXT_STEPS)))
        .map(Section::id)
        .collect(Collectors.toSet());
  }
}
