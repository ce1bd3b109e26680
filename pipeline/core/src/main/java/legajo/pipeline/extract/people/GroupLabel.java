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
 * @param rank how the group stands to the one before it
 */
record GroupLabel(int end, Optional<Named> delegation, Optional<Named> institution, Rank rank) {

  /** How a group stands to the one before it. */
  enum Rank {
    /** A delegation, or an institution of the one before. */
    DELEGATION,
    /** Part of an institution, or what may be one. */
    UNIT,
    /** An acronym of which nothing else is said. */
    ACRONYM,
    /** Guests of another body, who are no delegation. */
    GUESTS
  }

  GroupLabel(int end, Optional<Named> delegation, Optional<Named> institution) {
    this(end, delegation, institution, Rank.DELEGATION);
  }

  GroupLabel as(Rank other) {
    return new GroupLabel(end, delegation, institution, other);
  }

  /** The group that the label makes of the one before it. */
  PeopleGroup after(PeopleGroup before) {
    if (rank == Rank.GUESTS) {
      return new PeopleGroup(delegation, institution);
    }
    if (delegation.isEmpty() && rank == Rank.UNIT && before.isOrganisation()) {
      return before;
    }
    if (delegation.isPresent() || before.isOrganisation()) {
      boolean same =
          delegation.map(Named::value).equals(before.delegation().map(Named::value))
              && institution.isEmpty();
      return same ? before : new PeopleGroup(delegation, institution);
    }
    return saysItsOwnCountry(before)
        ? new PeopleGroup(Optional.empty(), institution)
        : new PeopleGroup(before.delegation(), institution);
  }

  /** "Ministerio de Faros de Chile" over one list: the next ministry may be another country's. */
  private boolean saysItsOwnCountry(PeopleGroup before) {
    return rank == Rank.DELEGATION
        && before.delegation().isPresent()
        && before
            .institution()
            .filter(body -> body.span().begin() < before.delegation().get().span().begin())
            .isPresent();
  }

  /** Whether people named behind it on its line are of a part of the group before it. */
  boolean isPartOf(PeopleGroup before) {
    boolean part = rank == Rank.UNIT || rank == Rank.ACRONYM && before.isOrganisation();
    return part && delegation.isEmpty() && before.institution().isPresent();
  }
}
