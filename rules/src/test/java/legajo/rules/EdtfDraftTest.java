package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDraftTest {
  @ParameterizedTest
  @CsvSource({
    "2022-05-17, 2022-05-17",
    "XXXX-05, XXXX-05",
    "1974, 1974",
    // parts of months and years
    "2023-02-end, 2023-02-28",
    "2024-02-end, 2024-02-29",
    "XXXX-02-16/XXXX-02-end, XXXX-02-16/XXXX-02-29",
    "2019-05-end-6/2019-05-end, 2019-05-25/2019-05-31",
    "2019-05-15/2019-05-15+6, 2019-05-15/2019-05-21",
    "2009-04-01/2009-04+2-end, 2009-04-01/2009-06-30",
    // ranges run forward
    "XXXX-11-28/2022-12-02, 2022-11-28/2022-12-02",
    "XXXX-12-20/2022-01-15, 2021-12-20/2022-01-15",
    "2021-12-20/XXXX-01-15, 2021-12-20/2022-01-15",
    "2021-12/XXXX-02, 2021-12/2022-02",
    "2022-12-28/2022-12-02, 2022-11-28/2022-12-02",
    "2022-01-28/2022-01-02, 2021-12-28/2022-01-02",
    "XXXX-01-28/XXXX-01-02, XXXX-12-28/XXXX-01-02",
    "2015/2018, 2015/2018"
  })
  void becomesEdtf(String draft, String edtf) {
    assertThat(EdtfDraft.settle(draft)).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-04-31",
        "2023-02-29",
        "2022-13-01",
        "2022-00-01",
        "2022-05-00",
        "2022-11+2-end",
        "2018/2015",
        "2022-05-17/2022-05-17",
        "2022-05-17/2022-04-31",
        "2022-04-31/2022-05-17",
        "17-05-2022",
        ""
      })
  void isNothingWhereItNamesNoDate(String draft) {
    assertThat(EdtfDraft.settle(draft)).isEmpty();
  }
}
