package legajo.corpus.generate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void theSequenceIsTheSameForever() {
    Dice dice = Dice.of(42, 7, "story");
    List<Integer> thrown = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      thrown.add(dice.below(1000));
    }
    assertThat(thrown).containsExactly(557, 78, 27, 525, 220, 575);
  }

  @Property
  void throwsStayInTheirBounds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1_000_000) int bound) {
    Dice dice = Dice.of(seed, 1, "test");
    for (int i = 0; i < 20; i++) {
      assertThat(dice.below(bound)).isBetween(0, bound - 1);
      assertThat(dice.share()).isBetween(0.0, Math.nextDown(1.0));
      assertThat(dice.between(5, 5)).isEqualTo(5);
    }
  }

  @Property
  void shufflingLosesNothing(@ForAll List<Integer> things) {
    assertThat(Dice.of(3, 3, "test").shuffled(things)).containsExactlyInAnyOrderElementsOf(things);
  }

  @Test
  void aDeckGivesEachBeforeOneTwice() {
    Deck<Integer> deck = new Deck<>(List.of(1, 2, 3), Dice.of(1, 1, "test"));
    assertThat(List.of(deck.draw(), deck.draw(), deck.draw())).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(List.of(deck.draw(), deck.draw(), deck.draw())).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void nothingIsBelowNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Dice.of(1, 1, "test").below(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deck<>(List.of(), Dice.of(1, 1, "test")));
  }
}
