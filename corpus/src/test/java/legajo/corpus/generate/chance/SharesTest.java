package legajo.corpus.generate.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
  private enum Fruit {
    APPLE,
    RED_PLUM
  }

  @Test
  void kindsComeAsOftenAsTheirShares() {
    Shares<Fruit> shares = Shares.parse(Fruit.class, "apple=30, red-plum=10");
    Dice dice = Dice.of(1, 1, "test");
    long apples = IntStream.range(0, 4000).filter(i -> shares.pick(dice) == Fruit.APPLE).count();
    assertThat(apples).isBetween(2850L, 3150L);
  }

  @Test
  void aKindAloneIsAll() {
    Shares<Fruit> shares = Shares.parse(Fruit.class, "red-plum");
    Dice dice = Dice.of(1, 1, "test");
    assertThat(IntStream.range(0, 100).mapToObj(i -> shares.pick(dice)))
        .containsOnly(Fruit.RED_PLUM);
  }

  @Test
  void aKindWithShareNothingNeverComes() {
    Shares<Fruit> shares = Shares.parse(Fruit.class, "apple=0,red-plum=1");
    Dice dice = Dice.of(2, 1, "test");
    assertThat(IntStream.range(0, 100).mapToObj(i -> shares.pick(dice)))
        .containsOnly(Fruit.RED_PLUM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pear=1; 'pear' is none of apple, red-plum",
        "apple=-1; '-1' is no share",
        "apple=many; 'many' is no share",
        "apple=9999999; '9999999' is no share",
        "apple=1,apple=2; 'apple' stands twice",
        "apple=0; no share above 0",
        "'apple=1,'; '' is none of",
        "APPLE; 'APPLE' is none of"
      })
  void whatCannotBeReadIsNamed(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.parse(Fruit.class, text))
        .withMessageContaining(message);
  }
}
