package legajo.pipeline.extract.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Parts a text into words, and says of each what it is like. Names are new in every report: what a
 * model can learn is not the words but which lists of the pack they are in, and in which order such
 * words stand. Immutable.
 */
public final class NameTokenizer {
  /** Sign of a capital word that is in no list. */
  public static final String CAPITAL = "Xx";

  /** Sign of a usual given name, with a capital. */
  public static final String GIVEN_NAME = "given+";

  private static final String INSIDE_WORD = "'-\u2019\u00B4`";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final int LONGEST_ACRONYM = 9;

  /** What a word is called that is in a list; the first list counts. */
  private static final Map<String, String> LISTS = lists();

  private final Map<String, String> listOf = new LinkedHashMap<>();

  /** A tokenizer by the vocabularies of a pack. */
  public NameTokenizer(RulePack pack) {
    LISTS.forEach(
        (vocabulary, list) -> {
          for (String term : pack.vocabulary(vocabulary).words()) {
            listOf.putIfAbsent(firstWord(term), list);
          }
        });
  }

  private static Map<String, String> lists() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("name-particle", "");
    lists.put("honorific", "title");
    lists.put("role", "role");
    lists.put("unit-noun", "unit");
    lists.put("body-noun", "body");
    lists.put("participating-organisation", "body");
    lists.put("country", "country");
    lists.put("topic-word", "topic");
    lists.put("given-name", "given");
    lists.put("demonym", "demonym");
    return lists;
  }

  /** The words of a stretch of a text. */
  public NameTokens read(String text, int begin, int end) {
    List<String> signs = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = begin; i < end; ) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || c == '\n') {
        i++;
        continue;
      }
      int tokenEnd =
          Character.isLetterOrDigit(c)
              ? wordEnd(text, i, end)
              : Math.min(end, text.offsetByCodePoints(i, 1));
      signs.add(sign(text.substring(i, tokenEnd)));
      spans.add(new Span(i, tokenEnd));
      i = tokenEnd;
    }
    return new NameTokens(signs, spans);
  }

  private static int wordEnd(String text, int begin, int end) {
    int i = begin;
    while (i < end
        && (isWordUnit(text.charAt(i))
            || INSIDE_WORD.indexOf(text.charAt(i)) >= 0
                && i + 1 < end
                && Character.isLetter(text.charAt(i + 1)))) {
      i++;
    }
    return i;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private String sign(String word) {
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return DASHES.indexOf(first) >= 0 ? "-" : word;
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      return "9";
    }
    String folded = Folding.fold(word);
    String list = listOf.getOrDefault(folded, "");
    if (Character.isLowerCase(first)) {
      return list.isEmpty() ? folded : list;
    }
    return list.isEmpty() ? shape(word) : list + "+";
  }

  /** "X" for an initial, "XX" for an acronym or a word in capitals, "XxX", "Xx". */
  private static String shape(String word) {
    if (word.length() == 1) {
      return "X";
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    if (capitals == word.codePoints().filter(Character::isLetter).count()) {
      return word.length() <= LONGEST_ACRONYM ? "XX" : "XXX";
    }
    return capitals > 1 && word.indexOf('-') < 0 ? "XxX" : CAPITAL;
  }

  private static String firstWord(String term) {
    int end = 0;
    while (end < term.length() && Character.isLetterOrDigit(term.charAt(end))) {
      end++;
    }
    return term.substring(0, end);
  }
}
