package legajo.corpus.text;

import java.util.BitSet;
import java.util.List;

/**
 * How right the repair of a damaged text is, counted in words of the true text. A word that the
 * damaged text has in its place is good, any other damaged. What {@link Words} are counts: no line
 * breaks, bullets, kinds of dashes and quotation marks, or lone figures of one or two digits.
 *
 * @param damaged number of damaged words
 * @param fixed how many of them the repaired text has right
 * @param good number of good words
 * @param harmed how many of them the repaired text no longer has
 */
public record RepairScore(int damaged, int fixed, int good, int harmed) {
  /** Of no words at all. */
  public static final RepairScore NONE = new RepairScore(0, 0, 0, 0);

  /** The score of a repaired text. */
  public static RepairScore of(String damaged, String repaired, String truth) {
    List<String> words = Words.of(truth);
    BitSet before = found(words, Words.of(damaged));
    BitSet after = found(words, Words.of(repaired));
    BitSet fixed = (BitSet) after.clone();
    fixed.andNot(before);
    BitSet harmed = (BitSet) before.clone();
    harmed.andNot(after);
    int good = before.cardinality();
    return new RepairScore(words.size() - good, fixed.cardinality(), good, harmed.cardinality());
  }

  private static BitSet found(List<String> words, List<String> in) {
    BitSet found = new BitSet();
    for (MatchingBlocks.Block block : MatchingBlocks.of(words, in)) {
      found.set(block.left(), block.left() + block.length());
    }
    return found;
  }

  /** Both together. */
  public RepairScore plus(RepairScore other) {
    return new RepairScore(
        damaged + other.damaged, fixed + other.fixed, good + other.good, harmed + other.harmed);
  }

  /** Of the damaged words, the share that is fixed, 0 to 1; 1 where none is damaged. */
  public double fixedShare() {
    return damaged == 0 ? 1 : (double) fixed / damaged;
  }

  /** Of the good words, the share that is harmed, 0 to 1. */
  public double harmedShare() {
    return good == 0 ? 0 : (double) harmed / good;
  }
}
