package legajo.corpus.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Measures;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;

/**
 * How right the records of an archive are.
 *
 * @param reports each record that has gold, and each gold that has no record
 * @param withoutRecord names of gold without a record; everything in them counts as missing
 * @param withoutGold names of records that nothing is known of
 * @param unreadable files that hold no record
 * @param reliability how often each rule is right
 */
public record AuditResult(
    List<AuditedReport> reports,
    List<String> withoutRecord,
    List<String> withoutGold,
    List<Unreadable> unreadable,
    Reliability reliability) {
  public AuditResult {
    reports = List.copyOf(reports);
    withoutRecord = List.copyOf(withoutRecord);
    withoutGold = List.copyOf(withoutGold);
    unreadable = List.copyOf(unreadable);
  }

  /** A file that holds no record, and why. */
  public record Unreadable(String name, String why) {}

  /** What is right in all reports together. */
  public Counts counts() {
    return counts(reports);
  }

  /** Figures of all reports together. */
  public Measures measures() {
    return measures(reports);
  }

  static Counts counts(List<AuditedReport> reports) {
    Counts counts = new Counts();
    reports.forEach(report -> counts.add(report.counts()));
    return counts;
  }

  static Measures measures(List<AuditedReport> reports) {
    Measures measures = new Measures();
    reports.forEach(report -> measures.add(report.measures()));
    return measures;
  }

  /** The mean F1 of a row over the reports in which there is anything to find, 0 to 1. */
  public double macroF1(Row row) {
    return reports.stream()
        .map(report -> report.counts().prf(row))
        .filter(prf -> !prf.isEmpty())
        .mapToDouble(Prf::f1)
        .average()
        .orElse(1);
  }

  /** The reports of each stratum of a dimension, by name; empty where all are of one. */
  public Map<String, List<AuditedReport>> strata(Dimension dimension) {
    Map<String, List<AuditedReport>> strata = new TreeMap<>();
    for (AuditedReport report : reports) {
      String stratum = report.strata().get(dimension);
      if (stratum != null) {
        strata.computeIfAbsent(stratum, s -> new ArrayList<>()).add(report);
      }
    }
    return strata.size() < 2 ? Map.of() : strata;
  }

  /** The strata of each dimension in which reports differ. */
  public Map<Dimension, Map<String, List<AuditedReport>>> breakdown() {
    Map<Dimension, Map<String, List<AuditedReport>>> breakdown = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<AuditedReport>> strata = strata(dimension);
      if (!strata.isEmpty()) {
        breakdown.put(dimension, strata);
      }
    }
    return breakdown;
  }
}
