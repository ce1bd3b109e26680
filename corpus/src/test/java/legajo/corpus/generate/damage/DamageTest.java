package legajo.corpus.generate.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import legajo.corpus.generate.chance.Dice;
import org.junit.jupiter.api.Test;

class DamageTest {
  private static final String TEXT = "la cooperación de la región por principio\n".repeat(300);

  @Test
  void lettersAreMisreadAtTheirRates() {
    String read = damage(DamageLevel.GOOD, new Misreading("ó", "6", 0.5)).read(TEXT);
    assertThat(read.chars().filter(c -> c == '6').count()).isBetween(250L, 350L);
  }

  @Test
  void capitalsAreMisreadOnlyWhereWordsBeginAndOnlyOnPoorScans() {
    Misreading capital = new Misreading("p", "P", 0.7);
    assertThat(damage(DamageLevel.POOR, capital).read(TEXT)).contains("Por").doesNotContain("cooP");
    assertThat(damage(DamageLevel.GOOD, capital).read(TEXT)).doesNotContain("P");
  }

  @Test
  void lettersThatNobodyMisreadsStay() {
    String read = damage(DamageLevel.POOR, new Misreading("x", "z", 1)).read(TEXT);
    assertThat(read.replaceAll("[^a-zóé]", "")).isEqualTo(TEXT.replaceAll("[^a-zóé]", ""));
  }

  @Test
  void lineBreaksStay() {
    assertThat(damage(DamageLevel.POOR, new Misreading("ó", "6", 0.5)).read(TEXT).split("\n"))
        .hasSize(300);
  }

  @Test
  void aMisreadingOfNothingIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Misreading("", "x", 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Misreading("a", "x", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Misreading("a", "x", 1.1));
  }

  private static Damage damage(DamageLevel level, Misreading misreading) {
    return new Damage(level, List.of(misreading), Dice.of(1, 1, "test"));
  }
}
