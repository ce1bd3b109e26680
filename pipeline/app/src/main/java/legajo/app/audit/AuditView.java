package legajo.app.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.AuditedReport;
import legajo.corpus.audit.Dimension;
import legajo.corpus.score.Bootstrap;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Measures;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;

/**
 * An audit with all that its reports show: intervals, strata, the worst records first. Computed
 * once, shown in several ways.
 *
 * @param result what was counted
 * @param total all reports together
 * @param strata the groups in which reports differ, in each dimension
 * @param worst reports with mistakes, most mistakes for what they hold first
 */
public record AuditView(
    AuditResult result,
    Group total,
    Map<Dimension, Map<String, Group>> strata,
    List<AuditedReport> worst) {
  /** The seed of intervals unless told otherwise. */
  public static final long SEED = 1;

  /**
   * Some reports.
   *
   * @param reports how many
   * @param counts values right and wrong
   * @param measures figures of whole reports
   * @param intervals what they lie between
   */
  public record Group(
      int reports, Counts counts, Measures measures, Bootstrap.Intervals intervals) {
    static Group of(List<AuditedReport> reports, long seed) {
      Counts counts = new Counts();
      Measures measures = new Measures();
      for (AuditedReport report : reports) {
        counts.add(report.counts());
        measures.add(report.measures());
      }
      return new Group(
          reports.size(),
          counts,
          measures,
          Bootstrap.intervals(
              reports.stream().map(AuditedReport::counts).toList(),
              reports.stream().map(AuditedReport::measures).toList(),
              seed));
    }
  }

  /** The view of an audit. */
  public static AuditView of(AuditResult result, long seed) {
    Map<Dimension, Map<String, Group>> strata = new EnumMap<>(Dimension.class);
    result
        .breakdown()
        .forEach(
            (dimension, groups) -> {
              Map<String, Group> views = new LinkedHashMap<>();
              groups.forEach((name, reports) -> views.put(name, Group.of(reports, seed)));
              strata.put(dimension, views);
            });
    List<AuditedReport> worst =
        new ArrayList<>(result.reports().stream().filter(r -> !r.mistakes().isEmpty()).toList());
    worst.sort(
        Comparator.comparingDouble(AuditView::f1)
            .thenComparing(report -> -report.mistakes().size())
            .thenComparing(AuditedReport::name));
    return new AuditView(result, Group.of(result.reports(), seed), strata, List.copyOf(worst));
  }

  /** The rows of which gold or a record has anything. */
  public List<Row> rows() {
    return Row.ALL.stream().filter(row -> !total.counts().prf(row).isEmpty()).toList();
  }

  /** F1 over all values of a report, 0 to 1: what it is ranked by. */
  public static double f1(AuditedReport report) {
    return values(report.counts()).f1();
  }

  /** All values of all fields together: the micro average. */
  public static Prf values(Counts counts) {
    int right = 0;
    int found = 0;
    int expected = 0;
    for (Row row : Row.ALL) {
      if (row.type() == Row.Type.VALUE) {
        right += counts.rightOf(row);
        found += counts.foundOf(row);
        expected += counts.expectedOf(row);
      }
    }
    return new Prf(right, found, expected);
  }

  /** The mean F1 of the fields of which there is anything: the macro average over fields. */
  public static double macroF1(Counts counts) {
    return Row.ALL.stream()
        .filter(row -> row.type() == Row.Type.VALUE)
        .map(counts::prf)
        .filter(prf -> !prf.isEmpty())
        .mapToDouble(Prf::f1)
        .average()
        .orElse(1);
  }
}
