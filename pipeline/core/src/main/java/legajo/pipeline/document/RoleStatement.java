package legajo.pipeline.document;

import legajo.model.Party;
import legajo.rules.Span;

/**
 * Words that say what a mentioned body does in the cooperation.
 *
 * @param mention whom they are about
 * @param role what it does
 * @param weight how much the words tell; statements that contradict each other are weighed
 * @param words where they stand in the clean text
 * @param rule id of the rule that found them
 */
public record RoleStatement(
    PartyMention mention, Party.Role role, int weight, Span words, String rule) {
  public RoleStatement {
    if (weight <= 0) {
      throw new IllegalArgumentException("a statement without weight: " + weight);
    }
  }
}
