package legajo.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import legajo.pipeline.document.WordConfidences.Word;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;

class WordConfidencesTest {
  private static Word word(int begin, int end, int confidence) {
    return new Word(new Span(begin, end), confidence);
  }

  @Test
  void aWordsConfidenceIsThatOfEachOfItsCharacters() {
    WordConfidences confidences = new WordConfidences(List.of(word(2, 5, 90), word(6, 9, 0)));
    assertThat(confidences.at(2)).hasValue(90);
    assertThat(confidences.at(4)).hasValue(90);
    assertThat(confidences.at(6)).hasValue(0);
    assertThat(confidences.words()).containsExactly(word(2, 5, 90), word(6, 9, 0));
  }

  @Test
  void betweenWordsAndBeyondThemThereIsNone() {
    WordConfidences confidences = new WordConfidences(List.of(word(2, 5, 90), word(6, 9, 0)));
    for (int place : new int[] {0, 1, 5, 9, 100}) {
      assertThat(confidences.at(place)).isEmpty();
    }
    assertThat(WordConfidences.NONE.at(0)).isEmpty();
    assertThat(WordConfidences.NONE.isEmpty()).isTrue();
  }

  @Test
  void whatCannotBeIsAnErrorOfTheProgram() {
    assertThatThrownBy(() -> word(0, 1, 101)).hasMessageContaining("101");
    assertThatThrownBy(() -> word(0, 1, -1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new WordConfidences(List.of(word(2, 5, 90), word(4, 9, 80))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
