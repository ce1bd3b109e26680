package legajo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionCountsTest {
  @Test
  void everyLetterOfWordsReadRightOrMisreadCountsAsPrinted() {
    ConfusionCounts counts = counts("La sesión externa terminó", "La sesi6én extema terminé");
    assertThat(counts.words()).isEqualTo(4);
    assertThat(counts.misreadWords()).isEqualTo(3);
    assertThat(counts.printed("ó")).isEqualTo(2);
    assertThat(counts.printed("e")).isEqualTo(4);
    assertThat(counts.printed("rn")).isEqualTo(1);
    assertThat(counts.printed("ll")).isZero();
    assertThat(counts.misread())
        .isEqualTo(Map.of("ó", Map.of("6é", 1, "é", 1), "rn", Map.of("m", 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "acta final hoy, acta final hoy",
    "acta final. hoy, 'acta \"final, hoy'",
    "acta (dos) hoy, acta 4dos| hoy",
    "el 3.ª hoy, el 3.* hoy",
  })
  void signsAreNoLetters(String truth, String damaged) {
    assertThat(counts(truth, damaged).misread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acta del hoy, acta por hoy",
    "acta MTSS hoy, acta EIMTSS hoy",
    "acta http://es.example.org/n hoy, acta hitp://es.exampie.org/n hoy",
    "acta ana@example.org hoy, acta aua@example.org hoy",
    "acta pauta_v2.docx hoy, acta panta_v2.docx hoy",
    "acta 1.150 hoy, acta I.I50 hoy",
  })
  void wordsTooUnlikeAddressesAndFiguresCountNowhere(String truth, String damaged) {
    ConfusionCounts counts = counts(truth, damaged);
    assertThat(counts.words()).isEqualTo(2);
    assertThat(counts.misread()).isEmpty();
    assertThat(counts.printed("p")).isZero();
  }

  @Test
  void questionAndExclamationMarksThatOpenAreCounted() {
    assertThat(counts("acta ¿Qué? ¡Vivan! hoy", "acta ¢Qué? jVivan! hoy").misread())
        .isEqualTo(Map.of("¿", Map.of("¢", 1), "¡", Map.of("j", 1)));
  }

  @Test
  void anAccentThatStandsBesideItsLetterIsOneWithIt() {
    assertThat(counts("acta sesio\u0301n", "acta sesio\u0301n").printed("ó")).isEqualTo(1);
  }

  private static ConfusionCounts counts(String truth, String damaged) {
    ConfusionCounts counts = new ConfusionCounts();
    counts.add(truth, damaged);
    return counts;
  }
}
