package legajo.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.model.Box;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;

class CharacterBoxesTest {
  private static final Span ALL = new Span(0, 5);

  @Test
  void charactersOfALineHaveOneBoxAndThoseOfTheNextAnother() {
    CharacterBoxes boxes =
        new CharacterBoxes(
            new int[] {1, 1, 0, 1, 1},
            new float[] {10, 50, 5, 10, 15, 50, 5, 10, 0, 0, 0, 0, 10, 61, 5, 10, 15, 61, 5, 10});
    assertThat(boxes.of(ALL))
        .containsExactly(new Box(1, 10, 50, 10, 10), new Box(1, 10, 61, 10, 10));
  }

  @Test
  void charactersThatRunDownThePageHaveOneBoxToo() {
    CharacterBoxes boxes =
        new CharacterBoxes(
            new int[] {1, 1, 1}, new float[] {50, 10, 10, 5, 50, 15, 10, 5, 50, 20, 10, 5});
    assertThat(boxes.of(ALL)).containsExactly(new Box(1, 50, 10, 10, 15));
  }

  @Test
  void pagesAreApart() {
    CharacterBoxes boxes =
        new CharacterBoxes(new int[] {1, 2}, new float[] {10, 50, 5, 10, 15, 50, 5, 10});
    assertThat(boxes.of(ALL)).hasSize(2);
    assertThat(CharacterBoxes.NONE.of(ALL)).isEmpty();
  }
}
