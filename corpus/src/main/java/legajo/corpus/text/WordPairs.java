package legajo.corpus.text;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.text.MatchingBlocks.Block;

/**
 * The words of a true text, each beside what stands in its place in a damaged one. Words that were
 * split, joined, lost or added, and those between them and the next word in common, have no pair.
 */
public final class WordPairs {
  private WordPairs() {}

  /**
   * A word and what was read for it.
   *
   * @param printed the word of the true text
   * @param read the word of the damaged text; often the same
   */
  public record Pair(String printed, String read) {}

  /** The pairs, in order. */
  public static List<Pair> of(List<String> printed, List<String> read) {
    List<Block> blocks = new ArrayList<>(MatchingBlocks.of(printed, read));
    blocks.add(new Block(printed.size(), read.size(), 0));
    List<Pair> pairs = new ArrayList<>();
    int left = 0;
    int right = 0;
    for (Block block : blocks) {
      if (block.left() - left == block.right() - right) {
        pair(printed.subList(left, block.left()), read.subList(right, block.right()), pairs);
      }
      left = block.left() + block.length();
      right = block.right() + block.length();
      pair(printed.subList(block.left(), left), read.subList(block.right(), right), pairs);
    }
    return pairs;
  }

  private static void pair(List<String> printed, List<String> read, List<Pair> pairs) {
    for (int i = 0; i < printed.size(); i++) {
      pairs.add(new Pair(printed.get(i), read.get(i)));
    }
  }
}
