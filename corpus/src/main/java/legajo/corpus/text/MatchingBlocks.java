package legajo.corpus.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs that two sequences have in common: the longest first, then those left and right of it,
 * and so on (Ratcliff and Metzener, "Pattern Matching: The Gestalt Approach", 1988).
 */
public final class MatchingBlocks {
  private MatchingBlocks() {}

  /**
   * A run of equal elements.
   *
   * @param left where it begins in the first sequence
   * @param right where it begins in the second
   * @param length how many elements it has, above 0
   */
  public record Block(int left, int right, int length) {}

  private record Range(int leftBegin, int leftEnd, int rightBegin, int rightEnd) {}

  /** The common runs, in order. Of runs as long as each other the first counts. */
  public static <T> List<Block> of(List<T> left, List<T> right) {
    Map<T, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      places.computeIfAbsent(right.get(j), element -> new ArrayList<>()).add(j);
    }
    List<Block> blocks = new ArrayList<>();
    Deque<Range> open = new ArrayDeque<>();
    open.push(new Range(0, left.size(), 0, right.size()));
    while (!open.isEmpty()) {
      Range range = open.pop();
      Block longest = longest(left, places, range);
      if (longest.length() > 0) {
        blocks.add(longest);
        int leftEnd = longest.left() + longest.length();
        int rightEnd = longest.right() + longest.length();
        open.push(new Range(range.leftBegin, longest.left(), range.rightBegin, longest.right()));
        open.push(new Range(leftEnd, range.leftEnd, rightEnd, range.rightEnd));
      }
    }
    blocks.sort(Comparator.comparingInt(Block::left));
    return blocks;
  }

  private static <T> Block longest(List<T> left, Map<T, List<Integer>> places, Range range) {
    Block longest = new Block(range.leftBegin, range.rightBegin, 0);
    // Lengths of the runs that end at the element before, by their end in the second sequence.
    Map<Integer, Integer> endingBefore = Map.of();
    for (int i = range.leftBegin; i < range.leftEnd; i++) {
      Map<Integer, Integer> endingHere = new HashMap<>();
      for (int j : places.getOrDefault(left.get(i), List.of())) {
        if (j >= range.rightBegin && j < range.rightEnd) {
          int length = endingBefore.getOrDefault(j - 1, 0) + 1;
          endingHere.put(j, length);
          if (length > longest.length()) {
            longest = new Block(i - length + 1, j - length + 1, length);
          }
        }
      }
      endingBefore = endingHere;
    }
    return longest;
  }
}
