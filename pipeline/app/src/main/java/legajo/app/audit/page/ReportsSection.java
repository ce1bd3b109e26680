package legajo.app.audit.page;

import java.util.List;
import legajo.app.audit.AuditView;
import legajo.app.audit.Headline;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Dimension;

/** The reports with errors, the worst first. */
final class ReportsSection implements Section {
  /** A longer table is slow, and nobody reads it. */
  static final int MOST = 500;

  private static final List<Dimension> TOLD =
      List.of(Dimension.DAMAGE, Dimension.LAYOUT, Dimension.FILE_TYPE);

  private final AuditView view;
  private final ShownErrors errors;

  ReportsSection(AuditView view, ShownErrors errors) {
    this.view = view;
    this.errors = errors;
  }

  @Override
  public String id() {
    return "reports";
  }

  @Override
  public String title() {
    return "Reports";
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public void render(Html html) {
    int wrong = view.worst().size();
    int all = view.total().reports();
    html.element(
        "p",
        Figures.count(all - wrong) + " of " + Figures.count(all, "report") + " without an error.");
    if (wrong == 0) {
      return;
    }
    if (wrong > MOST) {
      html.element(
          "p",
          "note",
          "Here are the worst "
              + Figures.count(MOST)
              + " of "
              + Figures.count(wrong)
              + " reports with errors; legajo audit --csv DIR writes all of them.");
    }
    Filter.of(html, "reports-table", "Show reports with", "report");
    Table table =
        new Table(html, "reports-table", "Reports with errors, the worst first")
            .head(
                "report", "#F1", "#errors", "#sessions", "#names", "damage", "layout", "file type");
    for (int i = 0; i < Math.min(MOST, wrong); i++) {
      report(html, table, view.worst().get(i), i);
    }
    table.end();
  }

  private void report(Html html, Table table, AuditedReport report, int index) {
    html.open("tr").open("th").with("scope", "row");
    if (errors.shows(index)) {
      html.open("a").with("href", "#" + ShownErrors.anchor(index)).text(report.name()).close("a");
    } else {
      html.text(report.name());
    }
    if (report.record().isEmpty()) {
      html.element("span", "interval", "no record");
    }
    html.close("th");
    table.share(AuditView.f1(report)).count(report.mistakes().size());
    for (Headline headline : List.of(Headline.SESSIONS, Headline.NAMES)) {
      headline.value(report.counts(), report.measures()).ifPresentOrElse(table::share, table::none);
    }
    TOLD.forEach(dimension -> table.text(report.strata().getOrDefault(dimension, "")));
    table.endRow();
  }
}
