package legajo.app.audit.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.app.audit.Headline;
import legajo.corpus.audit.Dimension;
import legajo.corpus.facts.Level;
import legajo.corpus.score.Interval;
import legajo.model.Evidence;

/** The tables of an audit as CSV files in UTF-8. */
public final class AuditCsv {
  private AuditCsv() {}

  /** File names with their text: {@code rows.csv}, {@code strata.csv}, {@code reports.csv} … */
  public static Map<String, String> of(AuditDocument document) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("rows.csv", rows(document));
    files.put("strata.csv", strata(document));
    files.put("reports.csv", reports(document));
    files.put("errors.csv", errors(document));
    return files;
  }

  private static String rows(AuditDocument document) {
    List<String> columns =
        new ArrayList<>(
            List.of("row", "type", "precision", "recall", "f1", "f1_low", "f1_high", "macro_f1"));
    columns.addAll(List.of("support", "found", "correct", "partial", "missing", "spurious"));
    columns.add("accuracy");
    Arrays.stream(Level.values()).forEach(level -> columns.add("f1_" + level.label()));
    Csv csv = new Csv(columns.toArray(String[]::new));
    for (AuditDocument.OfRow row : document.rows()) {
      List<Object> line = new ArrayList<>(List.of(row.row(), row.type()));
      line.addAll(List.of(row.precision(), row.recall(), row.f1()));
      line.addAll(List.of(low(row.interval()), high(row.interval()), row.macroF1()));
      line.addAll(List.of(row.support(), row.found(), row.correct(), row.partial()));
      line.addAll(List.of(row.missing(), row.spurious(), row.accuracy()));
      row.levels().values().forEach(level -> line.add(level.f1()));
      csv.line(line.toArray());
    }
    return csv.toString();
  }

  private static String strata(AuditDocument document) {
    Csv csv = new Csv("dimension", "stratum", "reports", "figure", "value", "low", "high");
    for (AuditDocument.OfStratum of : document.strata()) {
      csv.line(
          of.dimension(),
          of.stratum(),
          of.reports(),
          of.figure(),
          of.value(),
          low(of.interval()),
          high(of.interval()));
    }
    return csv.toString();
  }

  private static String reports(AuditDocument document) {
    List<String> columns = new ArrayList<>(List.of("report", "gold", "has_record"));
    for (Dimension dimension : Dimension.values()) {
      columns.add(dimension.label().replace(' ', '_'));
    }
    columns.addAll(List.of("f1", "support", "errors"));
    Arrays.stream(Headline.values()).forEach(headline -> columns.add(headline.figure()));
    Csv csv = new Csv(columns.toArray(String[]::new));
    for (AuditDocument.OfReport of : document.byReport()) {
      List<Object> line = new ArrayList<>(List.of(of.report(), of.gold(), of.hasRecord()));
      line.addAll(of.strata().values());
      line.addAll(List.of(of.f1(), of.support(), of.errors()));
      for (Headline headline : Headline.values()) {
        line.add(blankable(Optional.ofNullable(of.figures().get(headline.figure()))));
      }
      csv.line(line.toArray());
    }
    return csv.toString();
  }

  private static String errors(AuditDocument document) {
    Csv csv =
        new Csv(
            "report",
            "row",
            "kind",
            "of",
            "expected",
            "found",
            "pointer",
            "page",
            "begin",
            "end",
            "how",
            "rule",
            "words");
    for (AuditDocument.OfError of : document.errors()) {
      List<Object> line = new ArrayList<>(List.of(of.report(), of.row(), of.kind(), of.of()));
      line.addAll(List.of(of.expected(), of.found(), of.pointer()));
      line.addAll(of.evidence().map(AuditCsv::words).orElse(List.of("", "", "", "", "", "")));
      csv.line(line.toArray());
    }
    return csv.toString();
  }

  private static List<Object> words(Evidence words) {
    String how = words.how().name().toLowerCase(java.util.Locale.ROOT);
    return List.of(words.page(), words.begin(), words.end(), how, words.rule(), words.text());
  }

  private static Object low(Optional<Interval> interval) {
    return blankable(interval.map(Interval::low));
  }

  private static Object high(Optional<Interval> interval) {
    return blankable(interval.map(Interval::high));
  }

  private static Object blankable(Optional<Double> value) {
    return value.isPresent() ? value.get() : "";
  }
}
