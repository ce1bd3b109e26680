package legajo.app.audit.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.app.audit.AuditView;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Dimension;
import legajo.corpus.audit.Reliability;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;
import org.jspecify.annotations.Nullable;

/**
 * An audit as Markdown, for a page of documentation: figures and what went wrong, no words of
 * reports.
 */
public final class AuditMarkdown {
  private static final int WORST = 12;
  private static final int REASONS = 3;

  /** What strata are compared by. */
  private static final Map<String, Row> COMPARED = new LinkedHashMap<>();

  static {
    COMPARED.put("parties", Row.of(EntityKind.PARTY));
    COMPARED.put("sessions", Row.of(EntityKind.SESSION));
    COMPARED.put("local times", Row.of(EntityKind.TIME));
    COMPARED.put("dates", Row.of(EntityKind.DATE));
    COMPARED.put("names", Row.of(Field.PARTICIPANT_NAME));
    COMPARED.put("whole participants", Row.ofWhole(EntityKind.PARTICIPANT));
    COMPARED.put("sections", Row.of(EntityKind.SECTION));
  }

  private final AuditView view;
  private final StringBuilder text = new StringBuilder();

  private AuditMarkdown(AuditView view) {
    this.view = view;
  }

  /** The text of an audit. */
  public static String of(AuditView view) {
    AuditMarkdown markdown = new AuditMarkdown(view);
    markdown.strata();
    markdown.rows();
    markdown.reliability();
    markdown.worst();
    return markdown.text.toString();
  }

  private void strata() {
    line("| F1 (95 %) | reports | " + String.join(" | ", COMPARED.keySet()) + " | section tree |");
    line("|---|---:|" + "---:|".repeat(COMPARED.size() + 1));
    stratum("all", view.total());
    for (Map.Entry<Dimension, Map<String, AuditView.Group>> entry : view.strata().entrySet()) {
      entry
          .getValue()
          .forEach((name, group) -> stratum(entry.getKey().label() + ": " + name, group));
    }
    line("");
  }

  private void stratum(String name, AuditView.Group group) {
    StringBuilder cells = new StringBuilder("| " + escaped(name) + " | " + group.reports());
    for (Row row : COMPARED.values()) {
      Prf prf = group.counts().prf(row);
      cells.append(" | ");
      if (!prf.isEmpty()) {
        cells.append(withInterval(prf.f1(), group.intervals().rows().get(row)));
      }
    }
    Optional<Double> tree = group.measures().value(Measure.SECTION_TREE);
    cells.append(" | ");
    tree.ifPresent(
        value ->
            cells.append(
                withInterval(value, group.intervals().measures().get(Measure.SECTION_TREE))));
    line(cells.append(" |").toString());
  }

  private void rows() {
    line("| field | precision | recall | F1 (95 %) | gold | partial | missing | spurious |");
    line("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (Row row : view.rows()) {
      Prf prf = view.total().counts().prf(row);
      line(
          "| "
              + row.label()
              + " | "
              + share(prf.precision())
              + " | "
              + share(prf.recall())
              + " | "
              + withInterval(prf.f1(), view.total().intervals().rows().get(row))
              + " | "
              + prf.expected()
              + " | "
              + view.total().counts().partialOf(row)
              + " | "
              + view.total().counts().missingOf(row)
              + " | "
              + view.total().counts().spuriousOf(row)
              + " |");
    }
    line("");
    for (Measure measure : Measure.values()) {
      view.total()
          .measures()
          .value(measure)
          .ifPresent(value -> line("- `" + measure.label() + "`: " + share(value)));
    }
    line("");
  }

  /** Whether confidences hold what they promise. */
  private void reliability() {
    Reliability reliability = view.result().reliability();
    if (reliability.calibrationError().isEmpty()) {
      return;
    }
    line("| values with a confidence of about | share right | values |");
    line("|---:|---:|---:|");
    for (Reliability.Bin bin : reliability.curve()) {
      line(
          "| "
              + share(bin.confidence() / bin.values())
              + " | "
              + share((double) bin.right() / bin.values())
              + " | "
              + bin.values()
              + " |");
    }
    line("");
    line(
        "- expected calibration error of confidences: "
            + share(reliability.calibrationError().getAsDouble()));
    line("");
  }

  private void worst() {
    if (view.worst().isEmpty()) {
      return;
    }
    line("| worst reports | F1 of all values | why |");
    line("|---|---:|---|");
    for (AuditedReport report : view.worst().subList(0, Math.min(WORST, view.worst().size()))) {
      line(
          "| "
              + escaped(report.name())
              + " | "
              + share(AuditView.f1(report))
              + " | "
              + reasons(report.mistakes())
              + " |");
    }
  }

  /** The commonest mistakes: "15 × participants missing". */
  private static String reasons(List<Mistake> mistakes) {
    return mistakes.stream()
        .collect(
            Collectors.groupingBy(
                mistake -> mistake.row().label() + " " + mistake.type().label(),
                LinkedHashMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
        .limit(REASONS)
        .map(entry -> entry.getValue() + " × " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String withInterval(double value, @Nullable Interval interval) {
    return interval == null
        ? share(value)
        : share(value) + " (" + share(interval.low()) + "–" + share(interval.high()) + ")";
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
