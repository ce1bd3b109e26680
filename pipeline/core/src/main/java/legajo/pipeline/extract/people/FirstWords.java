package legajo.pipeline.extract.people;

import java.util.HashMap;
import java.util.Map;
import legajo.rules.Vocabulary;

/**
 * The words that terms of lists begin with, each marked with its lists: one look-up says of a word
 * which lists are worth asking.
 */
final class FirstWords {
  private static final int MOST_LISTS = Long.SIZE - 1;

  private final Map<String, Long> marks = new HashMap<>();
  private int lists;
  private long prefixMark;
  private String[] prefixes = {};

  /** Marks the first words of a list; the mark is a bit of its own. */
  long add(Vocabulary list) {
    long mark = nextMark();
    for (String term : list.words()) {
      marks.merge(firstWord(term), mark, (a, b) -> a | b);
    }
    return mark;
  }

  /** A mark for words that begin like one of these, such as "exdirectora". */
  long addPrefixes(Vocabulary list) {
    prefixes = list.words().toArray(new String[0]);
    prefixMark = nextMark();
    return prefixMark;
  }

  private long nextMark() {
    if (lists == MOST_LISTS) {
      throw new IllegalStateException("more than " + MOST_LISTS + " lists");
    }
    return 1L << lists++;
  }

  /** The marks of the word at a place. */
  long marksOf(String folded, int begin, int end) {
    Long found = marks.get(folded.substring(begin, end));
    return (found == null ? 0 : found) | (beginsWithPrefix(folded, begin) ? prefixMark : 0);
  }

  private boolean beginsWithPrefix(String folded, int begin) {
    for (String prefix : prefixes) {
      if (folded.startsWith(prefix, begin)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String term) {
    int end = 0;
    while (end < term.length() && Character.isLetterOrDigit(term.charAt(end))) {
      end++;
    }
    return term.substring(0, end);
  }
}
