package legajo.app.audit;

import java.util.Optional;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Interval;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Measures;
import legajo.corpus.score.Row;

/** The figures that people ask for first. */
public enum Headline {
  PARTIES("parties", "role, country and name or acronym", Row.of(EntityKind.PARTY)),
  SESSIONS("sessions", "kind, number and date", Row.of(EntityKind.SESSION)),
  DATES("dates", "every date that the text names", Row.of(EntityKind.DATE)),
  NAMES("names", "of participants, letter by letter", Row.of(Field.PARTICIPANT_NAME)),
  PERSONS(
      "whole participants",
      "every value of a person is right",
      Row.ofWhole(EntityKind.PARTICIPANT)),
  TREE("section tree", "how alike the trees of headings are", null);

  private final String label;
  private final String says;
  private final Optional<Row> row;

  Headline(String label, String says, @org.jspecify.annotations.Nullable Row row) {
    this.label = label;
    this.says = says;
    this.row = Optional.ofNullable(row);
  }

  /** How people call it. */
  public String label() {
    return label;
  }

  /** What it compares. */
  public String says() {
    return says;
  }

  /** The name of the row or measure: {@code participants.name}. */
  public String figure() {
    return row.map(Row::label).orElse(Measure.SECTION_TREE.label());
  }

  /** The row whose F1 it is; empty for the section tree. */
  public Optional<Row> row() {
    return row;
  }

  /** The figure, 0 to 1; empty where nothing was expected, found or measured. */
  public Optional<Double> value(Counts counts, Measures measures) {
    return row.isPresent()
        ? row.map(counts::prf).filter(prf -> !prf.isEmpty()).map(prf -> prf.f1())
        : measures.value(Measure.SECTION_TREE);
  }

  /** What the figure of some reports lies between; empty for fewer than two reports. */
  public Optional<Interval> interval(AuditView.Group group) {
    return Optional.ofNullable(
        row.isPresent()
            ? group.intervals().rows().get(row.get())
            : group.intervals().measures().get(Measure.SECTION_TREE));
  }
}
