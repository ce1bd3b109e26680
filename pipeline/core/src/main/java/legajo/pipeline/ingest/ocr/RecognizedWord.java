package legajo.pipeline.ingest.ocr;

/**
 * A word as recognized, its place in pixels from the top left of the picture.
 *
 * @param text its characters, at least one
 * @param left edge
 * @param right edge
 * @param baseline where its letters stand
 * @param confidence 0 to 100
 */
public record RecognizedWord(
    String text, double left, double right, double baseline, int confidence) {
  public RecognizedWord {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word without characters");
    }
  }

  /** How many of its characters are letters or digits. */
  int lettersAndDigits() {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  RecognizedWord between(double newLeft, double newRight) {
    return new RecognizedWord(text, newLeft, newRight, baseline, confidence);
  }
}
