package legajo.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.rules.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings stand above the first decimals, "2. PERSONAS" above "2.1 Visitantes". */
class RestartedNumbersTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theHeadingsThatMostDecimalsStandUnderAreTheirParents(boolean capitals) {
    String text =
        section(1, !capitals)
            + section(2, !capitals)
            + section(3, capitals)
            + section(4, capitals)
            + section(5, capitals);

    assertThat(RestartedNumbers.parents(lines(text)))
        .hasValueSatisfying(style -> assertThat(style.capitals()).isEqualTo(capitals));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofTwoAsFrequentTheFirstInTheTextCounts(boolean capitals) {
    String text =
        section(1, capitals) + section(2, capitals) + section(3, !capitals) + section(4, !capitals);

    assertThat(RestartedNumbers.parents(lines(text)))
        .hasValueSatisfying(style -> assertThat(style.capitals()).isEqualTo(capitals));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneDecimalTellsNoParents(boolean capitals) {
    assertThat(RestartedNumbers.parents(lines(section(1, capitals)))).isEmpty();
  }

  private static String section(int number, boolean capitals) {
    String words = capitals ? "PERSONAS DEL EQUIPO" : "Personas del equipo";
    return "%1$d. %2$s\n\n%1$d.1 Visitantes del norte\n\nLos equipos se vieron en marzo.\n\n"
        .formatted(number, words);
  }

  private static List<Line> lines(String text) {
    CleanText clean =
        new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(text));
    return new LineReader(PACK, new MeetingHeadings(PACK))
        .read(clean.paragraphs(), PACK.cue(clean.text()));
  }
}
