package legajo.pipeline.extract.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import legajo.rules.RulePack;
import legajo.rules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedLabelTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Módulo 2: las visitas|modulo|2",
        "Módulo IV: las visitas|modulo|4",
        "Módulo XIII: las visitas|modulo|13",
        "Módulo XIV: las visitas|modulo|14",
        "Hito XXVIII. Cierre|hito|28",
        "Tercer diálogo con los gremios|dialogo|3",
      })
  void readsTheNumberOfALine(String line, String words, int number) {
    assertThat(read(line)).contains(new CountedLabel(words, Optional.of(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Módulo VX: las visitas|modulo vx", "Plan IIII: x|plan iiii"})
  void takesLettersForANumberOnlyWhereTheyAreOne(String line, String words) {
    assertThat(read(line).map(CountedLabel::words)).contains(words);
  }

  private static Optional<CountedLabel> read(String line) {
    return CountedLabel.of(MeetingText.unread(PACK.cue(line)), new Span(0, line.length()));
  }
}
