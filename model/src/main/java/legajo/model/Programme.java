package legajo.model;

import java.util.Optional;

/**
 * The programme that a cooperation belongs to.
 *
 * @param name the programme's full name
 * @param acronym its acronym
 * @param organisation acronym of the body that runs it
 */
public record Programme(
    Optional<String> name, Optional<String> acronym, Optional<String> organisation) {}
