package legajo.app.audit.page;

import java.util.Optional;
import legajo.app.audit.AuditView;
import legajo.app.audit.Headline;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Row;

/** The figures that people ask for first, one tile each. */
final class SummarySection implements Section {
  private final AuditView view;

  SummarySection(AuditView view) {
    this.view = view;
  }

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public String title() {
    return "Summary";
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public void render(Html html) {
    html.open("ul").with("class", "tiles");
    for (Headline headline : Headline.values()) {
      headline
          .value(view.total().counts(), view.total().measures())
          .ifPresent(value -> tile(html, headline, value));
    }
    html.close("ul");
    html.element(
        "p",
        "note",
        "Figures are F1 from 0 to 1, the harmonic mean of precision and recall; the section tree is"
            + " a likeness from 0 to 1. Intervals hold 95 % of resampled archives: reports are drawn"
            + " with replacement, 1000 times. Support is how many values gold gives.");
  }

  private void tile(Html html, Headline headline, double value) {
    Optional<Interval> interval = headline.interval(view.total());
    html.open("li");
    html.element("h3", headline.label());
    html.element("p", "big", Figures.share(value));
    Figures.bar(html, value, interval);
    interval.ifPresent(i -> html.element("p", "95 %: " + Figures.interval(Optional.of(i))));
    html.element("p", "support " + support(headline));
    html.element("p", "note", headline.says());
    html.close("li");
  }

  private String support(Headline headline) {
    Optional<Row> row = headline.row();
    return row.isPresent()
        ? Figures.count(view.total().counts().expectedOf(row.get()))
        : Figures.count(view.total().reports(), "report");
  }
}
