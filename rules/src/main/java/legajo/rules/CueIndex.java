package legajo.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which vocabularies a word can begin a term of, as bits. */
final class CueIndex {
  /** Words that begin with a digit; a cue of this name exists in every pack. */
  static final String DIGIT = "digit";

  private static final int BITS = 63;

  private final Map<String, Integer> bitOfVocabulary = new HashMap<>();
  private final Map<String, Long> cuesOfWord = new HashMap<>();

  CueIndex(Collection<Vocabulary> cueVocabularies) {
    bitOfVocabulary.put(DIGIT, 0);
    for (Vocabulary vocabulary : cueVocabularies) {
      if (bitOfVocabulary.size() > BITS || bitOfVocabulary.containsKey(vocabulary.name())) {
        continue;
      }
      int bit = bitOfVocabulary.size();
      bitOfVocabulary.put(vocabulary.name(), bit);
      for (String term : vocabulary.words()) {
        cuesOfWord.merge(firstWord(term), 1L << bit, (a, b) -> a | b);
      }
    }
  }

  /** The bit of a vocabulary, or 0 where it has none. */
  long bit(String vocabulary) {
    Integer bit = bitOfVocabulary.get(vocabulary);
    return bit == null ? 0 : 1L << bit;
  }

  long cuesOf(String folded, int begin, int end) {
    Long cues = cuesOfWord.get(folded.substring(begin, end));
    long digit = folded.charAt(begin) <= '9' ? 1 : 0;
    return (cues == null ? 0 : cues) | digit;
  }

  private static String firstWord(String term) {
    int begin = 0;
    while (begin < term.length() && !Character.isLetterOrDigit(term.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < term.length() && Character.isLetterOrDigit(term.charAt(end))) {
      end++;
    }
    return term.substring(begin, end);
  }
}
