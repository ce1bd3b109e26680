package legajo.pipeline.document;

import java.util.List;

/**
 * What a report says of the people who took part.
 *
 * @param people in text order
 * @param acronyms that the report explains, in text order
 */
public record ParticipantFindings(List<PersonFinding> people, List<AcronymFinding> acronyms) {
  public ParticipantFindings {
    people = List.copyOf(people);
    acronyms = List.copyOf(acronyms);
  }
}
