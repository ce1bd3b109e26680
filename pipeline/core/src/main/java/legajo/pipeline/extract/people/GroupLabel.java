package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PeopleGroup.Named;

/**
 * Words that say whose people are named: "Delegación de Chile (MINTRAB)", "Ministerio de Trabajo:".
 *
 * @param end one past the words
 * @param delegation country or organisation
 * @param institution its name
 */
record GroupLabel(int end, Optional<Named> delegation, Optional<Named> institution) {

  /** The group that the label makes of the one before it. */
  PeopleGroup after(PeopleGroup before) {
    if (delegation.isPresent() || before.isOrganisation()) {
      boolean same =
          delegation.map(Named::value).equals(before.delegation().map(Named::value))
              && institution.isEmpty();
      return same ? before : new PeopleGroup(delegation, institution);
    }
    return new PeopleGroup(before.delegation(), institution);
  }
}
