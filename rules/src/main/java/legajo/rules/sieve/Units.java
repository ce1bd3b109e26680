package legajo.rules.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A set of UTF-16 units, as ranges in order that neither touch nor overlap. */
final class Units {
  /** Every unit. */
  static final Units ALL = new Units(new int[] {0, Character.MAX_VALUE});

  /** What RE2 takes for a part of a word. */
  static final Units WORD = ranges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

  /** ASCII digits. */
  static final Units DIGITS = ranges('0', '9');

  /** What RE2 takes for space. */
  static final Units SPACES = ranges('\t', '\n', '\f', '\r', ' ', ' ');

  /** Halves of characters beyond the first 65,536. */
  static final Units SURROGATES = ranges(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

  private static final Units[] SINGLE = new Units[0x80];

  static {
    for (int unit = 0; unit < SINGLE.length; unit++) {
      SINGLE[unit] = new Units(new int[] {unit, unit});
    }
  }

  private final int[] bounds;

  private Units(int[] bounds) {
    this.bounds = bounds;
  }

  /** One unit. */
  static Units single(char unit) {
    return unit < SINGLE.length ? SINGLE[unit] : new Units(new int[] {unit, unit});
  }

  /** Ranges as pairs of their first and last units. */
  static Units ranges(int... firstsAndLasts) {
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < firstsAndLasts.length; i += 2) {
      ranges.add(new int[] {firstsAndLasts[i], firstsAndLasts[i + 1]});
    }
    return joined(ranges);
  }

  private static Units joined(List<int[]> ranges) {
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    int[] bounds = new int[ranges.size() * 2];
    int size = 0;
    for (int[] range : ranges) {
      if (size > 0 && range[0] <= bounds[size - 1] + 1) {
        bounds[size - 1] = Math.max(bounds[size - 1], range[1]);
      } else {
        bounds[size++] = range[0];
        bounds[size++] = range[1];
      }
    }
    return new Units(Arrays.copyOf(bounds, size));
  }

  /** The units of either set. */
  Units and(Units other) {
    int[] all = Arrays.copyOf(bounds, bounds.length + other.bounds.length);
    System.arraycopy(other.bounds, 0, all, bounds.length, other.bounds.length);
    return ranges(all);
  }

  /** All other units. */
  Units others() {
    int[] others = new int[bounds.length + 2];
    int size = 0;
    int free = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] > free) {
        others[size++] = free;
        others[size++] = bounds[i] - 1;
      }
      free = bounds[i + 1] + 1;
    }
    if (free <= Character.MAX_VALUE) {
      others[size++] = free;
      others[size++] = Character.MAX_VALUE;
    }
    return new Units(Arrays.copyOf(others, size));
  }

  /** The only unit, where there is one and it is in ASCII; else -1. */
  int onlyAscii() {
    boolean one = bounds.length == 2 && bounds[0] == bounds[1];
    return one && bounds[0] < SINGLE.length ? bounds[0] : -1;
  }

  boolean contains(char unit) {
    for (int i = 0; i < bounds.length && bounds[i] <= unit; i += 2) {
      if (unit <= bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** First and last units of the ranges, in turn. */
  int[] bounds() {
    return bounds.clone();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Units units && Arrays.equals(bounds, units.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return Arrays.toString(bounds);
  }
}
