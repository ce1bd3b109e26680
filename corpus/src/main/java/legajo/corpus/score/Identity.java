package legajo.corpus.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.Level;

/**
 * What makes a thing that thing: a person's name; a meeting's kind, number and date; a party's role
 * and country with its name or its acronym; a heading with its level.
 */
final class Identity {
  private Identity() {}

  /** The fields that tell a thing of a kind from others. */
  static List<Field> fields(EntityKind kind) {
    return switch (kind) {
      case REPORT -> List.of();
      case PARTY ->
          List.of(Field.PARTY_NAME, Field.PARTY_ACRONYM, Field.PARTY_ROLE, Field.PARTY_COUNTRY);
      case OBJECTIVE -> List.of(Field.OBJECTIVE_TEXT);
      case SESSION -> List.of(Field.SESSION_KIND, Field.SESSION_ORDINAL, Field.SESSION_DATE);
      case TIME -> List.of(Field.TIME_COUNTRY, Field.TIME_START, Field.TIME_END);
      case PARTICIPANT -> List.of(Field.PARTICIPANT_NAME);
      case DATE -> List.of(Field.DATE_EDTF);
      case SECTION -> List.of(Field.SECTION_HEADING, Field.SECTION_LEVEL);
    };
  }

  /** The levels at which a found thing is the expected one. */
  static Set<Level> levels(Entity expected, Entity found) {
    if (expected.kind() == EntityKind.PARTY) {
      Set<Level> named = EnumSet.noneOf(Level.class);
      named.addAll(levels(Field.PARTY_NAME, expected, found, Set.of()));
      named.addAll(levels(Field.PARTY_ACRONYM, expected, found, Set.of()));
      named.retainAll(levels(Field.PARTY_ROLE, expected, found));
      named.retainAll(levels(Field.PARTY_COUNTRY, expected, found));
      return named;
    }
    Set<Level> levels = EnumSet.allOf(Level.class);
    fields(expected.kind()).forEach(field -> levels.retainAll(levels(field, expected, found)));
    return levels;
  }

  /** Whether a found thing is the expected one, each field at the level that passes for it. */
  static boolean passes(Entity expected, Entity found) {
    if (expected.kind() == EntityKind.PARTY) {
      Set<Level> levels = levels(expected, found);
      return levels.contains(Field.PARTY_NAME.type().passing());
    }
    return fields(expected.kind()).stream()
        .allMatch(field -> levels(field, expected, found).contains(field.type().passing()));
  }

  private static Set<Level> levels(Field field, Entity expected, Entity found) {
    return levels(field, expected, found, EnumSet.allOf(Level.class));
  }

  private static Set<Level> levels(
      Field field, Entity expected, Entity found, Set<Level> whereBothAreAbsent) {
    Answer right = expected.answer(field);
    Answer value = found.answer(field);
    if (!right.scored()) {
      return EnumSet.allOf(Level.class);
    }
    return right.mayBeAbsent() && !value.isPresent()
        ? whereBothAreAbsent
        : Likeness.levels(field, right, value);
  }

  /** A thing as people would name it. */
  static String describe(Entity entity) {
    List<Field> fields =
        entity.kind() == EntityKind.DATE
            ? List.of(Field.DATE_TEXT, Field.DATE_EDTF)
            : fields(entity.kind());
    return fields.stream()
        .map(entity::answer)
        .filter(Answer::isPresent)
        .map(answer -> answer.first().text())
        .collect(Collectors.joining(", "));
  }
}
