package legajo.corpus.score;

import static legajo.corpus.score.SampleReport.person;
import static legajo.corpus.score.SampleReport.right;
import static legajo.corpus.score.SampleReport.withParticipants;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import legajo.corpus.facts.Facts;
import legajo.corpus.facts.Level;
import legajo.corpus.facts.RecordFacts;
import legajo.model.Participant;
import legajo.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An error that is planted in a right record moves the figures that it should, and no others. */
class PlantedErrorsTest {
  private static final Facts GOLD = RecordFacts.of(right());

  @ParameterizedTest
  @MethodSource("legajo.corpus.score.PlantedErrors#all")
  void movesItsOwnFiguresAlone(PlantedErrors.Planted planted) {
    assertThat(moved(planted.broken())).isEqualTo(planted.moved());
  }

  @Test
  void aRightRecordHasNoMistakeAndMovesNothing() {
    ReportScore score = Scorer.score(GOLD, right());

    assertThat(score.mistakes()).isEmpty();
    assertThat(moved(right())).isEmpty();
    for (Row row : Row.ALL) {
      assertThat(score.counts().prf(row).f1()).as(row.label()).isEqualTo(1);
    }
  }

  @Test
  void theOrderOfPeopleIsNoError() {
    List<Participant> people = new ArrayList<>(right().participants());
    java.util.Collections.reverse(people);

    assertThat(moved(withParticipants(right(), people))).isEmpty();
  }

  @Test
  void capitalsInAPositionMoveTheStrictLevelAlone() {
    Report broken =
        withParticipants(
            right(),
            PlantedErrors.people(1, person("Raúl Ibáñez", "INSPECTOR", null, "MT", "UY", "Salto")));
    Counts counts = Scorer.score(GOLD, broken).counts();
    Row position = Row.labelled("participants.position").orElseThrow();

    assertThat(moved(broken)).isEmpty();
    assertThat(counts.prf(position, Level.STRICT).right()).isEqualTo(2);
    assertThat(counts.prf(position, Level.FOLDED).right()).isEqualTo(3);
  }

  @Test
  void aSpaceTooManyIsRightAtTheSoftLevel() {
    Report broken =
        withParticipants(
            right(),
            PlantedErrors.people(
                1, person("Raúl Ibá ñez", "Inspector", null, "MT", "UY", "Salto")));
    Counts counts = Scorer.score(GOLD, broken).counts();
    Row name = Row.labelled("participants.name").orElseThrow();

    assertThat(counts.prf(name, Level.FOLDED).right()).isEqualTo(2);
    assertThat(counts.prf(name, Level.SOFT).right()).isEqualTo(3);
    assertThat(counts.partialOf(name)).isEqualTo(1);
  }

  @Test
  void noRecordAtAllMissesEverything() {
    Counts counts = Scorer.missing(GOLD).counts();

    for (Row row : Row.ALL) {
      if (row.kind() != legajo.corpus.facts.EntityKind.REPORT) {
        assertThat(counts.rightOf(row)).as(row.label()).isZero();
        assertThat(counts.foundOf(row)).as(row.label()).isZero();
      }
    }
    assertThat(counts.expectedOf(Row.labelled("participants").orElseThrow())).isEqualTo(3);
  }

  /** Labels of the rows and measures that differ from those of the right record. */
  private static Set<String> moved(Report broken) {
    ReportScore before = Scorer.score(GOLD, right());
    ReportScore after = Scorer.score(GOLD, broken);
    Set<String> moved = new TreeSet<>();
    for (Row row : Row.ALL) {
      if (!before.counts().prf(row).equals(after.counts().prf(row))
          || before.counts().partialOf(row) != after.counts().partialOf(row)) {
        moved.add(row.label());
      }
    }
    for (Measure measure : Measure.values()) {
      if (!before.measures().value(measure).equals(after.measures().value(measure))) {
        moved.add(measure.label());
      }
    }
    return moved;
  }
}
