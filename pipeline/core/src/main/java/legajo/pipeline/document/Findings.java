package legajo.pipeline.document;

import java.util.List;

/**
 * What was found in a report, before anything is decided across fields.
 *
 * @param dates words that name dates, in text order
 * @param header what is said of the cooperation as a whole
 * @param parties who is named as taking part
 */
public record Findings(List<DateFinding> dates, HeaderFindings header, PartyFindings parties) {
  public Findings {
    dates = List.copyOf(dates);
  }
}
