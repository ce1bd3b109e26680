package legajo.app.audit.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import legajo.app.explain.RuleSentences;
import legajo.corpus.audit.Reliability;

/** How often what a rule finds is right: the rules with the most wrong values first. */
final class ReliabilitySection implements Section {
  private static final int MOST = 100;

  private final Reliability reliability;
  private final RuleSentences sentences;

  ReliabilitySection(Reliability reliability, RuleSentences sentences) {
    this.reliability = reliability;
    this.sentences = sentences;
  }

  /** What a rule found of a field, at any damage. */
  private record Found(String rule, String field, Reliability.Tally tally) {
    int wrong() {
      return tally.found() - tally.right();
    }
  }

  @Override
  public String id() {
    return "reliability";
  }

  @Override
  public String title() {
    return "How often rules are right";
  }

  @Override
  public boolean isPresent() {
    return !reliability.tallies().isEmpty();
  }

  @Override
  public void render(Html html) {
    List<Found> rules = rules();
    if (rules.size() > MOST) {
      html.element(
          "p",
          "note",
          "Here are the " + MOST + " with the most wrong values, of " + rules.size() + ".");
    }
    curve(html);
    Filter.of(html, "reliability-table", "Show rules with", "rule");
    Table table =
        new Table(html, "reliability-table", "Rules by what they found, most wrong values first")
            .head("rule", "field", "#values", "#wrong", "#share right", "what the rule says");
    for (Found found : rules.subList(0, Math.min(MOST, rules.size()))) {
      Reliability.Tally tally = found.tally();
      table.row().name(found.rule()).text(found.field());
      table.count(tally.found()).count(found.wrong());
      table.share((double) tally.right() / tally.found());
      table.text(sentences.of(found.rule()).orElse("")).endRow();
    }
    table.end();
  }

  /** Whether confidences hold what they promise. */
  private void curve(Html html) {
    if (reliability.calibrationError().isEmpty()) {
      return;
    }
    html.element(
        "p",
        "note",
        String.format(
            Locale.ROOT,
            "Confidence and the share that is right differ by %.3f in the mean (expected calibration"
                + " error).",
            reliability.calibrationError().getAsDouble()));
    Table table =
        new Table(html, "curve-table", "Values by their confidence")
            .head("#mean confidence", "#share right", "#values");
    for (Reliability.Bin bin : reliability.curve()) {
      table.row();
      table.share(bin.confidence() / bin.values());
      table.share((double) bin.right() / bin.values());
      table.count(bin.values()).endRow();
    }
    table.end();
  }

  private List<Found> rules() {
    Map<String, Map<String, Reliability.Tally>> byRule = new TreeMap<>();
    reliability
        .tallies()
        .forEach(
            (key, tally) ->
                byRule
                    .computeIfAbsent(key.rule(), rule -> new TreeMap<>())
                    .merge(
                        key.field(),
                        tally,
                        (a, b) ->
                            new Reliability.Tally(a.right() + b.right(), a.found() + b.found())));
    List<Found> rules = new ArrayList<>();
    byRule.forEach(
        (rule, fields) ->
            fields.forEach((field, tally) -> rules.add(new Found(rule, field, tally))));
    // Equal ones stay in the order of their names.
    rules.sort(Comparator.comparingInt(Found::wrong).reversed());
    return rules;
  }
}
