package legajo.pipeline.ingest.ocr;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.TextDamage;

/** An engine that does what a test wants. */
final class FakeEngine implements OcrEngine {
  private final Optional<OcrLack> lack;
  private final Answer answer;

  /** What it says to a picture. */
  interface Answer {
    List<RecognizedLine> to(GrayImage picture) throws OcrFailure, InterruptedException;
  }

  private FakeEngine(Optional<OcrLack> lack, Answer answer) {
    this.lack = lack;
    this.answer = answer;
  }

  static OcrSettings answering(Answer answer) {
    return settings(OcrPolicy.AUTO, answer, text -> 0);
  }

  static OcrSettings settings(OcrPolicy policy, Answer answer, TextDamage damage) {
    PageOcr ocr = new PageOcr(new FakeEngine(Optional.empty(), answer), Duration.ofMinutes(2));
    return new OcrSettings(policy, () -> ocr, damage);
  }

  static OcrSettings lacking(OcrLack lack, OcrPolicy policy, TextDamage damage) {
    PageOcr ocr =
        new PageOcr(
            new FakeEngine(
                Optional.of(lack),
                picture -> {
                  throw new AssertionError("asked to read, though it can't");
                }),
            Duration.ofMinutes(2));
    return new OcrSettings(policy, () -> ocr, damage);
  }

  /** A line of words, sure of each. */
  static RecognizedLine line(double baseline, String... words) {
    List<RecognizedWord> out = new java.util.ArrayList<>();
    double left = 100;
    for (String word : words) {
      out.add(new RecognizedWord(word, left, left + 20 * word.length(), baseline, 95));
      left += 20 * word.length() + 15;
    }
    return new RecognizedLine(out, 40);
  }

  @Override
  public Optional<OcrLack> lack() {
    return lack;
  }

  @Override
  public List<RecognizedLine> read(GrayImage picture, Arrangement arrangement, Duration limit)
      throws OcrFailure, InterruptedException {
    return answer.to(picture);
  }
}
