package legajo.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import legajo.corpus.audit.Comparison;
import legajo.corpus.score.Differences.Difference;
import legajo.corpus.score.Randomization;
import legajo.corpus.score.Row;

/** What two runs read differently, as lines for a terminal. */
public final class ComparisonTable {
  private static final int MOST_CHANGED = 10;
  private static final double SIGNIFICANT = 0.05;

  private ComparisonTable() {}

  /** The lines of a comparison. */
  public static List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(comparison.changed().size() + " of " + comparison.compared() + " records differ");
    only(comparison.onlyBefore(), "only in the first run", lines);
    only(comparison.onlyAfter(), "only in the second run", lines);
    if (comparison.changed().isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(format("%-35s %8s %8s", "changed", "reports", "values"));
    for (Map.Entry<Row, Comparison.Extent> entry : comparison.extents().entrySet()) {
      lines.add(
          format(
              "%-35s %8d %8d",
              entry.getKey().label(), entry.getValue().reports(), entry.getValue().values()));
    }
    lines.add("");
    lines.add(format("%-60s %8s", "most changed", "values"));
    for (Comparison.Changed record :
        comparison.changed().subList(0, Math.min(MOST_CHANGED, comparison.changed().size()))) {
      lines.add(format("%-60s %8d", record.name(), record.differences().size()));
    }
    return lines;
  }

  private static void only(List<String> names, String where, List<String> lines) {
    if (!names.isEmpty()) {
      lines.add(names.size() + " " + where + ", such as " + names.get(0));
    }
  }

  /** Each difference on a line. */
  public static List<String> differences(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    for (Comparison.Changed record : comparison.changed()) {
      lines.add(record.name());
      record.differences().forEach(difference -> lines.add("  " + line(difference)));
    }
    return lines;
  }

  private static String line(Difference difference) {
    String of = difference.of().isEmpty() ? "" : " of “" + difference.of() + "”";
    return difference.row().label()
        + of
        + ": "
        + quoted(difference.before())
        + " → "
        + quoted(difference.after());
  }

  private static String quoted(String value) {
    return value.isEmpty() ? "nothing" : "“" + value + "”";
  }

  /** Which run is better, row by row, where they differ. */
  public static List<String> significance(Map<Row, Randomization.Test> tests) {
    List<String> lines = new ArrayList<>();
    lines.add(format("%-35s %7s %7s %8s %7s", "F1", "before", "after", "change", "p"));
    tests.forEach(
        (row, test) -> {
          if (test.before() != test.after()) {
            lines.add(
                format(
                    "%-35s %7.3f %7.3f %+8.3f %7.3f%s",
                    row.label(),
                    test.before(),
                    test.after(),
                    test.after() - test.before(),
                    test.p(),
                    test.p() < SIGNIFICANT ? " *" : ""));
          }
        });
    lines.add(
        lines.size() == 1
            ? "No figure differs."
            : "* would happen by chance in fewer than 5 of 100 archives like this one");
    return lines;
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing();
  }
}
