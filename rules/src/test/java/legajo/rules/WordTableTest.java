package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void findsWordsInsideATextByTheirNumbers() {
    WordTable table = new WordTable(List.of("mayo", "may", "junio"));
    assertThat(table.numberOf("en mayo", 3, 7)).isZero();
    assertThat(table.numberOf("en mayo", 3, 6)).isEqualTo(1);
    assertThat(table.numberOf("en mayo", 0, 2)).isEqualTo(WordTable.NONE);
    assertThat(table.numberOf("", 0, 0)).isEqualTo(WordTable.NONE);
  }

  @Test
  void mayHoldNothing() {
    assertThat(new WordTable(List.of()).numberOf("mayo", 0, 4)).isEqualTo(WordTable.NONE);
  }

  @Property
  void numbersWordsInTheirOrder(
      @ForAll Set<@StringLength(max = 3) @CharRange(from = 'a', to = 'd') String> words,
      @ForAll @StringLength(max = 3) @CharRange(from = 'a', to = 'd') String word) {
    List<String> list = new ArrayList<>(words);
    WordTable table = new WordTable(list);
    assertThat(table.numberOf("-" + word + "-", 1, word.length() + 1))
        .isEqualTo(list.indexOf(word));
  }
}
