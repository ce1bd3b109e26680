package legajo.corpus.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;

/** Whether two entities are the same thing, and how sure that is. */
final class Resemblance {
  /** What tells a thing from others of its kind weighs so much more than what is said of it. */
  private static final double KEY_WEIGHT = 8;

  private static final Map<EntityKind, List<Field>> KEYS = new EnumMap<>(EntityKind.class);

  static {
    KEYS.put(EntityKind.REPORT, List.of());
    KEYS.put(EntityKind.PARTY, List.of(Field.PARTY_NAME, Field.PARTY_ACRONYM));
    KEYS.put(EntityKind.OBJECTIVE, List.of(Field.OBJECTIVE_TEXT));
    KEYS.put(
        EntityKind.SESSION, List.of(Field.SESSION_KIND, Field.SESSION_ORDINAL, Field.SESSION_DATE));
    KEYS.put(EntityKind.TIME, List.of(Field.TIME_COUNTRY));
    KEYS.put(EntityKind.PARTICIPANT, List.of(Field.PARTICIPANT_NAME));
    KEYS.put(EntityKind.DATE, List.of(Field.DATE_EDTF, Field.DATE_TEXT));
    KEYS.put(EntityKind.SECTION, List.of(Field.SECTION_HEADING));
  }

  private Resemblance() {}

  /** Whether all that is scored is the same to the letter. */
  static boolean areEqual(Entity expected, Entity found) {
    for (Map.Entry<Field, Answer> entry : expected.answers().entrySet()) {
      Answer right = entry.getValue();
      Answer value = found.answer(entry.getKey());
      boolean same =
          value.isPresent() ? right.alternatives().contains(value.first()) : right.mayBeAbsent();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** How alike two things are, above 0 to 1; 0 where they are not the same thing. */
  static double of(Entity expected, Entity found) {
    return mayBeTheSame(expected, found) ? weighed(expected, found) : 0;
  }

  private static boolean mayBeTheSame(Entity expected, Entity found) {
    return switch (expected.kind()) {
      case REPORT -> true;
      case SESSION ->
          alike(Field.SESSION_DATE, expected, found)
              || sameWhereGiven(Field.SESSION_KIND, expected, found)
                  && sameWhereGiven(Field.SESSION_ORDINAL, expected, found);
      case PARTY ->
          alike(Field.PARTY_NAME, expected, found)
              || alike(Field.PARTY_ACRONYM, expected, found)
              || alike(Field.PARTY_ROLE, expected, found)
                  && alike(Field.PARTY_COUNTRY, expected, found);
      case TIME ->
          sameWhereGiven(Field.TIME_COUNTRY, expected, found)
              || alike(Field.TIME_START, expected, found) && alike(Field.TIME_END, expected, found);
      case OBJECTIVE -> alike(Field.OBJECTIVE_TEXT, expected, found);
      case PARTICIPANT -> alike(Field.PARTICIPANT_NAME, expected, found);
      case DATE ->
          alike(Field.DATE_EDTF, expected, found) || sameText(Field.DATE_TEXT, expected, found);
      case SECTION -> alike(Field.SECTION_HEADING, expected, found);
    };
  }

  private static boolean alike(Field field, Entity expected, Entity found) {
    Answer right = expected.answer(field);
    return right.isPresent() && Likeness.similarity(field, right, found.answer(field)) > 0;
  }

  private static boolean sameWhereGiven(Field field, Entity expected, Entity found) {
    Answer right = expected.answer(field);
    return !right.scored() || Likeness.similarity(field, right, found.answer(field)) > 0;
  }

  private static boolean sameText(Field field, Entity expected, Entity found) {
    Answer right = expected.answer(field);
    return right.isPresent()
        && found.answer(field).isPresent()
        && right.alternatives().stream()
            .anyMatch(text -> text.folded().equals(found.answer(field).first().folded()));
  }

  private static double weighed(Entity expected, Entity found) {
    List<Field> keys = KEYS.getOrDefault(expected.kind(), List.of());
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Field, Answer> entry : expected.answers().entrySet()) {
      Field field = entry.getKey();
      double weight = keys.contains(field) ? KEY_WEIGHT : 1;
      sum += weight * Likeness.similarity(field, entry.getValue(), found.answer(field));
      weights += weight;
    }
    // Two things of which nothing is given are alike in that: above 0.
    return weights == 0 ? 1 : Math.max(sum / weights, 1e-3);
  }
}
