package legajo.pipeline.assemble.checks;

import static legajo.pipeline.assemble.checks.MadeRecord.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.model.Diagnostic;
import legajo.model.SectionKind;
import org.junit.jupiter.api.Test;

class DatesOutsidePeriodTest {
  private final DatesOutsidePeriod check = new DatesOutsidePeriod();

  private static MadeRecord usual() {
    return new MadeRecord()
        .call("2021-02")
        .version("2021-12-10")
        .coordination("2021-03-15")
        .session(1, "2021-04-12")
        .session(2, "2021-06-04")
        .sections(section("1", SectionKind.SESSIONS), section("2", SectionKind.NEXT_STEPS));
  }

  private List<String> places(MadeRecord made) {
    return made.check(check).stream().map(d -> d.at().orElseThrow()).toList();
  }

  @Test
  void tellsASessionFarFromTheOthers() {
    assertThat(places(usual().session(3, "2031-08-01"))).containsExactly("/sessions/3/date");
    assertThat(places(usual().session(3, "2012-08-01"))).containsExactly("/sessions/3/date");
  }

  @Test
  void tellsASessionBeforeTheCall() {
    assertThat(places(usual().session(3, "2020-08-01"))).containsExactly("/sessions/3/date");
  }

  @Test
  void tellsACallAfterTheSessionsOnce() {
    assertThat(places(usual().call("2022-02"))).containsExactly("/call/date");
    assertThat(places(usual().call("2012-02"))).containsExactly("/call/date");
  }

  @Test
  void tellsAVersionYearsAway() {
    assertThat(places(usual().version("2031-12-10"))).containsExactly("/version/date");
    assertThat(places(usual().version("2012-12-10"))).containsExactly("/version/date");
  }

  @Test
  void tellsAStepFarAhead() {
    MadeRecord made = usual().date("30 de junio de 2032", "2032-06-30", "2");

    assertThat(made.check(check))
        .extracting(Diagnostic::message)
        .containsExactly(
            "“30 de junio de 2032” of the next steps (2032-06-30) lies far from the cooperation,"
                + " which went from 2021-02-01 to 2021-12-10: check its year.");
  }

  @Test
  void tellsAStepOfAScheduleLongBefore() {
    assertThat(places(usual().scheduled("30/06/2012", "2012-06-30", "2")))
        .containsExactly("/dates/0/edtf");
  }

  @Test
  void tellsAnyDateBeyondAllPlans() {
    assertThat(places(usual().date("el 5 de mayo de 2201", "2201-05-05", "1")))
        .containsExactly("/dates/0/edtf");
  }

  @Test
  void tellsTheDateOfASessionOnce() {
    MadeRecord made =
        usual().session(3, "2031-08-01").date("1 de agosto de 2031", "2031-08-01", "1");

    assertThat(places(made)).containsExactly("/sessions/3/date");
  }

  @Test
  void isSilentOnTheUsual() {
    assertThat(places(usual().planned(3, "2022-02-16/2022-02-28"))).isEmpty();
    assertThat(places(usual())).isEmpty();
    assertThat(places(new MadeRecord())).isEmpty();
  }

  @Test
  void isSilentOnLawsAndHistory() {
    MadeRecord made =
        usual()
            .date("27 de noviembre de 2006", "2006-11-27", "1")
            .date("3 de abril de 1913", "1913-04-03", "2")
            .date("desde 1974", "1974", "2");

    assertThat(places(made)).isEmpty();
  }

  @Test
  void isSilentOnStepsOfTheNextYears() {
    MadeRecord made =
        usual()
            .scheduled("30/06/2022", "2022-06-30", "2")
            .scheduled("04/11/2021", "2021-11-04", "2")
            .date("segundo semestre de 2023", "2023-07-01/2023-12-31", "2")
            .date("2030", "2030", "2");

    assertThat(places(made)).isEmpty();
  }

  @Test
  void isSilentOnALongPause() {
    MadeRecord made =
        new MadeRecord()
            .call("2019-03")
            .session(1, "2019-11-04")
            .session(2, "2021-03-10")
            .session(3, "2021-04-14");

    assertThat(places(made)).isEmpty();
  }

  @Test
  void isSilentOnATalkWeeksBeforeTheCall() {
    assertThat(places(usual().coordination("2021-01-10"))).isEmpty();
  }

  @Test
  void isSilentOnDatesWithoutAYearOrADay() {
    MadeRecord made =
        usual()
            .session(3, "XXXX-08-01")
            .session(4, "")
            .date("1 de agosto", "XXXX-08-01", "2")
            .version("2031");

    assertThat(places(made)).isEmpty();
  }

  @Test
  void isSilentOnOneSessionAlone() {
    assertThat(places(new MadeRecord().session(1, "1998-04-12"))).isEmpty();
  }
}
