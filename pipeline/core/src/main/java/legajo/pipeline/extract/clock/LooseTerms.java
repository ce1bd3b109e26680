package legajo.pipeline.extract.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import legajo.rules.Vocabulary;

/**
 * The words of a vocabulary, found at a place or right before one whatever stands next to them
 * there: "9am" holds "am".
 */
final class LooseTerms {
  private final List<String> longestFirst;

  LooseTerms(Vocabulary vocabulary) {
    this(vocabulary.words().stream().toList());
  }

  private LooseTerms(List<String> words) {
    this.longestFirst = new ArrayList<>(words);
    this.longestFirst.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The words of a vocabulary that have this value. */
  static LooseTerms ofValue(Vocabulary vocabulary, String value) {
    return new LooseTerms(List.copyOf(vocabulary.wordsOf(value)));
  }

  /** One past the longest term that begins here and ends before the limit; -1 for none. */
  int endAt(String folded, int begin, int limit) {
    for (String term : longestFirst) {
      int end = begin + term.length();
      if (end <= limit && folded.startsWith(term, begin) && isWhole(folded, end, limit)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether one of the terms stands right before a place, with one space between. */
  boolean standBefore(String folded, int place, int from) {
    int end = place > from && folded.charAt(place - 1) == ' ' ? place - 1 : place;
    for (String term : longestFirst) {
      int begin = end - term.length();
      boolean fits = begin >= from && folded.startsWith(term, begin);
      if (fits && (begin == 0 || !Character.isLetterOrDigit(folded.charAt(begin - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the terms stands somewhere in a stretch. */
  boolean standIn(String folded, int begin, int limit) {
    for (int at = begin; at < limit; at++) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
      if (starts && Character.isLetter(folded.charAt(at)) && endAt(folded, at, limit) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String folded, int end, int limit) {
    return end >= limit
        || !Character.isLetterOrDigit(folded.charAt(end))
        || !Character.isLetterOrDigit(folded.charAt(end - 1));
  }
}
