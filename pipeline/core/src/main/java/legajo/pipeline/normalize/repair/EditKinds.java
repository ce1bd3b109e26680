package legajo.pipeline.normalize.repair;

/** How many edits of each kind of damage a candidate needs. Immutable. */
final class EditKinds {
  static final EditKinds NONE = new EditKinds(new int[ConfusionCosts.KINDS]);

  private final int[] counts;

  private EditKinds(int[] counts) {
    this.counts = counts;
  }

  /** As many of each kind as its place tells. */
  static EditKinds of(int... counts) {
    return new EditKinds(counts.clone());
  }

  /** These and one more. */
  EditKinds with(int kind) {
    int[] more = counts.clone();
    more[kind]++;
    return new EditKinds(more);
  }

  int count(int kind) {
    return counts[kind];
  }

  /** Whether any is of a letter or sign that only some languages have. */
  boolean anyMarked() {
    return counts[ConfusionCosts.MARKED] + counts[ConfusionCosts.MARKED_CAPITAL] > 0;
  }
}
