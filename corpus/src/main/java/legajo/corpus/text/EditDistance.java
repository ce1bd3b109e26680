package legajo.corpus.text;

import java.util.Arrays;

/**
 * Levenshtein distance by furthest-reaching points on diagonals (Ukkonen, "Algorithms for
 * approximate string matching", 1985): the time grows with length times distance, so that texts
 * that are nearly the same cost little. Counts UTF-16 units, or the elements of a list of words.
 */
public final class EditDistance {
  private EditDistance() {}

  /** How elements at two places are compared. */
  private interface Same {
    boolean at(int left, int right);
  }

  /** Insertions, deletions and replacements of characters that make one text of the other. */
  public static int of(CharSequence left, CharSequence right) {
    return of(left, right, Integer.MAX_VALUE);
  }

  /**
   * The same, but not beyond a limit.
   *
   * @return the distance, or {@code limit + 1} where it is larger
   */
  public static int of(CharSequence left, CharSequence right, int limit) {
    return distance(
        left.length(), right.length(), (i, j) -> left.charAt(i) == right.charAt(j), limit);
  }

  /** Insertions, deletions and replacements of whole numbers, such as those of words. */
  public static int of(int[] left, int[] right) {
    return distance(left.length, right.length, (i, j) -> left[i] == right[j], Integer.MAX_VALUE);
  }

  /** 1 for equal texts, 0 for texts with nothing in common: 1 - distance / longer length. */
  public static double similarity(CharSequence left, CharSequence right) {
    int longer = Math.max(left.length(), right.length());
    return longer == 0 ? 1 : 1 - (double) of(left, right) / longer;
  }

  /** The similarity if it is at least this, 0 to 1; else 0. */
  public static double similarityFrom(double least, CharSequence left, CharSequence right) {
    int longer = Math.max(left.length(), right.length());
    if (longer == 0) {
      return 1;
    }
    int limit = (int) Math.floor((1 - least) * longer + 1e-9);
    int distance = of(left, right, limit);
    return distance > limit ? 0 : 1 - (double) distance / longer;
  }

  private static int distance(int left, int right, Same same, int limit) {
    int difference = right - left;
    if (Math.abs(difference) > limit) {
      return limit + 1;
    }
    // Diagonal d holds the places (i, i + d); its furthest i is kept at middle + d.
    int most = (int) Math.min(limit, (long) Math.max(left, right));
    int middle = Math.min(left, most) + 1;
    int[] before = new int[middle + Math.min(right, most) + 2];
    int[] now = new int[before.length];
    Arrays.fill(before, -2);
    for (int edits = 0; edits <= most; edits++) {
      Arrays.fill(now, -2);
      int from = -Math.min(edits, left);
      int to = Math.min(edits, right);
      for (int d = from; d <= to; d++) {
        int i = edits == 0 ? 0 : furthest(before, middle + d);
        i = Math.min(i, Math.min(left, right - d));
        if (i >= 0 && i + d >= 0) {
          while (i < left && i + d < right && same.at(i, i + d)) {
            i++;
          }
          now[middle + d] = i;
        }
      }
      if (difference >= from && difference <= to && now[middle + difference] >= left) {
        return edits;
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return limit + 1;
  }

  /** Where one edit more gets to on a diagonal: a replacement, a deletion or an insertion. */
  private static int furthest(int[] before, int at) {
    int replaced = before[at] + 1;
    int deleted = at + 1 < before.length ? before[at + 1] + 1 : -1;
    int inserted = at > 0 ? before[at - 1] : -1;
    return Math.max(replaced, Math.max(deleted, inserted));
  }
}
