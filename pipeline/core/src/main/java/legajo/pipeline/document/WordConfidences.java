package legajo.pipeline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import legajo.rules.Span;

/**
 * How sure text recognition is of each word that it read, 0 (not at all) to 100 (wholly), as the
 * engine itself puts it: a measure to compare words by, not a probability. Immutable.
 */
public final class WordConfidences {
  /** For text that nobody had to recognize. */
  public static final WordConfidences NONE = new WordConfidences(List.of());

  private static final int HIGHEST = 100;

  private final int[] begins;
  private final int[] ends;
  private final byte[] confidences;

  /**
   * A word as recognized.
   *
   * @param span its UTF-16 units in the source text
   * @param confidence 0 to 100
   */
  public record Word(Span span, int confidence) {
    public Word {
      if (confidence < 0 || confidence > HIGHEST) {
        throw new IllegalArgumentException("confidence not 0 to 100: " + confidence);
      }
    }
  }

  /** The confidences of words that stand in order and don't overlap. */
  public WordConfidences(List<Word> words) {
    begins = new int[words.size()];
    ends = new int[words.size()];
    confidences = new byte[words.size()];
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.span().begin() < last) {
        throw new IllegalArgumentException("word before the end of the one before: " + word);
      }
      begins[i] = word.span().begin();
      ends[i] = word.span().end();
      confidences[i] = (byte) word.confidence();
      last = ends[i];
    }
  }

  /** Whether no word has one. */
  public boolean isEmpty() {
    return begins.length == 0;
  }

  /** The confidence of the word that this UTF-16 unit belongs to; empty where none is known. */
  public OptionalInt at(int place) {
    int found = java.util.Arrays.binarySearch(begins, place);
    int word = found >= 0 ? found : -found - 2;
    return word >= 0 && place < ends[word]
        ? OptionalInt.of(confidences[word])
        : OptionalInt.empty();
  }

  /** The words in order. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>(begins.length);
    for (int i = 0; i < begins.length; i++) {
      words.add(new Word(new Span(begins[i], ends[i]), confidences[i]));
    }
    return words;
  }
}
