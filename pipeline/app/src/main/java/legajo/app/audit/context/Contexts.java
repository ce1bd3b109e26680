package legajo.app.audit.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Row;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.model.SectionKind;
import legajo.rules.Span;

/** Finds for each error of a record where it stands in the report. */
public final class Contexts {
  private static final Map<EntityKind, SectionKind> SECTIONS =
      Map.of(
          EntityKind.PARTICIPANT, SectionKind.PARTICIPANTS,
          EntityKind.SESSION, SectionKind.SESSIONS,
          EntityKind.TIME, SectionKind.SESSIONS,
          EntityKind.OBJECTIVE, SectionKind.OBJECTIVES);

  private final Report record;
  private final ReportText ofRecord;
  private final ReportText text;

  /**
   * The contexts of a record's errors.
   *
   * @param source the report's text as ingested, where it is at hand
   */
  public Contexts(Report record, Optional<String> source) {
    this.record = record;
    this.ofRecord = ReportText.ofRecord(record);
    this.text = source.map(ReportText::ofSource).orElse(ofRecord);
  }

  /** Where gold's words were found, and whether they stand there letter by letter. */
  private record Expected(Optional<Span> place, boolean exact) {}

  /** Where an error stands. */
  public Context of(Mistake mistake) {
    Optional<Span> thing = placeOfThing(mistake.pointer());
    Optional<Span> found = found(mistake, thing);
    Expected expected = expected(mistake, found.or(() -> thing));
    List<Passage> passages = new ArrayList<>(Passage.around(text, expected.place(), found));
    List<String> notes = new ArrayList<>();
    expectedNote(mistake, expected).ifPresent(notes::add);
    if (passages.isEmpty() && saysOfAThing(mistake) && thing.isPresent()) {
      notes.add("Below is what it is said of.");
      passages.add(Passage.beginning(text, fromHere(thing.get())));
    }
    if (passages.isEmpty()) {
      section(mistake)
          .ifPresent(
              section -> {
                notes.add("Below is how the section begins where it belongs.");
                passages.add(Passage.beginning(ofRecord, section));
              });
    }
    return new Context(passages, notes);
  }

  private static boolean saysOfAThing(Mistake mistake) {
    return mistake.row().field().isPresent() && mistake.row().kind() != EntityKind.REPORT;
  }

  private Span fromHere(Span thing) {
    return new Span(thing.begin(), text.text().length());
  }

  private Optional<Span> found(Mistake mistake, Optional<Span> near) {
    Optional<Span> byEvidence = mistake.evidence().flatMap(words -> text.place(words, near));
    if (byEvidence.isPresent() || mistake.found().isEmpty()) {
      return byEvidence;
    }
    return wordsOf(mistake.row(), mistake.found()).stream()
        .flatMap(words -> text.find(words, near).stream())
        .findFirst();
  }

  private Expected expected(Mistake mistake, Optional<Span> near) {
    List<String> sought = wordsOf(mistake.row(), mistake.expected());
    for (String words : sought) {
      Optional<Span> place = text.find(words, near);
      if (place.isPresent()) {
        return new Expected(place, true);
      }
    }
    return new Expected(
        sought.stream().flatMap(words -> text.like(words).stream()).findFirst(), false);
  }

  /**
   * What to look up for a value as the scorer words it: each of several right values, and of a
   * thing without what only the record says of it ({@code 3 de mayo, 2021-05-03}). Nothing for
   * codes and dates, which no report writes as a record does.
   */
  private static List<String> wordsOf(Row row, String value) {
    if (value.isEmpty() || row.field().filter(field -> !field.type().isText()).isPresent()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String alternative : value.split(" \\| ", -1)) {
      int codes = row.field().isPresent() ? 0 : codesIn(row.kind());
      if (codes >= 0) {
        words.add(withoutLast(alternative, codes));
      }
      // A party without a country, or without an acronym, has fewer.
      if (row.kind() == EntityKind.PARTY && row.field().isEmpty()) {
        words.add(withoutLast(alternative, codes - 1));
        words.add(withoutLast(alternative, codes - 2));
      }
    }
    return words;
  }

  /** How many codes stand after the words of a thing, at most; -1 where it has codes alone. */
  private static int codesIn(EntityKind kind) {
    return switch (kind) {
      case PARTICIPANT, OBJECTIVE -> 0;
      case DATE, SECTION -> 1;
      case PARTY -> 3;
      case SESSION, TIME, REPORT -> -1;
    };
  }

  private static String withoutLast(String value, int parts) {
    String words = value;
    for (int i = 0; i < parts && words.contains(", "); i++) {
      words = words.substring(0, words.lastIndexOf(", "));
    }
    return words;
  }

  /** Where the thing stands that a value is said of: the first words of it, or of what holds it. */
  private Optional<Span> placeOfThing(String pointer) {
    for (String above = pointer; !above.isEmpty(); above = parent(above)) {
      String prefix = above + "/";
      for (Map.Entry<String, List<Evidence>> entry : record.evidence().entrySet()) {
        if (entry.getKey().equals(above) || entry.getKey().startsWith(prefix)) {
          return entry.getValue().stream()
              .findFirst()
              .flatMap(words -> text.place(words, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  private Optional<String> expectedNote(Mistake mistake, Expected expected) {
    if (mistake.expected().isEmpty()) {
      return Optional.empty();
    }
    if (wordsOf(mistake.row(), mistake.expected()).isEmpty()) {
      return Optional.of(
          "What is expected is how a record writes it; the report says it in words of its own.");
    }
    if (expected.place().isEmpty()) {
      return Optional.of("The expected words do not stand in the text so.");
    }
    return expected.exact()
        ? Optional.empty()
        : Optional.of("The expected words stand in the text a little differently.");
  }

  private Optional<Span> section(Mistake mistake) {
    return Optional.ofNullable(SECTIONS.get(mistake.row().kind())).flatMap(ofRecord::section);
  }
}
