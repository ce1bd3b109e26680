package legajo.corpus.facts;

import java.util.List;
import java.util.Map;

/**
 * All that a record says.
 *
 * @param file name of the report
 * @param report the values that a report has once
 * @param lists the things that it lists; a kind that isn't here isn't scored
 */
public record Facts(String file, Entity report, Map<EntityKind, List<Entity>> lists) {
  /** The kinds of things that a record lists. */
  public static final List<EntityKind> LISTED =
      List.of(
          EntityKind.PARTY,
          EntityKind.OBJECTIVE,
          EntityKind.SESSION,
          EntityKind.PARTICIPANT,
          EntityKind.DATE,
          EntityKind.SECTION);

  /** Things of a kind. */
  public List<Entity> list(EntityKind kind) {
    return lists.getOrDefault(kind, List.of());
  }

  /** Whether things of a kind count. */
  public boolean scores(EntityKind kind) {
    return lists.containsKey(kind);
  }
}
