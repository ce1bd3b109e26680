package legajo.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideHeadingsTest {
  private static final RulePack PACK = RulePack.builtIn("es");

  @ParameterizedTest
  @ValueSource(
      strings = {"Perú", "Perú, MTPE", "Perú (en Lima), MTPE", "Perú – MTPE", "Delegación de Perú"})
  void aCountryWithItsMinistryHeadsADelegation(String heading) {
    assertThat(isSide(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Perú, norte", "Perú (en Lima), norte", "Registro (Perú), MTPE"})
  void aCountryWithOtherWordsDoesNot(String heading) {
    assertThat(isSide(heading)).isFalse();
  }

  private static boolean isSide(String heading) {
    CleanText clean =
        new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(heading));
    CuedText cued = PACK.cue(clean.text());
    Line line =
        new LineReader(PACK, new MeetingHeadings(PACK)).read(clean.paragraphs(), cued).get(0);
    String bare = UnlikePeople.withoutBrackets(line.heading().of(cued.folded()));
    return new SideHeadings(PACK).isSide(bare, false, false, line, cued);
  }
}
