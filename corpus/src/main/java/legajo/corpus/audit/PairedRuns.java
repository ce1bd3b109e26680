package legajo.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Randomization;
import legajo.corpus.score.Row;

/**
 * Two runs over the same reports, each held to gold.
 *
 * @param before what each report's record has right in the first run
 * @param after the same reports, in the same order, in the second
 */
public record PairedRuns(List<Counts> before, List<Counts> after) {
  public PairedRuns {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The reports that both runs have. */
  public static PairedRuns of(AuditResult before, AuditResult after) {
    Map<String, AuditedReport> second =
        after.reports().stream()
            .collect(
                Collectors.toMap(AuditedReport::name, Function.identity(), (one, other) -> one));
    List<Counts> first = new ArrayList<>();
    List<Counts> other = new ArrayList<>();
    for (AuditedReport report : before.reports()) {
      AuditedReport twin = second.get(report.name());
      if (twin != null) {
        first.add(report.counts());
        other.add(twin.counts());
      }
    }
    return new PairedRuns(first, other);
  }

  /** Whether the second run is better, row by row. */
  public Map<Row, Randomization.Test> test(long seed) {
    return Randomization.test(before, after, seed);
  }
}
