package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import legajo.model.DiagnosticCode;
import legajo.model.Report;
import legajo.pipeline.assemble.checks.RecordChecks;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in a report's text come out as diagnostics of its record, each for itself. */
class SelfCheckTest {
  private static final ReportReader READER = ReportReader.builder().build();
  private static final List<String> CHECKED =
      new RecordChecks(RulePack.builtIn("es"))
          .all().stream().flatMap(check -> check.codes().stream()).map(DiagnosticCode::id).toList();

  private static final String SOUND =
      """
      INFORME FINAL
      Cooperación entre el Ministerio de Trabajo de Ecuador y el Ministerio de Trabajo y Promoción del Empleo de Perú
      (Versión final: 20 de agosto de 2021)

      1. DESCRIPCIÓN

      El Ministerio de Trabajo (MDT) de Ecuador solicitó la asistencia del Ministerio de Trabajo y Promoción del Empleo (MTPE) de Perú en la 14ª Convocatoria (febrero de 2021) de la Red Interamericana para la Administración Laboral (RIAL). La Ley 29.981 es del 15 de enero de 2013.

      2. OBJETIVOS

      Objetivo general: Conocer el sistema de inspección del trabajo de Perú.

      3. SESIONES

      PRIMERA SESIÓN - martes 6 de abril de 2021

      Horario: 10:00 a 12:00 (hora de Ecuador) / 10:00 a 12:00 (hora de Perú)

      Los dos equipos presentaron sus sistemas.

      SEGUNDA SESIÓN - jueves 6 de mayo de 2021

      Horario: 10:00 a 12:00 (hora de Ecuador) / 10:00 a 12:00 (hora de Perú)

      El equipo de Perú mostró el registro de visitas.

      TERCERA SESIÓN - miércoles 9 de junio de 2021

      Horario: 10:00 a 12:00 (hora de Ecuador) / 10:00 a 12:00 (hora de Perú)

      Los dos equipos acordaron un plan.

      4. PRÓXIMOS PASOS

      30 de noviembre de 2021: el Servicio Nacional de Inspección (SNI) envía el manual.

      5. PARTICIPANTES

      Delegación de Ecuador

      - Carla Intriago, Directora de Inspección
      - Jorge Zambrano, Asesor

      Delegación de Perú

      - Rosa Quispe, Directora de Promoción
      - Luis Huamán, Inspector
      """;

  @Test
  void aSoundReportHasNothingAgainstIt() {
    Report report = read(SOUND);

    assertThat(report.sessions()).hasSize(3).allMatch(session -> session.times().size() == 2);
    assertThat(report.participants()).hasSize(4);
    assertThat(findings(report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4. PRÓXIMOS | 5. PRÓXIMOS | heading-number-missing /sections/4/number",
        "2. OBJETIVOS | 1. OBJETIVOS | heading-number-repeated /sections/2/number",
        "SEGUNDA SESIÓN | CUARTA SESIÓN | session-missing /sessions/2/ordinal",
        "jueves 6 de mayo de 2021 | 6 de mayo de 2031 | date-outside-period /sessions/2/date",
        "30 de noviembre de 2021 | 30 de noviembre de 2012 | date-outside-period /dates/6/edtf",
        "martes 6 de abril | lunes 6 de abril | weekday-disagrees /sessions/0/date",
        "10:00 a 12:00 (hora de Ecuador) | 17:00 a 10:00 (hora de Ecuador) | times-disagree /sessions/0/times",
        "/ 10:00 a 12:00 | / 12:00 a 14:00 | times-disagree /sessions/0/times",
        "Delegación de Perú | Delegación de Chile | delegation-without-party /participants/2/delegation",
        "Jorge Zambrano | CARLA INTRIAGO | participant-repeated /participants/1/name",
        "Luis Huamán | Jorge Zambráno | participant-in-two-delegations /participants/3/name",
        "Los dos equipos acordaron | El Sistema Nacional de Inspección (SNI) acordó"
            + " | acronym-with-two-names /sections/4",
        "Los dos equipos acordaron | El Servicio Nacional de Inspección (SENAI) acordó"
            + " | name-with-two-acronyms /sections/4"
      })
  void aSlipIsTold(String right, String slip, String finding) {
    assertThat(SOUND).contains(right);

    assertThat(findings(read(SOUND.replaceFirst(java.util.regex.Pattern.quote(right), slip))))
        .contains(finding);
  }

  private static Report read(String text) {
    return READER.read("acta.txt", text.getBytes(StandardCharsets.UTF_8)).report().orElseThrow();
  }

  private static List<String> findings(Report report) {
    return report.diagnostics().stream()
        .filter(diagnostic -> CHECKED.contains(diagnostic.code()))
        .flatMap(diagnostic -> Stream.of(diagnostic.code() + " " + diagnostic.at().orElse("")))
        .toList();
  }
}
