package legajo.pipeline.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets right where the words of a line stand. Tesseract's boxes are taken from the blobs under a
 * word, and where letters touch, a word's box may cover its neighbours too; their order is right.
 */
final class WordPlaces {
  private WordPlaces() {}

  /** The words of a line, none of them over the next. */
  static List<RecognizedWord> settled(List<RecognizedWord> words) {
    List<RecognizedWord> settled = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = i + 1;
      double right = words.get(i).right();
      while (end < words.size() && words.get(end).left() < right) {
        right = Math.max(right, words.get(end).right());
        end++;
      }
      settled.addAll(end == i + 1 ? words.subList(i, end) : shared(words.subList(i, end), right));
      i = end - 1;
    }
    return settled;
  }

  /** Words that overlap share the room from the first's left to the last's right by length. */
  private static List<RecognizedWord> shared(List<RecognizedWord> words, double right) {
    double left = words.stream().mapToDouble(RecognizedWord::left).min().orElse(0);
    double blanks = words.size() - 1.0;
    double characters = words.stream().mapToInt(word -> word.text().length()).sum();
    double each = (right - left) / (characters + blanks);
    List<RecognizedWord> out = new ArrayList<>();
    double at = left;
    for (RecognizedWord word : words) {
      double end = at + each * word.text().length();
      out.add(word.between(at, end));
      at = end + each;
    }
    return out;
  }
}
