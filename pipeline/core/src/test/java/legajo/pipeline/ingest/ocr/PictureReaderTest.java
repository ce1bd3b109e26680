package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.ingest.ocr.OcrEngine.Arrangement;
import org.junit.jupiter.api.Test;

/** How often a picture is looked at, and what is taken of it. */
class PictureReaderTest {
  private static final GrayImage PAGE =
      Shades.of(
          Scans.of(
              150,
              canvas ->
                  canvas
                      .text(70, 200, "La primera línea del informe final")
                      .text(70, 400, "Un párrafo que la primera vez nadie leyó")));

  private final List<Arrangement> asked = new ArrayList<>();
  private final List<GrayImage> seen = new ArrayList<>();

  private interface Answer {
    List<RecognizedLine> to(int look) throws OcrFailure, InterruptedException;
  }

  private ReadPicture read(Duration limit, Answer answer) throws Exception {
    OcrEngine engine =
        new OcrEngine() {
          @Override
          public Optional<OcrLack> lack() {
            return Optional.empty();
          }

          @Override
          public List<RecognizedLine> read(GrayImage picture, Arrangement how, Duration left)
              throws OcrFailure, InterruptedException {
            asked.add(how);
            seen.add(picture);
            return answer.to(asked.size());
          }
        };
    return new PictureReader(engine, limit).read(PAGE);
  }

  private ReadPicture read(Answer answer) throws Exception {
    return read(Duration.ofMinutes(1), answer);
  }

  private static List<String> words(ReadPicture read) {
    return read.lines().stream()
        .map(line -> String.join(" ", line.words().stream().map(RecognizedWord::text).toList()))
        .toList();
  }

  private static List<RecognizedLine> line(String word, int confidence, double right) {
    return List.of(
        new RecognizedLine(
            List.of(new RecognizedWord(word, 0, right, PAGE.height(), confidence)), PAGE.height()));
  }

  /** Words over all of the page, so that nothing is left to read. */
  private static List<RecognizedLine> all(String word, int confidence) {
    return line(word, confidence, 1e6);
  }

  @Test
  void whatIsReadSurelyIsLookedAtOnce() throws Exception {
    assertThat(words(read(look -> all("Informe", 95)))).containsExactly("Informe");
    assertThat(asked).containsExactly(Arrangement.PAGE);
  }

  @Test
  void whatIsReadUnsurelyIsTurnedUpsideDownAndTheBetterReadingTaken() throws Exception {
    ReadPicture read = read(look -> look == 1 ? all("aujoju", 30) : all("Informe", 95));
    assertThat(words(read)).containsExactly("Informe");
    assertThat(seen.get(1).at(0, 0)).isEqualTo(seen.get(0).at(seen.get(0).width() - 1, 0));
    asked.clear();
    assertThat(words(read(look -> look == 1 ? all("Informe", 62) : all("aujoju", 30))))
        .containsExactly("Informe");
  }

  @Test
  void aPageWithoutALetterIsNotTurned() throws Exception {
    assertThat(read(look -> all("|", 10)).isBlank()).isTrue();
    assertThat(asked).containsExactly(Arrangement.PAGE);
  }

  @Test
  void textThatWasPassedOverIsLookedAtByItself() throws Exception {
    ReadPicture read =
        read(look -> look == 1 ? line("primera", 95, 1) : line("párrafo-que-falta", 95, 9));
    assertThat(asked).containsExactly(Arrangement.PAGE, Arrangement.SCATTERED);
    assertThat(words(read)).containsExactly("primera", "párrafo-que-falta");
  }

  @Test
  void remainsOfLettersAreNoText() throws Exception {
    assertThat(
            words(read(look -> look == 1 ? line("primera", 95, 1) : line("iiiiiiiiiiii", 60, 9))))
        .containsExactly("primera");
    asked.clear();
    assertThat(words(read(look -> look == 1 ? line("primera", 95, 1) : line("no", 95, 9))))
        .containsExactly("primera");
  }

  @Test
  void aSecondLookThatFailsLosesNothing() throws Exception {
    ReadPicture read =
        read(
            look -> {
              if (look == 2) {
                throw new OcrFailure("Tesseract took longer than 60 seconds");
              }
              return line("primera", 95, 1);
            });
    assertThat(words(read)).containsExactly("primera");
  }

  @Test
  void allLooksTogetherHaveTheTimeOfOnePage() {
    assertThatThrownBy(
            () ->
                read(
                    Duration.ofSeconds(3),
                    look -> {
                      Thread.sleep(3100);
                      return all("aujoju", 30);
                    }))
        .isInstanceOf(OcrFailure.class)
        .hasMessageContaining("longer than");
    assertThat(asked).hasSizeLessThan(2);
  }
}
