package legajo.bench.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnedWordsTest {
  private static final ToldParties REPORT =
      new ToldParties(List.of(Set.of("r pidio", "l de")), List.of(Set.of("r explic", "l de")));

  @Test
  void aWordBesideThoseThatAskedSpeaksForAsking() {
    LearnedWords words = LearnedWords.from(Collections.nCopies(4, REPORT));
    assertThat(words.of(Set.of("r pidio"))).isPositive();
    assertThat(words.of(Set.of("r explic"))).isNegative();
    assertThat(words.of(Set.of("l de"))).isEqualTo(0, within(1e-9));
    assertThat(words.of(Set.of("r nunca"))).isZero();
  }

  @Test
  void aWordOfTooFewReportsTellsNothing() {
    assertThat(LearnedWords.from(List.of(REPORT, REPORT)).logOdds()).isEmpty();
  }

  @Test
  void theWeightsAreWhereTheSlopeIsZero() {
    // One sample x = (1) and penalty 1: the best w solves 1 / (1 + e^w) = w.
    double weight = LogisticRegression.weights(List.of(new double[] {1}), 1)[0];
    assertThat(1 / (1 + Math.exp(weight))).isEqualTo(weight, within(1e-9));
  }

  @Test
  void sameReportsSameTable() {
    List<ToldParties> reports = Collections.nCopies(5, REPORT);
    assertThat(TrainRoleWords.table(reports))
        .isEqualTo(TrainRoleWords.table(reports))
        .contains("r pidio\t0.", "r explic\t-0.", "tell 5 of 5 pairs");
  }
}
