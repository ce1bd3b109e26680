package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A body that takes part in a cooperation.
 *
 * @param role what it does in it
 * @param country ISO 3166-1 alpha-2, absent for an international organisation
 * @param name the fullest name the report uses
 * @param acronym as the report uses it
 */
public record Party(
    Role role, Optional<String> country, Optional<String> name, Optional<String> acronym) {
  public Party {
    country.ifPresent(
        c -> Require.that(c.matches("[A-Z]{2}"), "not an ISO 3166-1 alpha-2 code: ", c));
  }

  /** What a body does in a cooperation. */
  public enum Role {
    /** Asked for the cooperation. */
    @JsonProperty("beneficiary")
    BENEFICIARY,
    /** Shares its experience. */
    @JsonProperty("provider")
    PROVIDER,
    /** Runs the programme. */
    @JsonProperty("coordinator")
    COORDINATOR
  }
}
