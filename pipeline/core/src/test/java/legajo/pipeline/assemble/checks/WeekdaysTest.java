package legajo.pipeline.assemble.checks;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
  private final Weekdays check = new Weekdays();

  @Test
  void tellsAWeekdayThatIsNotTheDates() {
    MadeRecord made =
        new MadeRecord()
            .weekday("/dates/3/text", "lunes 17 de enero de 2023", "2023-01-17", MONDAY, false);

    assertThat(made.check(check))
        .extracting(d -> d.at().orElseThrow() + " " + d.message())
        .containsExactly(
            "/dates/3/text “lunes 17 de enero de 2023” says Monday, but 2023-01-17 was a Tuesday:"
                + " check the day, the month and the year, or the weekday.");
  }

  @Test
  void tellsThatTheYearWasInferred() {
    MadeRecord made =
        new MadeRecord().weekday("/dates/0/text", "lunes 17 de enero", "2023-01-17", MONDAY, true);

    assertThat(made.check(check))
        .extracting(Diagnostic::message)
        .first()
        .asString()
        .endsWith("was a Tuesday; the year was inferred: check it, the day and the weekday.");
  }

  @Test
  void tellsTheFirstDayOfAnInterval() {
    MadeRecord made =
        new MadeRecord()
            .weekday("/dates/0/text", "del martes 2", "2021-08-02/2021-08-06", TUESDAY, false);

    assertThat(made.check(check)).hasSize(1);
  }

  @Test
  void isSilentWhereTheyAgreeOrNoDayIsKnown() {
    MadeRecord made =
        new MadeRecord()
            .weekday("/dates/0/text", "martes 17", "2023-01-17", TUESDAY, false)
            .weekday("/dates/1/text", "martes 17", "2023-01-17", TUESDAY, true)
            .weekday("/dates/2/text", "lunes 2 a viernes 6", "2021-08-02/2021-08-06", MONDAY, false)
            .weekday("/dates/3/text", "un lunes de enero", "2023-01", MONDAY, false)
            .weekday("/dates/4/text", "lunes 17 de enero", "XXXX-01-17", MONDAY, true);

    assertThat(made.check(check)).isEmpty();
  }

  @Test
  void isSilentWithoutWeekdays() {
    assertThat(new MadeRecord().date("17 de enero", "2023-01-17", "1").check(check)).isEmpty();
  }
}
