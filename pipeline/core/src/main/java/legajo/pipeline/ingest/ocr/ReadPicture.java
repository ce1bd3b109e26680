package legajo.pipeline.ingest.ocr;

import java.util.List;

/**
 * What was read on a picture.
 *
 * @param lines in pixels of the prepared picture
 * @param back the way from there to the picture that was given
 */
record ReadPicture(List<RecognizedLine> lines, Placement back) {
  /** Words that are surer than this are seldom wrong. */
  private static final int SURE = 60;

  ReadPicture {
    lines = List.copyOf(lines);
  }

  /** How many letters and digits stand in words that are quite sure. */
  int sureLetters() {
    return words()
        .filter(word -> word.confidence() >= SURE)
        .mapToInt(RecognizedWord::lettersAndDigits)
        .sum();
  }

  /** The mean confidence of a letter; 0 where there are none. */
  double confidence() {
    int letters = words().mapToInt(RecognizedWord::lettersAndDigits).sum();
    int sum = words().mapToInt(word -> word.lettersAndDigits() * word.confidence()).sum();
    return letters == 0 ? 0 : sum / (double) letters;
  }

  private java.util.stream.Stream<RecognizedWord> words() {
    return lines.stream().flatMap(line -> line.words().stream());
  }
}
