package legajo.corpus.score;

import java.util.Set;
import legajo.corpus.facts.Level;

/**
 * What was counted in one report or in many: for each {@link Row} how many values were expected and
 * found, and how many of them were right at each {@link Level}.
 */
public final class Counts {
  private static final int LEVELS = Level.values().length;
  private static final int RIGHT = LEVELS;
  private static final int EXPECTED = LEVELS + 1;
  private static final int FOUND = LEVELS + 2;
  private static final int PARTIAL = LEVELS + 3;
  private static final int JUDGED = LEVELS + 4;
  private static final int AGREED = LEVELS + 5;
  private static final int WIDTH = LEVELS + 6;

  private final int[] cells;

  /** Nothing counted yet. */
  public Counts() {
    this(new int[Row.ALL.size() * WIDTH]);
  }

  private Counts(int[] cells) {
    this.cells = cells;
  }

  private static int at(Row row, int cell) {
    return row.index() * WIDTH + cell;
  }

  void expected(Row row) {
    cells[at(row, EXPECTED)]++;
  }

  void found(Row row) {
    cells[at(row, FOUND)]++;
  }

  void right(Row row) {
    cells[at(row, RIGHT)]++;
  }

  void right(Row row, Set<Level> levels) {
    for (Level level : levels) {
      cells[at(row, level.ordinal())]++;
    }
  }

  void partial(Row row) {
    cells[at(row, PARTIAL)]++;
  }

  void judged(Row row, boolean agreed) {
    cells[at(row, JUDGED)]++;
    cells[at(row, AGREED)] += agreed ? 1 : 0;
  }

  /** Adds another count to this one. */
  public void add(Counts other) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] += other.cells[i];
    }
  }

  /** How many values gold gives. */
  public int expectedOf(Row row) {
    return cells[at(row, EXPECTED)];
  }

  /** How many values the records give. */
  public int foundOf(Row row) {
    return cells[at(row, FOUND)];
  }

  /** How many of them are right, at the level that passes for their type. */
  public int rightOf(Row row) {
    return cells[at(row, RIGHT)];
  }

  /** How many are right at a level. */
  public int rightOf(Row row, Level level) {
    return cells[at(row, level.ordinal())];
  }

  /** How many are not right but share words with what is. */
  public int partialOf(Row row) {
    return cells[at(row, PARTIAL)];
  }

  /** How many expected values have none that is right or partly right. */
  public int missingOf(Row row) {
    return expectedOf(row) - rightOf(row) - partialOf(row);
  }

  /** How many found values have none that they would be right or partly right for. */
  public int spuriousOf(Row row) {
    return foundOf(row) - rightOf(row) - partialOf(row);
  }

  /** Precision, recall and F1 at the level that passes. */
  public Prf prf(Row row) {
    return new Prf(rightOf(row), foundOf(row), expectedOf(row));
  }

  /** Precision, recall and F1 at a level. */
  public Prf prf(Row row, Level level) {
    return new Prf(rightOf(row, level), foundOf(row), expectedOf(row));
  }

  /** Precision, recall and F1 where what is partly right counts as right. */
  public Prf lenient(Row row) {
    return new Prf(rightOf(row) + partialOf(row), foundOf(row), expectedOf(row));
  }

  /** How many expected things have a say on the field, be it that there is no value. */
  public int judgedOf(Row row) {
    return cells[at(row, JUDGED)];
  }

  /**
   * Of the expected things, the share whose value is right, or rightly absent, 0 to 1; 1 where none
   * is expected.
   */
  public double accuracyOf(Row row) {
    int judged = judgedOf(row);
    return judged == 0 ? 1 : (double) cells[at(row, AGREED)] / judged;
  }
}
