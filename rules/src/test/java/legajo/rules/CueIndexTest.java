package legajo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueIndexTest {

  @Test
  void everyVocabularyHasABitThoughThereAreMoreThanBits() {
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      vocabularies.add(vocabulary(i));
    }
    CueIndex index = new CueIndex(vocabularies);
    for (int i = 0; i < 150; i++) {
      String word = "word" + i;
      assertThat(Long.bitCount(index.bit("list" + i))).isEqualTo(1);
      assertThat(index.cuesOf(word, 0, word.length()) & index.bit("list" + i)).isNotZero();
    }
    for (String figure : CueIndex.FIGURES) {
      assertThat(index.cuesOf("word", 0, 4) & index.bit(figure)).isZero();
    }
  }

  private static Vocabulary vocabulary(int i) {
    return new Vocabulary(
        "list" + i,
        "A list.",
        Map.of("word" + i, "value"),
        Optional.empty(),
        Vocabulary.Form.TEXT,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
