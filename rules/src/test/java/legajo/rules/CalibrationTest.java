package legajo.rules;

import static legajo.model.DamageLevel.HEAVY;
import static legajo.model.DamageLevel.LIGHT;
import static legajo.model.DamageLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import legajo.model.DamageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private static final String COUNTS =
      """
      - {rule: name.line, field: participants.name, none: 990/1000, heavy: 700/1000}
      - {rule: name.prose, field: participants.name, none: 1/4}
      - {rule: date.day, field: dates.text, none: 500/500}
      """;

  @Test
  void aRuleThatWasCountedOftenIsAsSureAsItWasRight() {
    assertThat(confidence("name.line", "participants.name", NONE)).isBetween(0.985, 0.995);
    assertThat(confidence("name.line", "participants.name", HEAVY)).isBetween(0.69, 0.71);
  }

  @Test
  void aRuleThatWasCountedSeldomLeansOnItsField() {
    double seldom = confidence("name.prose", "participants.name", NONE);
    assertThat(seldom).isGreaterThan(0.25);
    assertThat(seldom).isLessThan(confidence("name.line", "participants.name", NONE));
  }

  @Test
  void aRuleThatWasNeverCountedIsAsSureAsItsField() {
    assertThat(confidence("name.new", "participants.name", NONE)).isBetween(0.97, 0.99);
    assertThat(confidence("name.new", "participants.name", HEAVY)).isBetween(0.69, 0.72);
  }

  @Test
  void lightDamageWithoutCountsLiesBetweenTheOthers() {
    assertThat(confidence("name.line", "participants.name", LIGHT)).isBetween(0.7, 0.99);
  }

  @Test
  void nothingIsCertainAndNothingImpossible() {
    for (DamageLevel damage : DamageLevel.values()) {
      assertThat(confidence("date.day", "dates.text", damage)).isBetween(0.001, 0.999);
      assertThat(confidence("no.rule", "no.field", damage)).isBetween(0.001, 0.999);
    }
  }

  @Test
  void whereNothingWasCountedNothingIsSaid() {
    assertThat(Calibration.NONE.confidence("date.day", "dates.text", NONE)).isEmpty();
  }

  @Test
  void countsOfAnotherFileTakeThePlaceOfTheKnownOnes() {
    Calibration known = read(COUNTS, Calibration.NONE);
    Calibration own = read("- {rule: name.line, field: participants.name, none: 0/1000}\n", known);
    assertThat(own.confidence("name.line", "participants.name", NONE).orElseThrow())
        .isLessThan(0.02);
    assertThat(own.confidence("date.day", "dates.text", NONE).orElseThrow()).isGreaterThan(0.98);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5/", "/5", "6/5", "-1/5", "a/b", "1/2/3", "0.5"})
  void aTallyThatIsNoneIsAMistakeWithItsLine(String tally) {
    String text = COUNTS + "- {rule: a.b, field: dates.text, none: \"" + tally + "\"}\n";
    assertThatThrownBy(() -> read(text, Calibration.NONE))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("confidence.yaml:4")
        .hasMessageContaining("457/460");
  }

  private static double confidence(String rule, String field, DamageLevel damage) {
    return read(COUNTS, Calibration.NONE).confidence(rule, field, damage).orElseThrow();
  }

  private static Calibration read(String text, Calibration known) {
    return Calibration.read(YamlFile.parse(Calibration.FILE, text), known);
  }
}
