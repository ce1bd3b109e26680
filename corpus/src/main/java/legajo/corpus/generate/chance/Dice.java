package legajo.corpus.generate.chance;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance from a seed: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", 2014), written out here so that no other JDK can throw otherwise. Not thread-safe.
 */
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /**
   * Dice of their own for one use in one report.
   *
   * @param seed of the whole run
   * @param index of the report
   * @param use such as {@code "damage"}: what is thrown for one use changes nothing of another
   */
  public static Dice of(long seed, long index, String use) {
    return new Dice(mix(mix(mix(seed + GOLDEN) ^ index) ^ use.hashCode()));
  }

  /** A number from 0 up to, not including, the bound. */
  public int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("nothing is below " + bound);
    }
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from one to another, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** A number from 0 up to, not including, 1. */
  public double share() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** Whether something happens that does so in this share of cases, 0 to 1. */
  public boolean chance(double share) {
    return share() < share;
  }

  /** One of some things, each as likely. */
  public <T> T pick(List<T> things) {
    return things.get(below(things.size()));
  }

  /** One of some things, each as likely. */
  @SafeVarargs
  public final <T> T any(T... things) {
    return things[below(things.length)];
  }

  /** The same things in an order of chance. */
  public <T> List<T> shuffled(List<T> things) {
    List<T> order = new ArrayList<>(things);
    for (int i = order.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T thing = order.get(i);
      order.set(i, order.get(other));
      order.set(other, thing);
    }
    return order;
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
