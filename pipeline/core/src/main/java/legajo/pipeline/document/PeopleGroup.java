package legajo.pipeline.document;

import java.util.Optional;
import legajo.model.Party;
import legajo.rules.Span;

/**
 * Whose people a list names: what the heading above them, or the words before them, say.
 *
 * @param delegation ISO 3166-1 alpha-2, or the acronym of an organisation
 * @param institution as written, without country and bracketed acronym
 */
public record PeopleGroup(Optional<Named> delegation, Optional<Named> institution) {
  private static final String ASKER = "XB";
  private static final String SHARER = "XP";

  /** People of whom nothing is said. */
  public static final PeopleGroup NONE = new PeopleGroup(Optional.empty(), Optional.empty());

  /**
   * A value with the words that name it.
   *
   * @param value as the record has it
   * @param span where the words stand
   * @param rule id of the rule that found them
   */
  public record Named(String value, Span span, String rule) {}

  /**
   * The code of a delegation that is told by its role alone; of those that ISO 3166 leaves to
   * users.
   */
  public static String ofRole(Party.Role role) {
    return role == Party.Role.BENEFICIARY ? ASKER : SHARER;
  }

  /** The role that the delegation is told by; empty where it is told by its name. */
  public Optional<Party.Role> role() {
    return delegation
        .map(Named::value)
        .filter(code -> code.equals(ASKER) || code.equals(SHARER))
        .map(code -> code.equals(ASKER) ? Party.Role.BENEFICIARY : Party.Role.PROVIDER);
  }

  /** Whether the group is an organisation, not a country. */
  public boolean isOrganisation() {
    return delegation.filter(d -> !isCountry(d.value())).isPresent();
  }

  /** Whether a delegation's code is that of a country. */
  public static boolean isCountry(String code) {
    return code.length() == 2 && !code.equals("BM");
  }
}
