package legajo.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cues a word is, as bits: the vocabularies that it can begin a term of, and kinds of figures
 * that every pack knows.
 */
final class CueIndex {
  /** Words that begin with a digit. */
  static final String DIGIT = "digit";

  /** Four digits that may be a year: 1900 to 2099. */
  static final String YEAR_FIGURE = "year-figure";

  /** Digits that a slash, hyphen or full stop joins to the next word: the 17 of {@code 17/01}. */
  static final String JOINED_DIGIT = "joined-digit";

  /** Words that a slash or hyphen joins to the next: the octubre of "octubre – diciembre". */
  static final String JOINED = "joined";

  /** Cues that every pack has beside its word lists. */
  static final List<String> FIGURES = List.of(DIGIT, YEAR_FIGURE, JOINED_DIGIT, JOINED);

  private static final long DIGIT_BIT = 1;
  private static final long YEAR_FIGURE_BIT = 2;
  private static final long JOINED_DIGIT_BIT = 4;
  private static final long JOINED_BIT = 8;
  private static final int BITS = 64;

  private final Map<String, Integer> bitOfVocabulary = new HashMap<>();
  private final Map<String, Long> cuesOfWord = new HashMap<>();

  CueIndex(Collection<Vocabulary> cueVocabularies) {
    FIGURES.forEach(figure -> bitOfVocabulary.put(figure, bitOfVocabulary.size()));
    for (Vocabulary vocabulary : cueVocabularies) {
      if (bitOfVocabulary.containsKey(vocabulary.name())) {
        continue;
      }
      int bit = nextBit(bitOfVocabulary.size());
      bitOfVocabulary.put(vocabulary.name(), bit);
      for (String term : vocabulary.words()) {
        cuesOfWord.merge(firstWord(term), 1L << bit, (a, b) -> a | b);
      }
    }
  }

  /**
   * Where there are more vocabularies than bits, several share one: a rule is then tried near a few
   * words more than it needs, and finds the same.
   */
  private static int nextBit(int vocabularies) {
    int own = BITS - FIGURES.size();
    return vocabularies < BITS ? vocabularies : FIGURES.size() + vocabularies % own;
  }

  /** The bit of a vocabulary, or 0 where it has none. */
  long bit(String vocabulary) {
    Integer bit = bitOfVocabulary.get(vocabulary);
    return bit == null ? 0 : 1L << bit;
  }

  /** The bits of several cues. */
  long bits(Collection<String> cues) {
    long bits = 0;
    for (String cue : cues) {
      bits |= bit(cue);
    }
    return bits;
  }

  /** The cues that the word between two places of a folded text is. */
  long cuesOf(String folded, int begin, int end) {
    Long cues = cuesOfWord.get(folded.substring(begin, end));
    int join = joinAfter(folded, end);
    return (cues == null ? 0 : cues)
        | (join == 1 ? JOINED_BIT : 0)
        | (folded.charAt(begin) <= '9' ? figuresOf(folded, begin, end, join) : 0);
  }

  private static long figuresOf(String folded, int begin, int end, int join) {
    boolean year =
        end - begin == 4
            && (folded.startsWith("19", begin) || folded.startsWith("20", begin))
            && folded.charAt(end - 1) <= '9';
    return DIGIT_BIT | (year ? YEAR_FIGURE_BIT : 0) | (join == 0 ? 0 : JOINED_DIGIT_BIT);
  }

  /**
   * 1 where a slash or hyphen joins the next word, which may have a space on either side ("17 / 01
   * / 2023", "12 – 16", "oct. – dic."); 2 where a full stop does; else 0.
   */
  private static int joinAfter(String folded, int end) {
    int afterStop = folded.startsWith(". ", end) ? end + 1 : end;
    int at = folded.startsWith(" ", afterStop) ? afterStop + 1 : end;
    int join = at < folded.length() ? "/-.".indexOf(folded.charAt(at)) : -1;
    if (join < 0 || join == 2 && at > end) {
      return 0;
    }
    at += join < 2 && folded.startsWith(" ", at + 1) ? 2 : 1;
    boolean joined = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
    return !joined ? 0 : join < 2 ? 1 : 2;
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
