package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of who cooperates.
 *
 * @param mentions in text order
 * @param statements what bodies among the mentions do, in text order
 * @param acronyms those of the whole text, in the order of their first use, whose ever they are
 * @param programme the programme whose organisation coordinates; empty where none is named
 */
public record PartyFindings(
    List<PartyMention> mentions,
    List<RoleStatement> statements,
    List<AcronymUse> acronyms,
    Optional<ProgrammeFinding> programme) {
  public PartyFindings {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    acronyms = List.copyOf(acronyms);
  }
}
