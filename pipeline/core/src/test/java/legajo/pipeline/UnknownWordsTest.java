package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {
  private static final UnknownWords DAMAGE =
      new UnknownWords(Set.of("los", "faros", "costa", "alumbran", "mar")::contains);

  @Test
  void wordsOfNoDictionaryAreDamage() {
    assertThat(DAMAGE.of("los faros (alumbran) costa.")).isZero();
    assertThat(DAMAGE.of("los far0s alumbran c0sta,")).isEqualTo(0.5);
  }

  @Test
  void namesNumbersAndAddressesAreNone() {
    assertThat(DAMAGE.of("Iturralde MTEPS 2021 www.faro.example a@b.example los faros")).isZero();
    assertThat(DAMAGE.of("")).isZero();
  }
}
