package legajo.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cues a word is: the vocabularies that it can begin a term of, and kinds of figures that
 * every pack knows.
 *
 * <p>All that a word is makes one number: the lowest four bits are the kinds of figures, the others
 * number the set of its vocabularies. There are a few hundred such sets, so that {@link CueMasks}
 * looks up in a table what a word is to the rules of one kind.
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

  private static final int DIGIT_BIT = 1;
  private static final int YEAR_FIGURE_BIT = 2;
  private static final int JOINED_DIGIT_BIT = 4;
  private static final int JOINED_BIT = 8;

  /** The bits that the kinds of figures take, in their order. */
  static final int FIGURE_BITS = FIGURES.size();

  private final WordTable words;

  /** For each word of the table, the number of its set. */
  private final int[] setOfWord;

  private final List<Set<String>> sets = new ArrayList<>();

  CueIndex(Collection<Vocabulary> cueVocabularies) {
    Map<String, Set<String>> vocabulariesOfWord = new LinkedHashMap<>();
    for (Vocabulary vocabulary : cueVocabularies) {
      for (String term : vocabulary.words()) {
        vocabulariesOfWord
            .computeIfAbsent(firstWord(term), word -> new LinkedHashSet<>())
            .add(vocabulary.name());
      }
    }
    Map<Set<String>, Integer> numbers = new HashMap<>();
    number(Set.of(), numbers);
    words = new WordTable(vocabulariesOfWord.keySet());
    setOfWord =
        vocabulariesOfWord.values().stream().mapToInt(names -> number(names, numbers)).toArray();
  }

  private int number(Set<String> names, Map<Set<String>, Integer> numbers) {
    Integer known = numbers.putIfAbsent(names, sets.size());
    if (known != null) {
      return known;
    }
    sets.add(names);
    return sets.size() - 1;
  }

  /** The sets of vocabularies that words belong to, in the order of their numbers. */
  List<Set<String>> sets() {
    return sets;
  }

  /** What the word between two places of a folded text is. */
  int cuesOf(String folded, int begin, int end) {
    int word = words.numberOf(folded, begin, end);
    int join = joinAfter(folded, end);
    return (word == WordTable.NONE ? 0 : setOfWord[word] << FIGURE_BITS)
        | (join == 1 ? JOINED_BIT : 0)
        | (folded.charAt(begin) <= '9' ? figuresOf(folded, begin, end, join) : 0);
  }

  private static int figuresOf(String folded, int begin, int end, int join) {
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
