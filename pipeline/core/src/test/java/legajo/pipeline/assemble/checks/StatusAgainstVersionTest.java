package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class StatusAgainstVersionTest {
  private final StatusAgainstVersion check = new StatusAgainstVersion();

  @Test
  void tellsASessionHeldAfterTheReportWasWritten() {
    MadeRecord made =
        new MadeRecord().version("2021-07-02").session(1, "2021-06-04").session(2, "2021-07-03");

    assertThat(made.check(check))
        .extracting(d -> d.at().orElseThrow() + " " + d.code())
        .containsExactly("/sessions/1/status held-after-version");
  }

  @Test
  void tellsASessionStillToComeBeforeTheReportWasWritten() {
    MadeRecord made = new MadeRecord().version("2021-07").planned(1, "2021-06-30");

    assertThat(made.check(check))
        .extracting(Diagnostic::message)
        .containsExactly(
            "The session of 2021-06-30 is told as still to come, though the report is of 2021-07:"
                + " check the session's date and the version line.");
  }

  @Test
  void isSilentOnTheDayItselfAndInItsMonth() {
    MadeRecord day =
        new MadeRecord().version("2021-07-02").session(1, "2021-07-02").planned(2, "2021-07-02");
    MadeRecord month =
        new MadeRecord().version("2021-07").session(1, "2021-07-30").planned(2, "2021-07-01");

    assertThat(day.check(check)).isEmpty();
    assertThat(month.check(check)).isEmpty();
  }

  @Test
  void isSilentWithoutDates() {
    assertThat(new MadeRecord().session(1, "2031-07-30").check(check)).isEmpty();
    assertThat(new MadeRecord().version("2021-07").session(1, "").check(check)).isEmpty();
    assertThat(new MadeRecord().version("XXXX-07-02").session(1, "2021-08-01").check(check))
        .isEmpty();
    assertThat(new MadeRecord().version("2021-07-02").session(1, "XXXX-08-01").check(check))
        .isEmpty();
  }
}
