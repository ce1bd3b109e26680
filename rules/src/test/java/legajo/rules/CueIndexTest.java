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
    CueMasks masks = new CueMasks(index, vocabularies.stream().map(Vocabulary::name).toList());
    for (int i = 0; i < 150; i++) {
      long bit = masks.bit("list" + i);
      assertThat(Long.bitCount(bit)).isEqualTo(1);
      assertThat(masks.of(cues(index, "word" + i)) & bit).isNotZero();
    }
    for (String figure : CueIndex.FIGURES) {
      assertThat(masks.of(cues(index, "word")) & masks.bit(figure)).isZero();
    }
  }

  @Test
  void rulesOfOneKindKnowNoCuesButTheirs() {
    CueIndex index = new CueIndex(List.of(vocabulary(1), vocabulary(2)));
    CueMasks masks = new CueMasks(index, List.of("list2", CueIndex.YEAR_FIGURE));
    assertThat(masks.of(cues(index, "word1"))).isZero();
    assertThat(masks.of(cues(index, "word2"))).isEqualTo(masks.bit("list2"));
    assertThat(masks.of(cues(index, "1999")) & masks.bit(CueIndex.YEAR_FIGURE)).isNotZero();
    assertThat(masks.of(cues(index, "1899")) & masks.bit(CueIndex.YEAR_FIGURE)).isZero();
  }

  private static int cues(CueIndex index, String word) {
    return index.cuesOf(word, 0, word.length());
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
