package legajo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022",
        "2022-03",
        "2022-03-17",
        "2022-12-12/2022-12-16",
        "2019-03/2019-04",
        "XXXX-05-17",
        "XXXX-02-29"
      })
  void acceptsTheDatesThatReportsNeed(String value) {
    assertThat(Edtf.parse(value)).map(Edtf::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "XXXX",
        "2022-13",
        "2022-04-31",
        "2023-02-29",
        "22-03-17",
        "2022-3",
        "2022/",
        "2020/2021/2022"
      })
  void acceptsNothingElse(String value) {
    assertThat(Edtf.parse(value)).isEmpty();
  }

  @Test
  void namesTheBadValue() {
    assertThatThrownBy(() -> new Edtf("2022-04-31")).hasMessageContaining("2022-04-31");
  }

  @Test
  void knowsItsFirstAndLastDay() {
    assertThat(new Edtf("2024-02").firstDay()).contains(LocalDate.of(2024, 2, 1));
    assertThat(new Edtf("2024-02").lastDay()).contains(LocalDate.of(2024, 2, 29));
    assertThat(new Edtf("2022-12-12/2022-12-16").lastDay()).contains(LocalDate.of(2022, 12, 16));
    assertThat(new Edtf("XXXX-05-17").firstDay()).isEmpty();
  }

  @Test
  void ordersByFirstDayThenLast() {
    assertThat(new Edtf("2022-03")).isLessThan(new Edtf("2022-03-01"));
    assertThat(new Edtf("2022-03-01/2022-03-05")).isLessThan(new Edtf("2022-03-01/2022-03-09"));
    assertThat(new Edtf("XXXX-01-01")).isGreaterThan(new Edtf("2099-12-31"));
  }
}
