package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of who cooperates.
 *
 * @param mentions in text order
 * @param statements what bodies among the mentions do, in text order
 * @param hints what the words beside mentions tell of roles, in the whole report
 * @param acronyms those of the whole text, in the order of their first use, whose ever they are
 * @param programme the programme whose organisation coordinates; empty where none is named
 */
public record PartyFindings(
    List<PartyMention> mentions,
    List<RoleStatement> statements,
    List<RoleHint> hints,
    List<AcronymUse> acronyms,
    Optional<ProgrammeFinding> programme) {
  public PartyFindings {
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    hints = List.copyOf(hints);
    acronyms = List.copyOf(acronyms);
  }
}
