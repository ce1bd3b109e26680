package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({
    "0, 12, 2, 8",
    "3, 12, 8, 8",
    "3, 9, -1, -1",
    "0, 4, 2, 2",
    "0, 3, -1, -1",
    "5, 5, -1, -1"
  })
  void findsWordsThatStandWhollyInsideIt(int begin, int end, int first, int last) {
    String text = "ab: cdef: gh";

    assertThat(new Span(begin, end).indexOf(": ", text)).isEqualTo(first);
    assertThat(new Span(begin, end).lastIndexOf(": ", text)).isEqualTo(last);
  }

  @Test
  void goesOnFromAPlace() {
    assertThat(new Span(0, 5).indexOf("|", "|a|b|", 1)).isEqualTo(2);
    assertThat(new Span(2, 5).indexOf("|", "|a|b|", 0)).isEqualTo(2);
    assertThat(new Span(0, 4).indexOf("|", "|a|b|", 3)).isEqualTo(-1);
  }

  @Test
  void looksAtNothingOutsideIt() {
    CharSequence text = new Fenced("una línea corta y otra", 4, 9);

    assertThat(new Span(4, 9).indexOf("|", text)).isEqualTo(-1);
    assertThat(new Span(4, 9).lastIndexOf("|", text)).isEqualTo(-1);
  }

  /** A text that can be read between two places alone. */
  private record Fenced(String text, int begin, int end) implements CharSequence {
    @Override
    public char charAt(int index) {
      assertThat(index).isBetween(begin, end - 1);
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.subSequence(from, to);
    }
  }
}
