package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class SessionNumbersTest {
  private final SessionNumbers check = new SessionNumbers();

  @Test
  void tellsANumberLeftOut() {
    MadeRecord made = new MadeRecord().session(1, "2021-04-12").session(3, "2021-06-04");

    assertThat(made.check(check))
        .extracting(d -> d.at().orElseThrow(), Diagnostic::code, Diagnostic::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/sessions/1/ordinal",
                "session-missing",
                "Session 1 is followed by session 3: look for session 2 in the report, or whether"
                    + " it was dropped."));
  }

  @Test
  void tellsThatTheFirstIsMissing() {
    MadeRecord made = new MadeRecord().coordination("2021-03-01").session(3, "2021-06-04");

    assertThat(made.check(check))
        .extracting(Diagnostic::message)
        .containsExactly(
            "The first numbered session is session 3: look for sessions 1 to 2 in the report, or"
                + " whether it was dropped.");
  }

  @Test
  void tellsOneDateAgainstTheNumbersOnce() {
    MadeRecord wrongSecond =
        new MadeRecord().session(2, "2012-05-12").session(1, "2021-04-12").session(3, "2021-06-04");
    MadeRecord wrongFirst =
        new MadeRecord().session(2, "2021-05-12").session(3, "2021-06-04").session(1, "2031-04-12");

    assertThat(wrongSecond.check(check))
        .extracting(d -> d.at().orElseThrow())
        .containsExactly("/sessions/0/date");
    assertThat(wrongFirst.check(check))
        .extracting(Diagnostic::code)
        .containsExactly("session-out-of-order");
  }

  @Test
  void isSilentOnSessionsInOrder() {
    MadeRecord made =
        new MadeRecord()
            .coordination("2021-08-01")
            .session(1, "2021-04-12")
            .session(2, "2021-05")
            .session(3, "2021-05-20")
            .session(4, "");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentOnDatesThatOverlapOrLackTheirYear() {
    MadeRecord made =
        new MadeRecord()
            .session(1, "2021-05-16/2021-05-31")
            .session(2, "2021-05-20")
            .session(3, "XXXX-01-20");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentOnOneNumberTwice() {
    MadeRecord made = new MadeRecord().session(1, "2021-05-16").session(1, "2021-05-10");

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentWithoutSessions() {
    assertThat(new MadeRecord().check(check)).isEmpty();
  }
}
