package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Instituto Nacional de Mareas (INAMAR)",
        "Bolsa Única de Empleos del Litoral (BUEL)",
        "REGISTRO GENERAL DE BOYAS (REGEBO)",
        "Plataforma de Oficios y Mareas (PyOM) (POM)",
        "Sistema de Faros y Señales (SiFyS)"
      })
  void isMadeOfTheBeginningsOfWords(String name) {
    assertThat(Acronyms.closes(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Soto de la Torre (MTSS)",
        "Ana Soto (AS)",
        "Instituto Nacional de Mareas (en Lima)",
        "Instituto Nacional de Mareas",
        "Faros (FAR)",
        "(FAR)",
        "()"
      })
  void isNotWhatElseStandsInBrackets(String words) {
    assertThat(Acronyms.closes(words)).isFalse();
  }
}
