package legajo.corpus.generate.plan;

import legajo.model.Modality;

/**
 * What sort of cooperation is wanted.
 *
 * @param ministries how many take part, 2 to 5
 * @param size how much is told of it: about the number of pages, 1 to 9
 * @param programme whether a programme and a body that coordinates stand behind it
 */
public record Occasion(
    Tense tense, Modality modality, int ministries, int size, boolean programme) {
  public Occasion {
    if (ministries < 2 || ministries > 5 || size < 1 || size > 9) {
      throw new IllegalArgumentException(
          "no occasion for " + ministries + " on " + size + " pages");
    }
  }

  /** When the report is written. */
  public enum Tense {
    /** After all meetings. */
    HELD,
    /** Between two of them. */
    PROGRESS,
    /** Before the first. */
    PLANNED
  }
}
