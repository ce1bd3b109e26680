package legajo.corpus.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Entity;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.Level;
import legajo.corpus.facts.ValueType;
import legajo.model.Edtf;
import legajo.model.Evidence;
import legajo.model.JsonPointers;

/** Counts what is right in one record, pair by pair. */
final class Counting {
  private final Map<String, List<Evidence>> evidence;
  private final Counts counts = new Counts();
  private final Measures measures = new Measures();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Set<Level> wholeReport = EnumSet.allOf(Level.class);
  private boolean reportIsRight = true;

  Counting(Map<String, List<Evidence>> evidence) {
    this.evidence = evidence;
  }

  Measures measures() {
    return measures;
  }

  ReportScore score() {
    return new ReportScore(counts, measures, mistakes, judgements);
  }

  /** Counts two entities that stand for each other. */
  void pair(Entity expected, Entity found) {
    Set<Level> whole = EnumSet.allOf(Level.class);
    boolean allRight = true;
    for (Map.Entry<Field, Answer> entry : expected.answers().entrySet()) {
      Field field = entry.getKey();
      Answer right = entry.getValue();
      Answer value = found.answer(field);
      Set<Level> levels = Likeness.levels(field, right, value);
      boolean passes = levels.contains(field.type().passing());
      value(field, right, value, levels, found, name(expected));
      if (value.isPresent() || !right.mayBeAbsent()) {
        whole.retainAll(levels);
        allRight &= passes;
      }
    }
    if (expected.kind() == EntityKind.REPORT) {
      wrong(whole, allRight);
      return;
    }
    Row row = Row.of(expected.kind());
    count(row, Row.ofWhole(expected.kind()), whole, allRight);
    identity(row, expected, found);
    links(expected, found);
    wrong(whole, allRight);
  }

  private void count(Row row, Row wholeRow, Set<Level> whole, boolean allRight) {
    for (Row each : List.of(row, wholeRow)) {
      counts.expected(each);
      counts.found(each);
    }
    counts.right(wholeRow, whole);
    if (allRight) {
      counts.right(wholeRow);
    } else {
      counts.partial(wholeRow);
    }
  }

  private void wrong(Set<Level> levels, boolean right) {
    wholeReport.retainAll(levels);
    reportIsRight &= right;
  }

  private void identity(Row row, Entity expected, Entity found) {
    counts.right(row, Identity.levels(expected, found));
    if (Identity.passes(expected, found)) {
      counts.right(row);
    } else {
      counts.partial(row);
    }
  }

  private void links(Entity expected, Entity found) {
    if (expected.kind() == EntityKind.PARTICIPANT) {
      Set<Level> names =
          Likeness.levels(
              Field.PARTICIPANT_NAME,
              expected.answer(Field.PARTICIPANT_NAME),
              found.answer(Field.PARTICIPANT_NAME));
      link(Field.PARTICIPANT_INSTITUTION, expected, found, names);
      link(Field.PARTICIPANT_DELEGATION, expected, found, names);
    }
  }

  private void link(Field field, Entity expected, Entity found, Set<Level> names) {
    Answer right = expected.answer(field);
    Answer value = found.answer(field);
    if (!right.scored()) {
      return;
    }
    Row row = Row.ofLink(field);
    if (right.isPresent()) {
      counts.expected(row);
    }
    if (value.isPresent()) {
      counts.found(row);
    }
    Set<Level> levels = Likeness.levels(field, right, value);
    if (levels.contains(field.type().passing()) && names.contains(ValueType.NAME.passing())) {
      counts.right(row);
    }
    Set<Level> both = EnumSet.noneOf(Level.class);
    both.addAll(levels);
    both.retainAll(names);
    counts.right(row, both);
  }

  private void value(
      Field field, Answer right, Answer value, Set<Level> levels, Entity found, String of) {
    if (!right.scored()) {
      return;
    }
    Row row = Row.of(field);
    boolean passes = levels.contains(field.type().passing());
    boolean bothAbsent = right.mayBeAbsent() && !value.isPresent();
    // Deeper sections have no kind: that neither side gives one says nothing.
    if (!(field == Field.SECTION_KIND && bothAbsent)) {
      counts.judged(row, passes || bothAbsent);
    }
    if (bothAbsent) {
      return;
    }
    countValue(row, right, value, levels, passes);
    precision(field, right, value);
    anls(field, right, value);
    judge(field, value, found, passes);
    if (!passes) {
      mistakes.add(
          new Mistake(
              row,
              type(right, value),
              right.toString(),
              value.toString(),
              of,
              found.pointer(field),
              evidenceOf(found.pointer(field))));
    }
  }

  private void countValue(Row row, Answer right, Answer value, Set<Level> levels, boolean passes) {
    if (right.isPresent()) {
      counts.expected(row);
    }
    if (value.isPresent()) {
      counts.found(row);
    }
    counts.right(row, levels);
    if (passes) {
      counts.right(row);
    } else if (type(right, value) == Mistake.Type.PARTIAL) {
      counts.partial(row);
    }
  }

