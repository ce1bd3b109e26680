package legajo.pipeline.ingest.ocr;

import java.util.List;

/**
 * A line as recognized.
 *
 * @param words from left to right
 * @param height from the tops of its tall letters to the bottoms of its low ones, in pixels
 */
public record RecognizedLine(List<RecognizedWord> words, double height) {
  public RecognizedLine {
    words = List.copyOf(words);
  }
}
