package legajo.pipeline.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists of people among lines: P lists one person, L is a label, x is neither, and o opens
 * something else.
 */
class StretchTest {
  /** How often a line may be looked at, whatever stands round it. */
  private static final int FEW = 8;

  private static final int MANY = 5_000;

  @ParameterizedTest
  @CsvSource({
    "PPP, 0-3",
    "LPP, 0-3",
    "xxLPPx, 2-5",
    "PxxP, 0-4",
    "PxxxP, 0-1 4-5",
    "PoP, 0-1 2-3",
    "LLLxP, 4-5",
    "PLLLLP, 0-6",
  })
  void findsWhereListsBeginAndEnd(String lines, String expected) {
    assertThat(String.join(" ", shown(Stretch.of(lines(lines, new AtomicInteger())))))
        .isEqualTo(expected);
  }

  @Test
  void linesWithoutPeopleAreNoList() {
    assertThat(Stretch.of(lines("LLxLoLx", new AtomicInteger()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"L", "x", "P", "o", "LLLLLLLLLx", "PxxxLLL", "PLLLLxLLLLxLLLLx", "Po"})
  void looksAtEachLineAFewTimesHoweverManyThereAre(String repeated) {
    String lines = repeated.repeat(MANY / repeated.length());
    AtomicInteger looks = new AtomicInteger();

    Stretch.of(lines(lines, looks));

    assertThat(looks.get()).isLessThanOrEqualTo(FEW * lines.length());
  }

  private static Stretch.Lines lines(String lines, AtomicInteger looks) {
    return new Stretch.Lines(
        lines.length(),
        at -> looks.incrementAndGet() > 0 && lines.charAt(at) == 'P' ? 1 : 0,
        at -> lines.charAt(at) == 'L',
        at -> lines.charAt(at) == 'o');
  }

  private static List<String> shown(List<Stretch> found) {
    return found.stream().map(stretch -> stretch.begin() + "-" + stretch.end()).toList();
  }
}
