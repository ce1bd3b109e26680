package legajo.app.doctor;

import java.util.Optional;

/**
 * One thing that a machine has or lacks.
 *
 * @param subject what was looked for
 * @param state what was found
 * @param lack how much it matters; empty where all is well
 * @param remedy what to do; empty where all is well
 */
public record Finding(String subject, String state, Optional<Lack> lack, String remedy) {
  /** How much a lack matters. */
  public enum Lack {
    /** Reports can't be read at all. */
    ESSENTIAL,
    /** Some reports can't be read, or more slowly. */
    USEFUL
  }

  /** All is well. */
  public static Finding has(String subject, String state) {
    return new Finding(subject, state, Optional.empty(), "");
  }

  /** Something is missing. */
  public static Finding lacks(Lack lack, String subject, String state, String remedy) {
    return new Finding(subject, state, Optional.of(lack), remedy);
  }
}
