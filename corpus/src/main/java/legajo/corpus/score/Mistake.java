package legajo.corpus.score;

import java.util.Optional;
import legajo.model.Evidence;

/**
 * A value that is not as gold has it.
 *
 * @param row what it is
 * @param type how it is wrong
 * @param expected what gold says; empty where it says that there is none
 * @param found what the record says; empty where it says nothing
 * @param of the thing that it is said of, as people name it: a person's name; empty for the report
 * @param pointer JSON Pointer of the value in the record; of what is missing, of the thing or list
 *     that lacks it
 * @param evidence the words that the record took it from
 */
public record Mistake(
    Row row,
    Type type,
    String expected,
    String found,
    String of,
    String pointer,
    Optional<Evidence> evidence) {
  /** How a value is wrong. */
  public enum Type {
    /** Gold has it, the record doesn't. */
    MISSING,
    /** The record has it, gold doesn't. */
    SPURIOUS,
    /** They have words in common. */
    PARTIAL,
    /** They have nothing in common. */
    WRONG;

    /** {@code missing}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
