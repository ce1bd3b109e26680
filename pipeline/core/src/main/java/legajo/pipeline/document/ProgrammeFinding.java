package legajo.pipeline.document;

import java.util.Optional;

/**
 * The programme that a cooperation belongs to, and the organisation that runs it.
 *
 * @param name the programme's full name
 * @param acronym the programme's acronym
 * @param organisation acronym of the organisation
 * @param organisationName full name of the organisation
 * @param rule id of the rule that found the programme
 * @param organisationRule id of the rule that found the organisation
 */
public record ProgrammeFinding(
    Optional<Naming> name,
    Optional<Naming> acronym,
    Optional<Naming> organisation,
    Optional<Naming> organisationName,
    String rule,
    String organisationRule) {}
