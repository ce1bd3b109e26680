package legajo.corpus.generate.plan;

import java.util.List;
import java.util.Optional;

/**
 * The people of one party.
 *
 * @param ministry absent for the body that coordinates
 */
public record Delegation(Optional<Ministry> ministry, Body body, List<Person> people) {
  public Delegation {
    people = List.copyOf(people);
  }

  /** ISO country code, or the acronym of an organisation. */
  public String code() {
    return ministry.map(m -> m.country().code()).or(body::acronym).orElseThrow();
  }
}
