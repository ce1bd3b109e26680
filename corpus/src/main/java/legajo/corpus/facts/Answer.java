package legajo.corpus.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one side says of a field: nothing that counts, that the report doesn't give it, or one of
 * several right ways to write it.
 *
 * @param scored whether it counts at all
 * @param alternatives the right values; none where the report doesn't give one
 * @param mayBeAbsent whether it is right, too, to give no value
 */
public record Answer(boolean scored, List<Wording> alternatives, boolean mayBeAbsent) {
  /** Says nothing: the field isn't scored. */
  public static final Answer UNSCORED = new Answer(false, List.of(), true);

  /** The report doesn't give a value. */
  public static final Answer ABSENT = new Answer(true, List.of(), true);

  public Answer {
    alternatives = List.copyOf(alternatives);
  }

  /** One value. */
  public static Answer of(String value) {
    return new Answer(true, List.of(Wording.of(value)), false);
  }

  /** One value, or none. */
  public static Answer of(Optional<String> value) {
    return value.map(Answer::of).orElse(ABSENT);
  }

  /** Any of these values, or none where there are none. */
  public static Answer anyOf(List<String> values) {
    return new Answer(true, values.stream().map(Wording::of).toList(), values.isEmpty());
  }

  /** The same values, or none. */
  public Answer orAbsent() {
    return new Answer(scored, alternatives, true);
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return !alternatives.isEmpty();
  }

  /** The first of its values. */
  public Wording first() {
    return alternatives.get(0);
  }

  /** The values as people read them, parted by {@code |}. */
  @Override
  public String toString() {
    return alternatives.stream().map(Wording::text).collect(Collectors.joining(" | "));
  }
}
