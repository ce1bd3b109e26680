package legajo.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.corpus.text.MatchingBlocks.Block;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MatchingBlocksTest {
  @Test
  void longestRunFirstThenWhatIsLeftAndRightOfIt() {
    assertThat(MatchingBlocks.of(words("el acta de la reunión"), words("un acta de una reunión")))
        .containsExactly(new Block(1, 1, 2), new Block(4, 4, 1));
  }

  @Test
  void whatStandsCrosswiseCountsOnce() {
    assertThat(MatchingBlocks.of(words("acta y anexo"), words("anexo y acta")))
        .containsExactly(new Block(0, 2, 1));
  }

  @Test
  void nothingInCommon() {
    assertThat(MatchingBlocks.of(words("acta"), words("anexo"))).isEmpty();
    assertThat(MatchingBlocks.of(List.of(), words("anexo"))).isEmpty();
    assertThat(MatchingBlocks.of(words("acta"), List.of())).isEmpty();
  }

  @Property
  void blocksAreEqualRunsInOrder(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String other) {
    int left = 0;
    int right = 0;
    for (Block block : MatchingBlocks.of(letters(one), letters(other))) {
      assertThat(block.left()).isGreaterThanOrEqualTo(left);
      assertThat(block.right()).isGreaterThanOrEqualTo(right);
      left = block.left() + block.length();
      right = block.right() + block.length();
      assertThat(one.substring(block.left(), left))
          .isEqualTo(other.substring(block.right(), right));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static List<Character> letters(String text) {
    return text.chars().mapToObj(c -> (char) c).toList();
  }
}
