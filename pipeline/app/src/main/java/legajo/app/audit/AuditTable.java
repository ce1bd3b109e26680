package legajo.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Dimension;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.Level;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;

/** An audit as lines for a terminal, none wider than 80 columns. */
public final class AuditTable {
  private static final int WORST = 10;

  /** What strata are compared by: room is short, and these are what people ask for. */
  private static final List<Row> COMPARED =
      List.of(
          Row.of(EntityKind.PARTY),
          Row.of(EntityKind.SESSION),
          Row.of(EntityKind.DATE),
          Row.of(Field.PARTICIPANT_NAME),
          Row.ofWhole(EntityKind.PARTICIPANT));

  private final AuditView view;
  private final List<String> lines = new ArrayList<>();

  private AuditTable(AuditView view) {
    this.view = view;
  }

  /** The lines of an audit. */
  public static List<String> lines(AuditView view) {
    AuditTable table = new AuditTable(view);
    table.rows();
    table.wholes();
    table.strata();
    table.worst();
    return table.lines;
  }

  private void rows() {
    add(
        "%-35s %5s %5s %5s  %-11s %6s",
        "reports: " + view.total().reports(), "P", "R", "F1", "95 %", "gold");
    for (Row row : view.rows()) {
      Prf prf = view.total().counts().prf(row);
      add(
          "%-35s %5s %5s %5s  %-11s %6d  %s",
          row.label(),
          share(prf.precision()),
          share(prf.recall()),
          share(prf.f1()),
          interval(view.total().intervals().rows().get(row)),
          prf.expected(),
          wrong(row));
    }
  }

  /** What is wrong in a row: {@code 2 partial, 1 missing}. */
  private String wrong(Row row) {
    Counts counts = view.total().counts();
    List<String> parts = new ArrayList<>();
    part(counts.partialOf(row), "p", parts);
    part(counts.missingOf(row), "m", parts);
    part(counts.spuriousOf(row), "s", parts);
    return String.join(" ", parts);
  }

  private static void part(int count, String sign, List<String> parts) {
    if (count > 0) {
      parts.add(count + sign);
    }
  }

  private void wholes() {
    add("%s", "p: partly right, m: missing, s: spurious");
    add("%s", "");
    Prf all = AuditView.values(view.total().counts());
    add("%-35s %17s", "all values, micro average", share(all.f1()));
    add("%-35s %17s", "all fields, macro average", share(AuditView.macroF1(view.total().counts())));
    for (Measure measure : Measure.values()) {
      Optional<Double> value = view.total().measures().value(measure);
      if (value.isPresent()) {
        add(
            "%-35s %17s  %s",
            measure.label(),
            share(value.get()),
            interval(view.total().intervals().measures().get(measure)));
      }
    }
    view.result()
        .reliability()
        .calibrationError()
        .ifPresent(error -> add("%-35s %17s", "expected calibration error", share(error)));
    add("%s", "");
    levels();
  }

  private void levels() {
    StringBuilder heading = new StringBuilder(String.format(Locale.ROOT, "%-35s", "F1 of texts"));
    for (Level level : Level.values()) {
      heading.append(String.format(Locale.ROOT, " %8.8s", level.label()));
    }
    add("%s", heading);
    for (Row row : view.rows()) {
      if (row.field().filter(field -> field.type().isText()).isPresent()
          && row.type() == Row.Type.VALUE) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-35s", row.label()));
        for (Level level : Level.values()) {
          double f1 = view.total().counts().prf(row, level).f1();
          line.append(String.format(Locale.ROOT, " %8s", share(f1)));
        }
        add("%s", line);
      }
    }
  }

  private void strata() {
    for (Map.Entry<Dimension, Map<String, AuditView.Group>> entry : view.strata().entrySet()) {
      add("%s", "");
      add(
          "%-25s %7s %7s %8s %6s %6s %7s %6s",
          "by " + entry.getKey().label(),
          "reports",
          "parties",
          "sessions",
          "dates",
          "names",
          "persons",
          "tree");
      for (Map.Entry<String, AuditView.Group> stratum : entry.getValue().entrySet()) {
        stratum(stratum.getKey(), stratum.getValue());
      }
    }
  }

  private void stratum(String name, AuditView.Group group) {
    List<String> cells = new ArrayList<>();
    COMPARED.forEach(row -> cells.add(share(group.counts().prf(row).f1())));
    add(
        "%-25.25s %7d %7s %8s %6s %6s %7s %6s",
        name,
        group.reports(),
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        group.measures().value(Measure.SECTION_TREE).map(AuditTable::share).orElse(""));
  }

  private void worst() {
    if (view.worst().isEmpty()) {
      return;
    }
    add("%s", "");
    add("%-60s %8s %8s", "worst reports", "F1", "mistakes");
    for (AuditedReport report : view.worst().subList(0, Math.min(WORST, view.worst().size()))) {
      add(
          "%-60s %8s %8d",
          shortened(report.name(), 60), share(AuditView.f1(report)), report.mistakes().size());
    }
  }

  /** Each mistake on a line. */
  public static List<String> mistakes(AuditView view) {
    List<String> lines = new ArrayList<>();
    for (AuditedReport report : view.worst()) {
      lines.add(report.name());
      for (Mistake mistake : report.mistakes()) {
        lines.add("  " + line(mistake));
      }
    }
    return lines;
  }

  private static String line(Mistake mistake) {
    StringBuilder line = new StringBuilder(mistake.type().label() + " " + mistake.row().label());
    if (!mistake.of().isEmpty()) {
      line.append(" of “").append(mistake.of()).append('”');
    }
    if (!mistake.expected().isEmpty()) {
      line.append(": “").append(mistake.expected()).append('”');
    }
    if (!mistake.found().isEmpty()) {
      line.append(mistake.expected().isEmpty() ? ": “" : ", found “")
          .append(mistake.found())
          .append('”');
    }
    mistake.evidence().ifPresent(words -> line.append(" (").append(words.rule()).append(')'));
    return line.toString();
  }

  private static String shortened(String name, int width) {
    return name.length() <= width ? name : "…" + name.substring(name.length() - width + 1);
  }

  private static String interval(@org.jspecify.annotations.Nullable Interval interval) {
    return interval == null ? "" : share(interval.low()) + "-" + share(interval.high());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
