package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermIndexTest {
  private final TermIndex index =
      new TermIndex(List.of("santo domingo", "santo", "ee.uu.", "ee.uu", "1ª", "brasil"));

  @ParameterizedTest
  @CsvSource({
    "en santo domingo hoy, 3, 16",
    "el santo domingos, 3, 8",
    "los ee.uu. en, 4, 10",
    "los ee.uuu, 4, -1",
    "la 1ª sesion, 3, 5",
    "brasilia, 0, -1",
    "embrasil, 2, -1",
    "brasil, 0, 6"
  })
  void findsTheLongestTermOfWholeWords(String text, int begin, int end) {
    assertThat(index.endOfTermAt(text, begin)).isEqualTo(end);
  }
}
