package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.spanish();

  @ParameterizedTest
  @ValueSource(strings = {"cooperación", "Cooperación", "reunieron", "García", "económico"})
  void knowsWords(String word) {
    assertThat(lexicon.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cooperacidn", "sesién", "mtpx", "", "123"})
  void knowsNothingElse(String word) {
    assertThat(lexicon.contains(word)).isFalse();
  }

  @Test
  void tellsThePartsOfSpeech() {
    assertThat(lexicon.tags("técnico"))
        .anyMatch(tag -> tag.startsWith("NC"))
        .anyMatch(tag -> tag.startsWith("AQ"));
  }
}
