package legajo.pipeline.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimListTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "medir",
        "y medir",
        "y por último, medir",
        "y, por último, medir",
        "y finalmente, medir",
        "así como medir",
      })
  void theLastAimBeginsBehindTheWordsThatLeadToIt(String last) {
    String aims = "conocer el registro; revisar las fichas; " + last + " los plazos";

    assertThat(read(aims)).isEqualTo("conocer el registro|revisar las fichas|medir los plazos");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conocer el registro; las fichas; y por último, los plazos",
        "conocer el registro y por último, sus plazos",
      })
  void whatIsNoAimPartsNothing(String aims) {
    assertThat(read(aims)).isEmpty();
  }

  private static String read(String aims) {
    CuedText cued = PACK.cue(aims);
    return AimList.of(cued, new Span(0, aims.length())).stream()
        .map(span -> span.of(aims))
        .collect(Collectors.joining("|"));
  }
}