  private void precision(Field field, Answer right, Answer value) {
    if (field.type() != ValueType.DATE) {
      return;
    }
    Row row = Row.ofPrecision(field);
    if (right.isPresent()) {
      counts.expected(row);
    }
    if (value.isPresent()) {
      counts.found(row);
    }
    if (right.isPresent()
        && value.isPresent()
        && right.alternatives().stream()
            .anyMatch(date -> form(date.text()).equals(form(value.first().text())))) {
      counts.right(row);
      counts.right(row, EnumSet.allOf(Level.class));
    }
  }

  /** The precision of a date: how many parts it and, if it is an interval, its end have. */
  private static String form(String edtf) {
    Edtf date = new Edtf(edtf);
    return date.begin().length() + (date.isInterval() ? "/" + date.end().length() : "");
  }

  private void anls(Field field, Answer right, Answer value) {
    measures.add(Measure.ANLS, Likeness.anls(field, right, value), 1);
  }

  private void judge(Field field, Answer value, Entity found, boolean right) {
    if (value.isPresent()) {
      String pointer = found.pointer(field);
      evidenceOf(pointer)
          .ifPresent(
              words -> judgements.add(new Judgement(JsonPointers.field(pointer), words, right)));
    }
  }

  private Optional<Evidence> evidenceOf(String pointer) {
    return evidence.getOrDefault(pointer, List.of()).stream().findFirst();
  }

  private static Mistake.Type type(Answer right, Answer value) {
    if (!value.isPresent()) {
      return Mistake.Type.MISSING;
    }
    if (!right.isPresent()) {
      return Mistake.Type.SPURIOUS;
    }
    return Likeness.shareAWord(right, value) ? Mistake.Type.PARTIAL : Mistake.Type.WRONG;
  }

  /**
   * Counts an expected entity that nothing was found for.
   *
   * @param pointer of the list that it should be in
   */
  void missing(Entity expected, String pointer) {
    Row row = Row.of(expected.kind());
    counts.expected(row);
    counts.expected(Row.ofWhole(expected.kind()));
    for (Map.Entry<Field, Answer> entry : expected.answers().entrySet()) {
      alone(entry.getKey(), entry.getValue(), true);
    }
    wrong(Set.of(), false);
    mistakes.add(
        new Mistake(
            row,
            Mistake.Type.MISSING,
            Identity.describe(expected),
            "",
            "",
            pointer,
            Optional.empty()));
  }

  private void alone(Field field, Answer answer, boolean isExpected) {
    if (isExpected && answer.scored() && (field != Field.SECTION_KIND || answer.isPresent())) {
      counts.judged(Row.of(field), false);
    }
    if (!answer.isPresent()) {
      return;
    }
    measures.add(Measure.ANLS, 0, 1);
    for (Row row : rowsOf(field)) {
      if (isExpected) {
        counts.expected(row);
      } else {
        counts.found(row);
      }
    }
  }

  private static List<Row> rowsOf(Field field) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(field)));
    if (field.type() == ValueType.DATE) {
      rows.add(Row.ofPrecision(field));
    }
    if (field == Field.PARTICIPANT_INSTITUTION || field == Field.PARTICIPANT_DELEGATION) {
      rows.add(Row.ofLink(field));
    }
    return rows;
  }

  /**
   * Counts a found entity that stands for none that was expected.
   *
   * @param expected all that were expected: a field that gold scores in none of them doesn't count
   */
  void spurious(Entity found, List<Entity> expected) {
    Row row = Row.of(found.kind());
    counts.found(row);
    counts.found(Row.ofWhole(found.kind()));
    for (Map.Entry<Field, Answer> entry : found.answers().entrySet()) {
      Field field = entry.getKey();
      if (expected.isEmpty() || expected.stream().anyMatch(e -> e.answer(field).scored())) {
        alone(field, entry.getValue(), false);
        judge(field, entry.getValue(), found, false);
      }
    }
    wrong(Set.of(), false);
    mistakes.add(
        new Mistake(
            row,
            Mistake.Type.SPURIOUS,
            "",
            Identity.describe(found),
            "",
            found.pointer(),
            Identity.fields(found.kind()).stream()
                .flatMap(field -> evidenceOf(found.pointer(field)).stream())
                .findFirst()));
  }

  private static String name(Entity entity) {
    return entity.kind() == EntityKind.REPORT ? "" : Identity.describe(entity);
  }

  /** Counts the report itself, when all of it was counted. */
  void closeReport() {
    Row whole = Row.ofWhole(EntityKind.REPORT);
    counts.expected(whole);
    counts.found(whole);
    counts.right(whole, wholeReport);
    if (reportIsRight) {
      counts.right(whole);
    }
  }
}
