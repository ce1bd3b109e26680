package legajo.model;

import java.util.Optional;

/**
 * A person of the list of participants.
 *
 * @param name without honorifics, as the report writes it
 * @param position role noun with its complement
 * @param unit organisational unit named beside the position
 * @param institution name or acronym of the institution
 * @param delegation ISO 3166-1 alpha-2, or the acronym of an organisation
 * @param note what the report says of the person in brackets
 * @param section id of the section that lists the person
 */
public record Participant(
    String name,
    Optional<String> position,
    Optional<String> unit,
    Optional<String> institution,
    Optional<String> delegation,
    Optional<String> note,
    Optional<String> section) {
  public Participant {
    Require.that(!name.isBlank(), "participant without a name: ", name);
  }
}
