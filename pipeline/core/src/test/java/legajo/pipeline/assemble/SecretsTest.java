package legajo.pipeline.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private final Secrets secrets = Secrets.hiding(List.of("x7#Kp", "x7#Kp!2m"));

  @Test
  void hidesEveryCodeTheLongestFirst() {
    assertThat(secrets.hide("Clave: x7#Kp!2m o x7#Kp."))
        .isEqualTo("Clave: [redacted] o [redacted].");
  }

  @Test
  void leavesOtherTextAlone() {
    assertThat(secrets.hide("Clave: x7#")).isEqualTo("Clave: x7#");
  }

  @Test
  void leavesLongerWordsAndNumbersAlone() {
    Secrets short3 = Secrets.hiding(List.of("123"));
    assertThat(short3.hide("Ley 1234, código 123, x123"))
        .isEqualTo("Ley 1234, código [redacted], x123");
  }

  @Test
  void keepsOnlyTheWordsAroundACodeAsEvidence() {
    String text = "Clave: x7#Kp!2m (Zoom)";
    assertThat(secrets.around(new Span(0, text.length()), text))
        .extracting(span -> span.of(text))
        .containsExactly("Clave: ", " (Zoom)");
  }

  @Test
  void hidesNothingWhenSecretsAreKept() {
    assertThat(Secrets.kept().hide("Clave: x7#Kp!2m")).isEqualTo("Clave: x7#Kp!2m");
  }
}
