package legajo.corpus.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What an OCR engine made of each letter of a word: the likeliest way from the printed word to the
 * read one, step by step. Letters are lost, taken for another, split in two ({@code ñ} → {@code
 * fi}) or joined ({@code rn} → {@code m}). Two letters that became two others come out one by one.
 *
 * <p>Letters are Unicode code points; texts are best in NFC, where an accented letter is one.
 */
public final class LetterAlignment {
  /**
   * One step of the way.
   *
   * @param printed one or two letters; none where there are too many stray letters in a row for the
   *     printed ones beside them
   * @param read what was read for them: none, one or two letters
   */
  public record Step(String printed, String read) {
    /** Whether what was printed was read. */
    public boolean isRight() {
      return printed.equals(read);
    }
  }

  // What a step costs, in hundredths of a misread letter. The last digits decide between ways of
  // equal cost: as many steps as can be go from one letter to one, best to one of the same shape,
  // and a letter too much is best the other's double, or else stands before it.
  private static final int MISREAD = 100;
  private static final int MARK_OR_CASE_MISREAD = 98;
  private static final int LOST = 101;
  private static final int DOUBLED = 101;
  private static final int STRAY_BEFORE = 102;
  private static final int STRAY_AFTER = 103;
  private static final int FROM_NOTHING = 149;
  private static final int SPLIT_OR_JOINED = 151;

  /** How many letters a step takes from the printed and from the read word, in order of trial. */
  private static final int[][] SHAPES = {{1, 2}, {2, 1}, {1, 1}, {1, 0}, {0, 1}};

  private final int[] printed;
  private final int[] read;

  /** What it costs to go from here to the end, by letters left behind in both words. */
  private final int[][] costs;

  private LetterAlignment(String printed, String read) {
    this.printed = printed.codePoints().toArray();
    this.read = read.codePoints().toArray();
    this.costs = new int[this.printed.length + 1][this.read.length + 1];
    for (int i = this.printed.length; i >= 0; i--) {
      for (int j = this.read.length; j >= 0; j--) {
        costs[i][j] = cheapest(i, j);
      }
    }
  }

  /**
   * The steps from a printed word to what was read for it, in order: their printed sides put
   * together are the printed word, and their read sides the read one. Of ways that cost the same,
   * the one that splits and joins first.
   */
  public static List<Step> of(String printed, String read) {
    return new LetterAlignment(printed, read).steps();
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < printed.length || j < read.length) {
      int[] shape = bestShape(i, j);
      steps.add(new Step(new String(printed, i, shape[0]), new String(read, j, shape[1])));
      i += shape[0];
      j += shape[1];
    }
    return steps;
  }

  private int cheapest(int i, int j) {
    return i == printed.length && j == read.length ? 0 : costBy(bestShape(i, j), i, j);
  }

  private int[] bestShape(int i, int j) {
    int[] best = SHAPES[0];
    int least = Integer.MAX_VALUE;
    for (int[] shape : SHAPES) {
      if (i + shape[0] <= printed.length && j + shape[1] <= read.length) {
        int cost = costBy(shape, i, j);
        if (cost < least) {
          least = cost;
          best = shape;
        }
      }
    }
    return best;
  }

  private int costBy(int[] shape, int i, int j) {
    return stepCost(shape, i, j) + costs[i + shape[0]][j + shape[1]];
  }

  private int stepCost(int[] shape, int i, int j) {
    if (shape[0] == 0) {
      return FROM_NOTHING;
    }
    return switch (shape[1]) {
      case 0 -> LOST;
      case 2 -> readAsTwo(printed[i], read[j], read[j + 1]);
      default -> {
        if (shape[0] == 2) {
          yield SPLIT_OR_JOINED;
        }
        yield readAsOne(printed[i], read[j]);
      }
    };
  }

  private static int readAsOne(int letter, int other) {
    if (letter == other) {
      return 0;
    }
    return plain(letter).equals(plain(other)) ? MARK_OR_CASE_MISREAD : MISREAD;
  }

  /** A letter in lower case, without its accent. */
  private static String plain(int letter) {
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    return Character.toString(Character.toLowerCase(parts.codePointAt(0)));
  }

  private static int readAsTwo(int letter, int first, int second) {
    if (letter == first) {
      return letter == second ? DOUBLED : STRAY_AFTER;
    }
    return letter == second ? STRAY_BEFORE : SPLIT_OR_JOINED;
  }
}
