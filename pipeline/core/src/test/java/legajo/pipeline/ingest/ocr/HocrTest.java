package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HocrTest {
  private static final String PAGE =
      "<div class='ocr_page' title='image \"stdin\"; bbox 0 0 1000 2000; ppageno 0'>%s</div>";

  private static List<RecognizedLine> lines(String... spans) throws OcrFailure {
    String html = String.format(java.util.Locale.ROOT, PAGE, String.join("\n", spans));
    return Hocr.lines(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String title, String... words) {
    return "<span class='ocr_line' title='" + title + "'>" + String.join(" ", words) + "</span>";
  }

  private static String word(String box, int confidence, String text) {
    String title = "bbox " + box + "; x_wconf " + confidence;
    return "<span class='ocrx_word' title='" + title + "'>" + text + "</span>";
  }

  @Test
  void wordsStandOnTheBaselineOfTheirLine() throws OcrFailure {
    List<RecognizedLine> lines =
        lines(
            line(
                "bbox 100 200 500 240; baseline 0.01 -9; x_size 38.5; x_descenders 8",
                word("100 205 240 231", 96, "Faros"),
                word("260 204 500 240", 71, "&lt;sur&gt;")));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).height()).isEqualTo(38.5);
    assertThat(lines.get(0).quarters()).isZero();
    RecognizedWord second = lines.get(0).words().get(1);
    assertThat(second.text()).isEqualTo("<sur>");
    assertThat(second.confidence()).isEqualTo(71);
    assertThat(second.left()).isEqualTo(260);
    assertThat(second.right()).isEqualTo(500);
    assertThat(second.baseline()).isCloseTo(240 - 9 + 0.01 * 160, within(1e-6));
  }

  @Test
  void captionsAndHeadersAreLinesToo() throws OcrFailure {
    String caption = line("bbox 1 1 50 20; baseline 0 0", word("1 1 50 20", 90, "Foto"));
    assertThat(lines(caption.replace("ocr_line", "ocr_caption"))).hasSize(1);
  }

  @Test
  void linesThatRunUpOrDownAreSeenAsLevelOnATurnedPicture() throws OcrFailure {
    RecognizedLine down =
        lines(
                line(
                    "bbox 900 100 940 500; x_size 38",
                    word("900 100 940 240", 96, "Faro"),
                    word("900 260 940 500", 96, "Viejo")))
            .get(0);
    assertThat(down.quarters()).isEqualTo(3);
    assertThat(down.words().get(0).left()).isEqualTo(100);
    assertThat(down.words().get(0).baseline()).isBetween(60.0, 100.0);
    RecognizedLine up =
        lines(line("bbox 50 100 90 500; textangle 90", word("50 100 90 500", 96, "Faro"))).get(0);
    assertThat(up.quarters()).isEqualTo(1);
    assertThat(up.words().get(0).left()).isEqualTo(2000 - 500);
  }

  @Test
  void wordsWhoseBoxesCoverEachOtherShareTheRoom() throws OcrFailure {
    List<RecognizedWord> words =
        lines(
                line(
                    "bbox 100 200 400 240; baseline 0 -8",
                    word("100 200 400 240", 96, "VISITA"),
                    word("230 200 260 240", 96, "Y"),
                    word("270 200 400 240", 96, "SALIDA")))
            .get(0)
            .words();
    for (int i = 1; i < words.size(); i++) {
      assertThat(words.get(i).left()).isGreaterThan(words.get(i - 1).right());
    }
    assertThat(words.get(0).left()).isEqualTo(100);
    assertThat(words.get(2).right()).isCloseTo(400, within(1e-6));
  }

  @Test
  void blanksAndWordsWithoutAPlaceAreLeftOut() throws OcrFailure {
    assertThat(lines(line("bbox 1 1 9 9", word("1 1 9 9", 95, " ")))).isEmpty();
    assertThat(lines(line("bbox 1 1 9 9", "<span class='ocrx_word' title=''>Faro</span>")))
        .isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void anAnswerThatIsNoHocrIsAFailure() {
    assertThatThrownBy(() -> Hocr.lines("Error opening data file".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(OcrFailure.class);
    assertThatThrownBy(() -> Hocr.lines(new byte[0])).isInstanceOf(OcrFailure.class);
  }

  @Property(tries = 300)
  void garbageIsAFailureOrLines(@ForAll String garbage) {
    String html =
        "<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line' title=\""
            + garbage
            + "\"><span class='ocrx_word' title=\"bbox "
            + garbage
            + "\">x</span></span>";
    try {
      assertThat(Hocr.lines(html.getBytes(StandardCharsets.UTF_8))).isNotNull();
    } catch (OcrFailure typed) {
      assertThat(typed.reason()).isNotBlank();
    }
  }
}
