package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.model.ReportJson;
import org.junit.jupiter.api.Test;

/** Access codes of recordings stay out of a record unless they are asked for. */
class AccessCodesTest {
  private static final String POINTER = "/sessions/0/recording/passcode";
  private static final String TEXT =
      """
      COOPERACIÓN ENTRE LOS MINISTERIOS DE TRABAJO DE CHILE Y URUGUAY

      OBJETIVOS
      - Conocer el servicio de empleo (clave qR7$mx de la grabación).

      SESIONES
      PRIMERA SESIÓN – 5 de mayo de 2022
      Chile presentó su servicio.
      Grabación: https://zoom.us/rec/share/a1b2 Código de acceso: qR7$mx
      """;

  @Test
  void onlyTheLabelShowsOfACode() {
    Report report = read(ReportReader.builder().build());
    assertThat(ReportJson.write(report)).doesNotContain("qR7$mx");
    assertThat(report.sessions().get(0).recording().passcode()).contains("[redacted]");
    assertThat(report.evidence().get(POINTER))
        .extracting(Evidence::text)
        .containsExactly("Código de acceso");
    assertThat(report.objectives().specific())
        .containsExactly("Conocer el servicio de empleo (clave [redacted] de la grabación).");
  }

  @Test
  void aCodeThatIsKeptPointsAtItself() {
    Report report = read(ReportReader.builder().keepSecrets(true).build());
    assertThat(report.sessions().get(0).recording().passcode()).contains("qR7$mx");
    assertThat(report.evidence().get(POINTER))
        .extracting(Evidence::text)
        .containsExactly("Código de acceso", "qR7$mx");
  }

  private static Report read(ReportReader reader) {
    return reader.read("informe.txt", TEXT.getBytes(StandardCharsets.UTF_8)).report().orElseThrow();
  }
}
