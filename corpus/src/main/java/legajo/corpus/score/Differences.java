package legajo.corpus.score;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.Field;

/** What two records of one report say differently, to the letter. */
public final class Differences {
  private final List<Difference> differences = new ArrayList<>();

  private Differences() {}

  /**
   * A value, or a whole thing, that one record has otherwise than the other.
   *
   * @param row what it is
   * @param of the thing that it is said of, as people name it; empty for the report and for things
   *     that one record lacks
   * @param before what the first record says; empty where it says nothing
   * @param after what the second one says
   * @param pointer JSON Pointer in the second record; in the first, where the second lacks it
   */
  public record Difference(Row row, String of, String before, String after, String pointer) {}

  /** All differences, in the order of the record. */
  public static List<Difference> of(Facts before, Facts after) {
    Differences differences = new Differences();
    differences.values(before.report(), after.report());
    for (EntityKind kind : Facts.LISTED) {
      differences.things(before.list(kind), after.list(kind));
    }
    return differences.differences;
  }

  private void things(List<Entity> before, List<Entity> after) {
    int[] pairs = Pairing.of(before, after);
    boolean[] taken = new boolean[after.size()];
    for (int i = 0; i < pairs.length; i++) {
      Entity one = before.get(i);
      if (pairs[i] < 0) {
        differences.add(
            new Difference(Row.of(one.kind()), "", Identity.describe(one), "", one.pointer()));
      } else {
        taken[pairs[i]] = true;
        Entity other = after.get(pairs[i]);
        values(one, other);
        things(one.parts(), other.parts());
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        Entity other = after.get(j);
        differences.add(
            new Difference(
                Row.of(other.kind()), "", "", Identity.describe(other), other.pointer()));
      }
    }
  }

  private void values(Entity before, Entity after) {
    for (Field field : Field.of(before.kind())) {
      Answer one = before.answer(field);
      Answer other = after.answer(field);
      if (!one.alternatives().equals(other.alternatives())) {
        String of = before.kind() == EntityKind.REPORT ? "" : Identity.describe(before);
        differences.add(
            new Difference(
                Row.of(field), of, one.toString(), other.toString(), after.pointer(field)));
      }
    }
  }
}
