package legajo.app.audit.page;

import java.util.ArrayList;
import java.util.List;
import legajo.app.audit.AuditView;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.score.Mistake;

/**
 * The errors that the page shows: those of the worst reports.
 *
 * @param reports the reports whose errors are shown, the worst first
 * @param all how many errors there are
 */
record ShownErrors(List<OfReport> reports, int all) {
  /** More would make the page slow. */
  static final int MOST = 2_000;

  ShownErrors {
    reports = List.copyOf(reports);
  }

  /** Errors of a report, all or the first of them. */
  record OfReport(AuditedReport report, List<Mistake> errors) {}

  static ShownErrors of(AuditView view) {
    List<OfReport> reports = new ArrayList<>();
    int room = MOST;
    int all = 0;
    for (AuditedReport report : view.worst()) {
      List<Mistake> mistakes = report.mistakes();
      all += mistakes.size();
      if (room > 0) {
        List<Mistake> shown = mistakes.subList(0, Math.min(room, mistakes.size()));
        reports.add(new OfReport(report, shown));
        room -= shown.size();
      }
    }
    return new ShownErrors(reports, all);
  }

  int count() {
    return reports.stream().mapToInt(of -> of.errors().size()).sum();
  }

  /** Whether errors are shown of the report at this place among the worst. */
  boolean shows(int index) {
    return index < reports.size();
  }

  /** The anchor of the errors of the report at this place among the worst. */
  static String anchor(int index) {
    return "report-" + index;
  }
}
