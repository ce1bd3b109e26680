package legajo.rules.sieve;

import java.util.BitSet;
import java.util.Collection;

/**
 * Classes of units that a pattern tells apart: any two units of a class are the same to it. The end
 * of the text is a class of its own.
 */
final class Alphabet {
  private static final int COMMON = 0x250;

  private final char[] firsts;
  private final short[] classOfCommon = new short[COMMON];

  Alphabet(Collection<Units> toldApart) {
    BitSet begins = new BitSet();
    begins.set(0);
    addAll(begins, Units.WORD);
    addAll(begins, Units.SURROGATES);
    toldApart.forEach(units -> addAll(begins, units));
    begins.clear(Character.MAX_VALUE + 1);
    firsts = new char[begins.cardinality()];
    int size = 0;
    for (int begin = begins.nextSetBit(0); begin >= 0; begin = begins.nextSetBit(begin + 1)) {
      firsts[size++] = (char) begin;
    }
    int last = -1;
    for (int unit = 0; unit < COMMON; unit++) {
      last += begins.get(unit) ? 1 : 0;
      classOfCommon[unit] = (short) last;
    }
  }

  private static void addAll(BitSet begins, Units units) {
    int[] bounds = units.bounds();
    for (int i = 0; i < bounds.length; i += 2) {
      begins.set(bounds[i]);
      begins.set(bounds[i + 1] + 1);
    }
  }

  /** The class of a unit; from 0. */
  int classOf(char unit) {
    return unit < COMMON ? classOfCommon[unit] : search(unit);
  }

  private int search(char unit) {
    int low = 0;
    int high = firsts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts[middle] <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** A unit of a class. */
  char sample(int unitClass) {
    return firsts[unitClass];
  }

  /** The class of the text's end, the last. */
  int end() {
    return firsts.length;
  }

  /** How many classes there are. */
  int size() {
    return firsts.length + 1;
  }
}
