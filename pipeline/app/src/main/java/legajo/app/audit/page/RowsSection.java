package legajo.app.audit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.app.audit.AuditView;
import legajo.corpus.facts.Level;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;

/** Every field and every kind of thing, with all that was counted. */
final class RowsSection implements Section {
  private final AuditView view;

  RowsSection(AuditView view) {
    this.view = view;
  }

  @Override
  public String id() {
    return "rows";
  }

  @Override
  public String title() {
    return "Field by field";
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public void render(Html html) {
    Filter.of(html, "rows-table", "Show rows with", "row");
    Table table = new Table(html, "rows-table", "What is right, row by row").head(headings());
    view.rows().forEach(row -> row(html, table, row));
    table.end();
    glossary(html);
    together(html);
  }

  private static String[] headings() {
    List<String> headings =
        new ArrayList<>(
            List.of("what", "#P", "#R", "#F1", "#F1 with 95 % interval", "#macro F1", "#support"));
    headings.addAll(List.of("#correct", "#partial", "#missing", "#spurious"));
    for (Level level : Level.values()) {
      headings.add("#" + level.label());
    }
    return headings.toArray(String[]::new);
  }

  private void row(Html html, Table table, Row row) {
    Counts counts = view.total().counts();
    Prf prf = counts.prf(row);
    table.row().name(row.label());
    table.share(prf.precision()).share(prf.recall()).share(prf.f1());
    bar(html, prf.f1(), Optional.ofNullable(view.total().intervals().rows().get(row)));
    table.share(view.result().macroF1(row));
    table.count(prf.expected()).count(counts.rightOf(row)).count(counts.partialOf(row));
    table.count(counts.missingOf(row)).count(counts.spuriousOf(row));
    for (Level level : Level.values()) {
      table.share(counts.prf(row, level).f1());
    }
    table.endRow();
  }

  private static void bar(Html html, double value, Optional<Interval> interval) {
    html.open("td").with("class", "figure with-bar").with("data-value", value);
    Figures.bar(html, value, interval);
    html.element("span", Figures.interval(interval)).close("td");
  }

  private static void glossary(Html html) {
    html.open("details").element("summary", "What the columns and rows mean").open("dl");
    term(
        html,
        "P, R, F1",
        "Precision: of the values that records give, the share that is right."
            + " Recall: of the values that gold gives, the share that was found. F1: 2PR / (P + R),"
            + " over all values of all reports (micro average).");
    term(html, "macro F1", "The mean of the F1 of each report in which there is anything to find.");
    term(
        html,
        "partial, missing, spurious",
        "Not right, but with words in common; in gold alone;" + " in records alone.");
    term(
        html,
        "strict, folded, soft, levenshtein, ratcliff",
        "F1 where texts count as the same:"
            + " letter by letter; without accents and capitals; without punctuation and spaces, too;"
            + " at a Levenshtein similarity of 0.8; at a Ratcliff-Obershelp similarity of 0.95.");
    term(html, "….whole", "Things, or reports, of which every value is right.");
    term(
        html,
        "….date-precision",
        "Only whether the date is a year, a month, a day or an interval.");
    term(html, "….institution-link, ….delegation-link", "The person's name and this together.");
    html.close("dl").close("details");
  }

  private static void term(Html html, String term, String says) {
    html.element("dt", term).element("dd", says);
  }

  private void together(Html html) {
    Table table =
        new Table(html, "measures-table", "All together")
            .head("what", "#figure", "#95 %", "meaning");
    Counts counts = view.total().counts();
    measure(
        table,
        "micro F1",
        AuditView.values(counts).f1(),
        Optional.empty(),
        "F1 over all values of all fields");
    measure(
        table,
        "macro F1",
        AuditView.macroF1(counts),
        Optional.empty(),
        "the mean of the F1 of each field");
    for (Measure measure : Measure.values()) {
      view.total()
          .measures()
          .value(measure)
          .ifPresent(
              value ->
                  measure(
                      table,
                      measure.label(),
                      value,
                      Optional.ofNullable(view.total().intervals().measures().get(measure)),
                      meaning(measure)));
    }
    table.end();
  }

  private static void measure(
      Table table, String name, double value, Optional<Interval> interval, String meaning) {
    table.row().name(name).share(value);
    if (interval.isPresent()) {
      table.figure(interval.get().low(), Figures.interval(interval));
    } else {
      table.none();
    }
    table.text(meaning).endRow();
  }

  private static String meaning(Measure measure) {
    return switch (measure) {
      case SECTION_TREE -> "how alike the trees of headings are (tree edit distance); 1 is best";
      case ANLS -> "mean Levenshtein similarity of all values (ANLS*); 1 is best";
      case CHARACTER_ERRORS -> "share of wrong characters in the text; 0 is best";
      case WORD_ERRORS -> "share of wrong words in the text; 0 is best";
    };
  }
}
