package legajo.pipeline.ingest.office;

/** How far the levels of a list have counted. An item sets the counts of deeper levels back. */
final class ListCounts {
  static final int LEVELS = 9;

  private final int[] counts = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** Counts an item on; the first begins at the start. */
  void next(int level, int start) {
    counts[level] = begun[level] ? counts[level] + 1 : start;
    begun[level] = true;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      begun[deeper] = false;
    }
  }

  /** Counts an item that begins anew at a number. */
  void restart(int level, int number) {
    begun[level] = false;
    next(level, number);
  }

  /** The number of a level's last item; where it had none yet, its first. */
  int at(int level, int start) {
    return begun[level] ? counts[level] : start;
  }
}
