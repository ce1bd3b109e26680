package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "SESIÓN, sesion",
    "Año, ano",
    "Mª, mª",
    "12 – 16, 12 - 16",
    "“Zoom”, '\"zoom\"'",
    "«aquí», '\"aqui\"'",
    "N°, n°"
  })
  void hasNoAccentsNoCapitalsAndOneKindOfDashAndQuote(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void hasOneKindOfSpace() {
    assertThat(Folding.fold("a\u00A0b\u2009c\u3000d")).isEqualTo("a b c d");
  }

  @Property
  void keepsEveryPlace(@ForAll String text) {
    assertThat(Folding.fold(text)).hasSameSizeAs(text);
  }

  @Property
  void changesNothingWhenDoneAgain(@ForAll String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Property
  void foldsEachUnitByItself(@ForAll String left, @ForAll String right) {
    assertThat(Folding.fold(left + right)).isEqualTo(Folding.fold(left) + Folding.fold(right));
  }

  @Property
  void keepsSpacesAndDigitsWhatTheyAre(@ForAll char unit) {
    char folded = Folding.fold(unit);
    assertThat(Character.isDigit(folded)).isEqualTo(Character.isDigit(unit));
    assertThat(Character.isLetterOrDigit(folded)).isEqualTo(Character.isLetterOrDigit(unit));
  }
}
