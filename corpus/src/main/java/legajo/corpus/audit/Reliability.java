package legajo.corpus.audit;

import java.util.Map;
import java.util.TreeMap;
import legajo.corpus.facts.Field;
import legajo.corpus.score.Judgement;
import legajo.model.DamageLevel;

/** How often the values that a rule found are right, by field and damage. */
public final class Reliability {
  private final Map<Key, Tally> tallies = new TreeMap<>();

  /**
   * What is told apart.
   *
   * @param rule id of the rule
   * @param field whose values it gave
   * @param damage of the report
   */
  public record Key(String rule, Field field, DamageLevel damage) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRule = rule.compareTo(other.rule);
      int byField = byRule != 0 ? byRule : field.compareTo(other.field);
      return byField != 0 ? byField : damage.compareTo(other.damage);
    }
  }

  /**
   * How many values.
   *
   * @param right those that gold has so
   * @param found all of them
   */
  public record Tally(int right, int found) {
    Tally plus(Tally other) {
      return new Tally(right + other.right, found + other.found);
    }
  }

  void add(Judgement judgement, DamageLevel damage) {
    tallies.merge(
        new Key(judgement.evidence().rule(), judgement.field(), damage),
        new Tally(judgement.right() ? 1 : 0, 1),
        Tally::plus);
  }

  void add(Reliability other) {
    other.tallies.forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
  }

  /** All that was counted, by rule. */
  public Map<Key, Tally> tallies() {
    return Map.copyOf(tallies);
  }
}
