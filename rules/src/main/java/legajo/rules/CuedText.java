package legajo.rules;

import java.util.Arrays;

/**
 * A text made ready for rules: folded, cut into words, each word marked with the vocabularies it
 * belongs to.
 *
 * <p>Rules are tried only near such words, which is what keeps reading fast.
 */
public final class CuedText {
  private final String text;
  private final String folded;
  private int count;
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int[] cues = new int[256];

  CuedText(String text, CueIndex index) {
    this.text = text;
    this.folded = Folding.fold(text);
    int i = 0;
    int length = folded.length();
    while (i < length) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
        continue;
      }
      int begin = i;
      while (i < length && Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
      }
      add(begin, i, index.cuesOf(folded, begin, i));
    }
  }

  private void add(int begin, int end, int wordCues) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      cues = Arrays.copyOf(cues, count * 2);
    }
    begins[count] = begin;
    ends[count] = end;
    cues[count++] = wordCues;
  }

  /** The text as it stands. */
  public String text() {
    return text;
  }

  /** The folded text; has the length of the text. */
  public String folded() {
    return folded;
  }

  int wordCount() {
    return count;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** What a word is, as the index of the pack numbers it. */
  int cues(int word) {
    return cues[word];
  }

  /** Whether each of these cues is one of the words from this one to a place of the text. */
  boolean hasCues(CueMasks masks, long required, int fromWord, int limit) {
    long missing = required;
    for (int word = fromWord; missing != 0 && word < count && begins[word] < limit; word++) {
      missing &= ~masks.of(cues[word]);
    }
    return missing == 0;
  }

  /** The first word that begins at or after this place. */
  int wordFrom(int place) {
    int found = Arrays.binarySearch(begins, 0, count, place);
    return found >= 0 ? found : -found - 1;
  }
}
