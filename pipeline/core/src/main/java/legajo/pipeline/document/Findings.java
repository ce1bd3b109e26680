package legajo.pipeline.document;

import java.util.List;

/**
 * What was found in a report, before anything is decided across fields.
 *
 * @param dates words that name dates, in text order
 * @param header what is said of the cooperation as a whole
 * @param parties who is named as taking part
 * @param sessions words that name meetings
 * @param participants people of the list of participants
 */
public record Findings(
    List<DateFinding> dates,
    HeaderFindings header,
    PartyFindings parties,
    List<SessionMention> sessions,
    ParticipantFindings participants) {
  public Findings {
    dates = List.copyOf(dates);
    sessions = List.copyOf(sessions);
  }
}
