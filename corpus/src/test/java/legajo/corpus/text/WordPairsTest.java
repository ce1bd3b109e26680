package legajo.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordPairsTest {
  @Test
  void wordsBetweenCommonOnesArePairedOneByOne() {
    assertThat(pairs("La reunión final terminó tarde", "La reunién finai terminé tarde"))
        .containsExactly(
            "La=La", "reunión=reunién", "final=finai", "terminó=terminé", "tarde=tarde");
  }

  @Test
  void alsoBeforeTheFirstAndAfterTheLastCommonOne() {
    assertThat(pairs("También vino Perú", "Tambien vino Peri"))
        .containsExactly("También=Tambien", "vino=vino", "Perú=Peri");
  }

  @Test
  void wordsSplitJoinedLostOrAddedHaveNoPair() {
    assertThat(pairs("el acta final de hoy", "el ac ta final dehoy"))
        .containsExactly("el=el", "final=final");
    assertThat(pairs("el acta final", "el final")).containsExactly("el=el", "final=final");
    assertThat(pairs("el final", "el 7 final")).containsExactly("el=el", "final=final");
  }

  @Test
  void textsOfOneLengthWithNothingInCommonArePairedToo() {
    assertThat(pairs("Perú", "Peri")).containsExactly("Perú=Peri");
    assertThat(WordPairs.of(List.of(), List.of())).isEmpty();
    assertThat(WordPairs.of(List.of("acta"), List.of())).isEmpty();
  }

  private static Stream<String> pairs(String printed, String read) {
    return WordPairs.of(Words.of(printed), Words.of(read)).stream()
        .map(pair -> pair.printed() + "=" + pair.read());
  }
}
