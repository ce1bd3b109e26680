package legajo.app.audit.page;

import java.util.List;
import legajo.corpus.audit.AuditResult;

/** What could not be held to gold: records without gold, gold without a record, broken files. */
final class GapsSection implements Section {
  private static final int MOST = 500;

  private final AuditResult result;

  GapsSection(AuditResult result) {
    this.result = result;
  }

  @Override
  public String id() {
    return "gaps";
  }

  @Override
  public String title() {
    return "Not compared";
  }

  @Override
  public boolean isPresent() {
    return !result.withoutGold().isEmpty()
        || !result.withoutRecord().isEmpty()
        || !result.unreadable().isEmpty();
  }

  @Override
  public void render(Html html) {
    list(
        html,
        "Gold without a record",
        "All that it gives counts as missing. Convert these reports, or take their gold away.",
        result.withoutRecord());
    list(
        html,
        "Records without gold",
        "They are not counted. A record's gold has the name of its report.",
        result.withoutGold());
    list(
        html,
        "Files that hold no record",
        "They are not counted. Convert their reports again.",
        result.unreadable().stream().map(broken -> broken.name() + ": " + broken.why()).toList());
  }

  private static void list(Html html, String title, String remedy, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    html.element("h3", title + " (" + Figures.count(names.size()) + ")");
    html.element("p", remedy);
    html.open("ul").with("class", "names");
    names.stream().limit(MOST).forEach(name -> html.element("li", name));
    html.close("ul");
    if (names.size() > MOST) {
      html.element("p", "note", "and " + Figures.count(names.size() - MOST) + " more.");
    }
  }
}
