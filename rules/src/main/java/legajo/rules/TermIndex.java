package legajo.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of a word list by their first word, so that they are found without a pattern. */
final class TermIndex {
  private static final int ASCII = 128;

  private final WordTable firstWords;

  /** For each of these words the terms that it begins, longest first. */
  private final String[][] terms;

  /** The first two units of all terms; most words of a text are none of the list's by these. */
  private final BitSet beginnings = new BitSet(ASCII * ASCII);

  TermIndex(Collection<String> foldedTerms) {
    Map<String, List<String>> termsOfFirstWord = new LinkedHashMap<>();
    for (String term : foldedTerms) {
      beginnings.set(beginning(term, 0));
      String first = term.substring(0, endOfWord(term, 0));
      termsOfFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(term);
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    termsOfFirstWord.values().forEach(ofWord -> ofWord.sort(longestFirst));
    firstWords = new WordTable(termsOfFirstWord.keySet());
    terms =
        termsOfFirstWord.values().stream()
            .map(ofWord -> ofWord.toArray(String[]::new))
            .toArray(String[][]::new);
  }

  /** One past the longest term that begins at this place, or -1. */
  int endOfTermAt(String folded, int begin) {
    if (begin >= folded.length()
        || !beginnings.get(beginning(folded, begin))
        || begin > 0 && isWordUnit(folded.charAt(begin - 1))) {
      return -1;
    }
    int wordEnd = endOfWord(folded, begin);
    if (wordEnd == begin) {
      return -1;
    }
    int word = firstWords.numberOf(folded, begin, wordEnd);
    if (word == WordTable.NONE) {
      return -1;
    }
    for (String term : terms[word]) {
      int end = begin + term.length();
      if (folded.startsWith(term, begin) && isWholeWord(folded, end)) {
        return end;
      }
    }
    return -1;
  }

  /** The first two units as a number; what is no ASCII counts as one unit. */
  private static int beginning(String text, int begin) {
    char first = text.charAt(begin);
    char second = begin + 1 < text.length() ? text.charAt(begin + 1) : 0;
    boolean two = isWordUnit(first) && isWordUnit(second);
    return (first < ASCII ? first : 0) * ASCII + (two ? second : 0);
  }

  private static boolean isWholeWord(String folded, int end) {
    return end == folded.length()
        || !isWordUnit(folded.charAt(end))
        || !isWordUnit(folded.charAt(end - 1));
  }

  private static int endOfWord(String folded, int begin) {
    int end = begin;
    while (end < folded.length() && isWordUnit(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What RE2 counts as part of a word: the ordinal sign of "1ª" is none. */
  static boolean isWordUnit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }
}
