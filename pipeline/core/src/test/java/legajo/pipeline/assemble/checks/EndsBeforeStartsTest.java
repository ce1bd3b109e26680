package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsBeforeStartsTest {
  private final EndsBeforeStarts check = new EndsBeforeStarts();

  @ParameterizedTest
  @ValueSource(strings = {"CL 10:00-09:00", "CL 10:00-10:00", "02:00-01:59", "CL 14:00-04:00"})
  void tellsTimesThatRunBack(String times) {
    assertThat(new MadeRecord().session(1, "2021-04-12", "UY 09:00-10:00", times).check(check))
        .extracting(d -> d.at().orElseThrow())
        .containsExactly("/sessions/0/times/1/end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CL 10:00-10:01", "CL 10:00", "22:00-24:00", "00:00-23:59"})
  void isSilentOnTimesThatRunForward(String times) {
    assertThat(new MadeRecord().session(1, "2021-04-12", times).check(check)).isEmpty();
  }

  @Test
  void tellsIntervalsThatRunBack() {
    MadeRecord made =
        new MadeRecord()
            .session(1, "2021-04-12/2021-04-08")
            .date("del 12 al 8 de abril", "2021-04-12/2021-04-08", "1");

    assertThat(made.check(check))
        .extracting(Diagnostic::message)
        .containsExactly(
            "The interval 2021-04-12/2021-04-08 ends before it begins: check both days and their"
                + " months.",
            "“del 12 al 8 de abril” is the interval 2021-04-12/2021-04-08, which ends before it"
                + " begins: check both days and their months.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-04-12/2021-04-12",
        "2021-12-28/2022-01-03",
        "2021-04/2021-05",
        "2021-04-12",
        "XXXX-12-28/XXXX-01-03"
      })
  void isSilentOnOtherDates(String edtf) {
    assertThat(new MadeRecord().session(1, edtf).date("x", edtf, "1").check(check)).isEmpty();
  }
}
