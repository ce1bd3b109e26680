package legajo.corpus.exchange;

import java.util.List;
import legajo.corpus.gold.GoldRecord;

/**
 * What a person made of a pre-annotated report.
 *
 * @param record the gold
 * @param notes what the person should know of it, such as annotations that were left out
 */
public record Corrected(GoldRecord record, List<String> notes) {
  public Corrected {
    notes = List.copyOf(notes);
  }
}
