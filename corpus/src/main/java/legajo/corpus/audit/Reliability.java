package legajo.corpus.audit;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import legajo.corpus.score.Judgement;
import legajo.model.DamageLevel;

/** How often the values that a rule found are right, by field and damage. */
public final class Reliability {
  /** How many bins a curve has. */
  private static final int BINS = 10;

  private final Map<Key, Tally> tallies = new TreeMap<>();
  private final Bin[] bins = new Bin[BINS];

  /** Nothing counted yet. */
  public Reliability() {
    Arrays.fill(bins, new Bin(0, 0, 0));
  }

  /**
   * Values of about one confidence.
   *
   * @param values how many
   * @param confidence the sum of what their evidence says
   * @param right how many of them are right
   */
  public record Bin(int values, double confidence, int right) {
    Bin plus(Bin other) {
      return new Bin(values + other.values, confidence + other.confidence, right + other.right);
    }
  }

  /**
   * What is told apart.
   *
   * @param rule id of the rule
   * @param field whose values it gave
   * @param damage of the report
   */
  public record Key(String rule, String field, DamageLevel damage) implements Comparable<Key> {
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
    judgement
        .evidence()
        .confidence()
        .ifPresent(
            share -> {
              int bin = Math.min(BINS - 1, (int) (share * BINS));
              bins[bin] = bins[bin].plus(new Bin(1, share, judgement.right() ? 1 : 0));
            });
  }

  void add(Reliability other) {
    for (int i = 0; i < bins.length; i++) {
      bins[i] = bins[i].plus(other.bins[i]);
    }
    other.tallies.forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
  }

  /** All that was counted, by rule. */
  public Map<Key, Tally> tallies() {
    return Collections.unmodifiableMap(tallies);
  }

  /** The bins of the reliability curve that hold values, from low to high confidence. */
  public List<Bin> curve() {
    return Arrays.stream(bins).filter(bin -> bin.values() > 0).toList();
  }

  /**
   * The expected calibration error (Naeini et al. 2015): by how much confidence and the share that
   * is right differ, in the mean over all values, 0 to 1. Empty where no value has a confidence.
   */
  public OptionalDouble calibrationError() {
    double apart = 0;
    int values = 0;
    for (Bin bin : bins) {
      apart += Math.abs(bin.confidence() - bin.right());
      values += bin.values();
    }
    return values == 0 ? OptionalDouble.empty() : OptionalDouble.of(apart / values);
  }
}
