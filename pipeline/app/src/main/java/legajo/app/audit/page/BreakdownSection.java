package legajo.app.audit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import legajo.app.audit.AuditView;
import legajo.app.audit.Headline;
import legajo.corpus.audit.Dimension;
import legajo.corpus.score.Interval;

/** Where the errors are: reports told apart by damage, layout, file type, language and folder. */
final class BreakdownSection implements Section {
  private final AuditView view;

  BreakdownSection(AuditView view) {
    this.view = view;
  }

  @Override
  public String id() {
    return "breakdown";
  }

  @Override
  public String title() {
    return "Where the errors are";
  }

  @Override
  public boolean isPresent() {
    return !view.strata().isEmpty();
  }

  @Override
  public void render(Html html) {
    view.strata().forEach((dimension, strata) -> dimension(html, dimension, strata));
  }

  private static void dimension(
      Html html, Dimension dimension, Map<String, AuditView.Group> strata) {
    String id = "by-" + dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> headings = new ArrayList<>(List.of(dimension.label(), "#reports"));
    for (Headline headline : Headline.values()) {
      headings.add("#" + headline.label());
    }
    Table table =
        new Table(html, id, "F1 by " + dimension.label()).head(headings.toArray(String[]::new));
    strata.forEach((name, group) -> stratum(html, table, name, group));
    table.end();
  }

  private static void stratum(Html html, Table table, String name, AuditView.Group group) {
    table.row().name(name).count(group.reports());
    for (Headline headline : Headline.values()) {
      Optional<Double> value = headline.value(group.counts(), group.measures());
      if (value.isEmpty()) {
        table.none();
        continue;
      }
      Optional<Interval> interval = headline.interval(group);
      html.open("td").with("class", "figure").with("data-value", value.get());
      html.text(Figures.share(value.get()));
      interval.ifPresent(i -> html.element("span", "interval", Figures.interval(interval)));
      html.close("td");
    }
    table.endRow();
  }
}
