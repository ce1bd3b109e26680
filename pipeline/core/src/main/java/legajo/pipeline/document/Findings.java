package legajo.pipeline.document;

import java.util.List;

/**
 * What was found in a report, before anything is decided across fields.
 *
 * @param dates words that name dates, in text order
 */
public record Findings(List<DateFinding> dates) {
  public Findings {
    dates = List.copyOf(dates);
  }
}
