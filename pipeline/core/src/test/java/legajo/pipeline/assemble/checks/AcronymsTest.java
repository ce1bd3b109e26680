package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class AcronymsTest {
  private final Acronyms check = new Acronyms();

  @Test
  void tellsAnAcronymWithTwoNames() {
    MadeRecord made =
        new MadeRecord()
            .explains("SNE", "Servicio Nacional de Empleo", "")
            .explains("SNE", "Sistema Nacional de Empleo", "");

    assertThat(made.check(check))
        .extracting(d -> d.at().orElseThrow() + " " + d.message())
        .containsExactly(
            "/sections/1 SNE stands for “Servicio Nacional de Empleo” and for “Sistema Nacional de"
                + " Empleo”: check both places; one may be a slip, or misread.");
  }

  @Test
  void tellsANameWithTwoAcronyms() {
    MadeRecord made =
        new MadeRecord()
            .explains("SNE", "Servicio Nacional de Empleo", "")
            .explains("SME", "Servicio Nacional del Empleo", "");

    assertThat(made.check(check))
        .extracting(Diagnostic::code)
        .containsExactly("name-with-two-acronyms");
  }

  @Test
  void isSilentOnTheSameAgainInOtherWords() {
    MadeRecord made =
        new MadeRecord()
            .explains("MTPS", "Ministerio de Trabajo y Previsión Social", "")
            .explains("M.T.P.S.", "MINISTERIO DEL TRABAJO Y PREVISION SOCIAL", "")
            .explains("MTPS", "Ministerio de Trabajo", "");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentOnBodiesOfTwoCountries() {
    MadeRecord made =
        new MadeRecord()
            .explains("MT", "Ministerio de Trabajo", "DO")
            .explains("MT", "Ministerio de Turismo", "EC")
            .explains("MDT", "Ministerio de Trabajo", "EC");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void knowsTheCountryOfAPartysAcronym() {
    MadeRecord made =
        new MadeRecord()
            .party("UY", "MTSS")
            .party("HN", "STSS")
            .explains("MTSS", "Ministerio de Trabajo y Seguridad Social", "")
            .explains("STSS", "Ministerio de Trabajo y Seguridad Social", "");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentOnABracketThatTellsWhoseAnOfficeIs() {
    MadeRecord made =
        new MadeRecord()
            .explains("OEA", "Organización de los Estados Americanos", "")
            .explains("OEA", "Secretaría Técnica", "")
            .explains("RIAL", "Secretaría Técnica", "");

    assertThat(made.check(check)).isEmpty();
  }
}
