package legajo.corpus.facts;

import java.util.List;
import java.util.Map;

/**
 * A thing that a record tells of.
 *
 * @param kind what it is
 * @param pointer JSON Pointer of it, empty for the record itself
 * @param answers what is said of each of its fields; a field that isn't here isn't scored
 * @param parts things that belong to it: the local times of a session
 */
public record Entity(
    EntityKind kind, String pointer, Map<Field, Answer> answers, List<Entity> parts) {
  public Entity {
    parts = List.copyOf(parts);
  }

  /** What is said of a field. */
  public Answer answer(Field field) {
    return answers.getOrDefault(field, Answer.UNSCORED);
  }

  /** JSON Pointer of one of its values in the record. */
  public String pointer(Field field) {
    return field == Field.OBJECTIVE_TEXT ? pointer : pointer + "/" + field.recordKey();
  }
}
