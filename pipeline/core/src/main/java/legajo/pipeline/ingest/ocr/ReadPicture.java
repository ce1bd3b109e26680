package legajo.pipeline.ingest.ocr;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was read on a picture.
 *
 * @param prepared the picture that the program saw
 * @param lines in pixels of that
 */
record ReadPicture(PreparedPicture prepared, List<RecognizedLine> lines) {
  /** Words that are surer than this are seldom wrong. */
  private static final int SURE = 60;

  ReadPicture {
    lines = List.copyOf(lines);
  }

  /** How many letters and digits stand in words that are quite sure, on level lines. */
  int sureLetters() {
    return level()
        .filter(word -> word.confidence() >= SURE)
        .mapToInt(RecognizedWord::lettersAndDigits)
        .sum();
  }

  /** Whether there is no letter at all: even what stands on its head is read as some. */
  boolean isBlank() {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .allMatch(word -> word.lettersAndDigits() == 0);
  }

  /**
   * The mean confidence of a letter; 0 where there are none. One on a line that runs up or down has
   * none: where they are many, the page lies on its side.
   */
  double confidence() {
    int letters =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .mapToInt(RecognizedWord::lettersAndDigits)
            .sum();
    int sum = level().mapToInt(word -> word.lettersAndDigits() * word.confidence()).sum();
    return letters == 0 ? 0 : sum / (double) letters;
  }

  private Stream<RecognizedWord> level() {
    return lines.stream()
        .filter(line -> line.quarters() == 0)
        .flatMap(line -> line.words().stream());
  }

  /** The way from a line's places to those of the picture that was given. */
  Placement back(RecognizedLine line) {
    return prepared.standing(line).then(prepared.back());
  }
}
