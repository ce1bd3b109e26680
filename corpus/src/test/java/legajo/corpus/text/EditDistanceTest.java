package legajo.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "acta, acta, 0",
    "acta, actas, 1",
    "acta, cta, 1",
    "acta, acto, 1",
    "ministerio, misterio, 2",
    "sesión, cesión, 1",
    "abc, xyz, 3",
    "'', abc, 3",
    "abc, '', 3"
  })
  void countsInsertionsDeletionsAndReplacements(String left, String right, int distance) {
    assertThat(EditDistance.of(left, right)).isEqualTo(distance);
  }

  @Test
  void goesNoFurtherThanItsLimit() {
    assertThat(EditDistance.of("ministerio", "misterio", 1)).isEqualTo(2);
    assertThat(EditDistance.of("ministerio", "misterio", 2)).isEqualTo(2);
    assertThat(EditDistance.of("a", "abcdefgh", 3)).isEqualTo(4);
  }

  @Test
  void similarityIsRelativeToTheLongerText() {
    assertThat(EditDistance.similarity("acta", "actas")).isCloseTo(0.8, within(1e-9));
    assertThat(EditDistance.similarity("", "")).isEqualTo(1);
    assertThat(EditDistance.similarityFrom(0.8, "acta", "actas")).isCloseTo(0.8, within(1e-9));
    assertThat(EditDistance.similarityFrom(0.81, "acta", "actas")).isZero();
  }

  @Property
  void isTheDistanceOfTheTextbook(@ForAll("words") String left, @ForAll("words") String right) {
    assertThat(EditDistance.of(left, right)).isEqualTo(textbook(left, right));
  }

  @Property
  void isTheSameForNumbersAsForCharacters(
      @ForAll("words") String left, @ForAll("words") String right) {
    assertThat(EditDistance.of(left.chars().toArray(), right.chars().toArray()))
        .isEqualTo(EditDistance.of(left, right));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(12);
  }

  private static int textbook(String left, String right) {
    int[][] table = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
          table[i][j] =
              Math.min(table[i - 1][j - 1] + same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        }
      }
    }
    return table[left.length()][right.length()];
  }
}
