package legajo.app.audit.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import legajo.app.audit.AuditView;
import legajo.app.audit.context.Context;
import legajo.app.audit.context.Contexts;
import legajo.app.audit.context.SourceTexts;
import legajo.app.explain.RuleSentences;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.score.Mistake;
import legajo.model.Evidence;
import legajo.model.Report;

/** The errors, report by report, each with the text where it stands. */
final class ErrorsSection implements Section {
  /** What stands for the rule of a value that no rule gave. */
  static final String NO_RULE = "none";

  private final ShownErrors shown;
  private final SourceTexts sources;
  private final RuleSentences rules;

  ErrorsSection(ShownErrors shown, SourceTexts sources, RuleSentences rules) {
    this.shown = shown;
    this.sources = sources;
    this.rules = rules;
  }

  @Override
  public String id() {
    return "errors";
  }

  @Override
  public String title() {
    return "Errors";
  }

  @Override
  public boolean isPresent() {
    return shown.all() > 0;
  }

  @Override
  public void render(Html html) {
    legend(html);
    if (shown.count() < shown.all()) {
      html.element(
          "p",
          "note",
          "Here are "
              + Figures.count(shown.count())
              + " of "
              + Figures.count(shown.all())
              + " errors, those of the worst reports; legajo audit --csv DIR writes all of them.");
    }
    controls(html);
    html.open("div").with("id", "error-list");
    for (int i = 0; i < shown.reports().size(); i++) {
      report(html, i, shown.reports().get(i));
    }
    html.close("div");
    html.element("p", "nothing", "No error is like that.");
  }

  private static void legend(Html html) {
    html.open("p").text("In the text, ");
    ErrorEntry.mark(html, "expected", "what gold gives");
    html.text(" and ");
    ErrorEntry.mark(html, "found", "what the record took its value from");
    html.text(" are marked; ");
    ErrorEntry.mark(html, "both", "words that are both");
    html.text(", too.").close("p");
  }

  private void controls(Html html) {
    html.open("form").with("class", "controls").with("id", "error-filter").with("hidden", "hidden");
    html.open("label").text("Report ").open("select").with("name", "report");
    option(html, "", "all");
    for (int i = 0; i < shown.reports().size(); i++) {
      ShownErrors.OfReport of = shown.reports().get(i);
      option(html, String.valueOf(i), of.report().name() + " (" + of.errors().size() + ")");
    }
    html.close("select").close("label");
    select(html, "Field", "field", mistake -> mistake.row().label());
    select(html, "Kind", "kind", mistake -> mistake.type().label());
    select(html, "Rule", "rule", ErrorsSection::rule);
    html.open("label").text("Text ");
    html.open("input").with("type", "search").with("name", "text").with("autocomplete", "off");
    html.close("label");
    html.open("button").with("type", "reset").text("Show all").close("button");
    html.open("output").with("data-one", "error").with("role", "status").close("output");
    html.close("form");
  }

  private void select(Html html, String label, String name, Function<Mistake, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ShownErrors.OfReport report : shown.reports()) {
      report.errors().forEach(error -> counts.merge(value.apply(error), 1, Integer::sum));
    }
    html.open("label").text(label + " ").open("select").with("name", name);
    option(html, "", "all");
    counts.forEach((each, count) -> option(html, each, each + " (" + count + ")"));
    html.close("select").close("label");
  }

  private static void option(Html html, String value, String text) {
    html.open("option").with("value", value).text(text).close("option");
  }

  static String rule(Mistake mistake) {
    return mistake.evidence().map(Evidence::rule).orElse(NO_RULE);
  }

  private void report(Html html, int index, ShownErrors.OfReport of) {
    AuditedReport report = of.report();
    html.open("section").with("class", "group").with("id", ShownErrors.anchor(index));
    html.open("h3").with("tabindex", -1).text(report.name() + " ");
    html.element(
        "span",
        "interval",
        "F1 "
            + Figures.share(AuditView.f1(report))
            + ", "
            + Figures.count(report.mistakes().size(), "error"));
    html.close("h3");
    Optional<Report> record = record(report);
    if (record.isEmpty()) {
      html.element(
          "p", "note", "There is no record of this report: all that gold gives is missing.");
    }
    Optional<Contexts> contexts = record.map(r -> new Contexts(r, sources.of(r)));
    String language = record.flatMap(r -> r.source().language()).orElse("");
    for (Mistake mistake : of.errors()) {
      Context context = contexts.map(c -> c.of(mistake)).orElse(new Context(List.of(), List.of()));
      new ErrorEntry(index, mistake, context, rules, record.isPresent(), language).render(html);
    }
    html.close("section");
  }

  private static Optional<Report> record(AuditedReport report) {
    try {
      return report.record().isEmpty()
          ? Optional.empty()
          : Optional.of(RecordFiles.read(report.record().get()));
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
  }
}
