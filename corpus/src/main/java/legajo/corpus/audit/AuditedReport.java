package legajo.corpus.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Measures;
import legajo.corpus.score.Mistake;

/**
 * A record that was held to gold.
 *
 * @param name of the record, or of the gold where there is no record
 * @param gold name of the gold
 * @param record the record's file; empty where there is none, so that everything is missing
 * @param strata what it is in each dimension that is known of it
 * @param counts what is right
 * @param measures figures of the whole report
 * @param mistakes what is not
 */
public record AuditedReport(
    String name,
    String gold,
    Optional<Path> record,
    Map<Dimension, String> strata,
    Counts counts,
    Measures measures,
    List<Mistake> mistakes) {
  public AuditedReport {
    strata = Map.copyOf(strata);
    mistakes = List.copyOf(mistakes);
  }
}
