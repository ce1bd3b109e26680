package legajo.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How right the repair of a damaged text is, counted in words of the true text. A word that the
 * damaged text has in its place is good, any other damaged. Line breaks, bullets, kinds of dashes
 * and quotation marks, and figures of one or two digits that stand alone don't count.
 *
 * @param damaged number of damaged words
 * @param fixed how many of them the repaired text has right
 * @param good number of good words
 * @param harmed how many of them the repaired text no longer has
 */
public record RepairScore(int damaged, int fixed, int good, int harmed) {
  /** Of no words at all. */
  public static final RepairScore NONE = new RepairScore(0, 0, 0, 0);

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[·•.\\-*°oe]|[0-9]{1,2}");

  /** The score of a repaired text. */
  public static RepairScore of(String damaged, String repaired, String truth) {
    List<String> words = words(truth);
    BitSet before = found(words, words(damaged));
    BitSet after = found(words, words(repaired));
    BitSet fixed = (BitSet) after.clone();
    fixed.andNot(before);
    BitSet harmed = (BitSet) before.clone();
    harmed.andNot(after);
    int good = before.cardinality();
    return new RepairScore(words.size() - good, fixed.cardinality(), good, harmed.cardinality());
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[–—‐‑]", "-")
            .replaceAll("[“”«»]", "\"")
            .replaceAll("[‘’]", "'");
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(plain)) {
      if (!word.isEmpty() && !NO_WORD.matcher(word).matches()) {
        words.add(word);
      }
    }
    return words;
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
