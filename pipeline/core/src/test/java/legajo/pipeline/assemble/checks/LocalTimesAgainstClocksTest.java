package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimesAgainstClocksTest {
  private final LocalTimesAgainstClocks check = new LocalTimesAgainstClocks();

  @ParameterizedTest
  @CsvSource({
    // Venezuela was half an hour off the others from December 2007 to April 2016.
    "2012-05-15, VE 09:00, CO 08:30",
    "2017-05-15, VE 09:00, CO 08:00",
    "2007-05-15, VE 09:00, CO 08:00",
    // Paraguay had summer time, until 2024 made it the time of all the year.
    "2021-06-17, PY 10:00, PE 09:00",
    "2021-11-17, PY 11:00, PE 09:00",
    "2025-06-17, PY 11:00, PE 09:00",
    // Chile turns its clocks; Magallanes no longer does.
    "2020-08-27, GT 09:00, CL 11:00",
    "2020-09-24, GT 09:00, CL 12:00",
    "2020-08-27, GT 09:00, CL 12:00",
    // Panama never does.
    "2021-07-01, PA 09:00, CO 09:00",
    "2021-07-01, PA 09:00, CR 08:00",
    // Mexico did, until October 2022, and has several zones.
    "2021-07-22, CR 09:00, MX 10:00",
    "2021-11-11, CR 10:00, MX 10:00",
    "2023-07-22, CR 09:00, MX 09:00",
    // Brazil: Brasília, Acre, Fernando de Noronha.
    "2024-06-25, DO 10:00, BR 11:00",
    // A month: its beginning fits.
    "2020-09, GT 09:00, CL 11:00",
    // Midnight lies between them.
    "2021-07-01, JM 23:30, BB 00:30",
    "2021-07-01, JM 23:00, BB 24:00"
  })
  void isSilentOnTimesThatClocksShow(String date, String one, String other) {
    assertThat(found(date, one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012-05-15, VE 09:00, CO 08:00",
    "2017-05-15, VE 09:00, CO 08:30",
    "2021-06-17, PY 11:00, PE 09:00",
    "2021-11-17, PY 10:00, PE 09:00",
    "2021-07-01, PA 09:00, CR 09:00",
    "2021-07-22, CR 09:00, GT 10:00",
    "2021-05-12, CL 10:00, UY 10:30",
    "2021-05-12, BO 22:00, PE 09:00"
  })
  void tellsTimesThatNoClocksShow(String date, String one, String other) {
    assertThat(found(date, one, other))
        .extracting(d -> d.code() + " " + d.at().orElseThrow())
        .containsExactly("times-disagree /sessions/0/times");
  }

  @Test
  void saysWhatTheTimeWas() {
    assertThat(found("2012-05-15", "VE 09:00-11:00", "CO 09:00-11:00"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "On 2012-05-15 09:00 in Venezuela was 08:30 in Colombia, not 09:00: check both times,"
                + " and whether clocks had changed.");
  }

  @Test
  void tellsSessionsThatAreLongerInOneCountry() {
    assertThat(found("2021-07-01", "PA 09:00-11:00", "CO 09:00-11:30"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "The session takes from 09:00 to 11:00 in Panama and from 09:00 to 11:30 in Colombia,"
                + " which is not as long: check the four times.");
  }

  @Test
  void tellsTheThirdCountryThatFitsNotTheOthers() {
    assertThat(found("2021-07-01", "PA 09:00", "CO 09:00", "CR 09:00"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "On 2021-07-01 09:00 in Panama was 08:00 in Costa Rica, not 09:00: check both times,"
                + " and whether clocks had changed.");
  }

  @Test
  void isSilentWhereNothingIsToCompare() {
    assertThat(found("", "PA 09:00", "CR 09:00")).isEmpty();
    assertThat(found("XXXX-07-01", "PA 09:00", "CR 09:00")).isEmpty();
    assertThat(found("2021-07-01", "PA 09:00")).isEmpty();
    assertThat(found("2021-07-01", "PA 09:00", "11:30")).isEmpty();
    assertThat(found("2021-07-01", "PA 09:00-12:00", "PA 14:00-15:00")).isEmpty();
    assertThat(found("2021-07-01", "PA 09:00", "ZZ 03:00")).isEmpty();
  }

  private List<Diagnostic> found(String date, String... times) {
    return new MadeRecord().session(1, date, times).check(check);
  }
}
