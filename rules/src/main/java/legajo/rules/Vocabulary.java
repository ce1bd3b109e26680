package legajo.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that mean the same kind of thing, each with its value ({@code enero} is month {@code 01});
 * or a pattern for such words ({@code 1} to {@code 31}).
 */
public final class Vocabulary {
  private final String name;
  private final String says;
  private final Map<String, String> valueOfWord;
  private final String pattern;
  private final Form form;
  private final Optional<Vocabulary> summands;
  private final List<Example> finds;
  private final List<NegativeExample> ignores;
  private volatile Optional<TermIndex> index = Optional.empty();

  /** How a matched word becomes a value where no word list gives one. */
  public enum Form {
    /** As it stands. */
    TEXT,
    /** A number with at least two digits: {@code 7} is {@code 07}. */
    TWO_DIGITS,
    /** A number without leading zeros. */
    NUMBER,
    /** A year: {@code 23} is {@code 2023}, {@code 85} is {@code 1985}. */
    YEAR,
    /** A Roman numeral: {@code IV} is {@code 4}. */
    ROMAN,
    /** A number in words, the sum of their values: {@code dos mil doce} is {@code 2012}. */
    SUM
  }

  Vocabulary(
      String name,
      String says,
      Map<String, String> words,
      Optional<String> pattern,
      Form form,
      Optional<Vocabulary> summands,
      List<Example> finds,
      List<NegativeExample> ignores) {
    this.name = name;
    this.says = says;
    Map<String, String> folded = new LinkedHashMap<>();
    words.forEach((word, value) -> folded.putIfAbsent(Folding.fold(word), value));
    this.valueOfWord = folded;
    this.pattern = pattern.orElseGet(() -> alternation(folded.keySet()));
    this.form = form;
    this.summands = summands;
    this.finds = List.copyOf(finds);
    this.ignores = List.copyOf(ignores);
  }

  /** The name that slots of patterns use. */
  public String name() {
    return name;
  }

  /** One sentence that says what the words have in common. */
  public String says() {
    return says;
  }

  /** Folded words; empty where a pattern describes them. */
  public Set<String> words() {
    return valueOfWord.keySet();
  }

  /** The folded words that have this value, in the order of the file. */
  public Set<String> wordsOf(String value) {
    return valueOfWord.entrySet().stream()
        .filter(word -> word.getValue().equals(value))
        .map(Map.Entry::getKey)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  /** Regular expression (RE2) for the words, over folded text. */
  public String pattern() {
    return pattern;
  }

  /** Whether the folded word is one of the list. */
  public boolean contains(CharSequence foldedWord) {
    return valueOfWord.containsKey(foldedWord.toString());
  }

  /**
   * Where the longest term of this list that begins at a place of a folded text ends; -1 where none
   * begins there, and for vocabularies that a pattern describes. Much faster than the pattern.
   *
   * @param folded the folded text
   * @param begin the first unit of a word
   */
  public int endOfTermAt(String folded, int begin) {
    Optional<TermIndex> known = index;
    return (known.isPresent() ? known.get() : newIndex()).endOfTermAt(folded, begin);
  }

  private TermIndex newIndex() {
    TermIndex made = new TermIndex(valueOfWord.keySet());
    index = Optional.of(made);
    return made;
  }

  /** Whether each of the terms begins with a letter or digit. */
  boolean isOfWords() {
    return !valueOfWord.isEmpty()
        && valueOfWord.keySet().stream().allMatch(term -> TermIndex.isWordUnit(term.charAt(0)));
  }

  /** The value of a word, folded or not; empty where it is none of this vocabulary's. */
  public Optional<String> valueOf(CharSequence word) {
    String folded = Folding.fold(word);
    if (!valueOfWord.isEmpty()) {
      String value = valueOfWord.get(folded);
      return value != null || !folded.endsWith(".")
          ? Optional.ofNullable(value)
          : Optional.ofNullable(valueOfWord.get(folded.substring(0, folded.length() - 1)));
    }
    return Optional.of(formed(word.toString()));
  }

  /** Texts in which the words stand. */
  public List<Example> finds() {
    return finds;
  }

  /** Texts in which none of the words stands. */
  public List<NegativeExample> ignores() {
    return ignores;
  }

  Form form() {
    return form;
  }

  Map<String, String> valueOfWord() {
    return valueOfWord;
  }

  private String formed(String word) {
    String digits = digitsOf(word);
    return switch (form) {
      case TEXT -> word;
      case TWO_DIGITS -> digits.length() == 1 ? "0" + digits : digits;
      case NUMBER -> digits.replaceFirst("^0+(?=[0-9])", "");
      case YEAR ->
          digits.length() != 2 ? digits : (digits.compareTo("60") < 0 ? "20" : "19") + digits;
      case ROMAN -> Roman.toNumber(word);
      case SUM -> summands.map(numbers -> sum(word, numbers)).orElse(word);
    };
  }

  private static String digitsOf(String words) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /**
   * A value of 1000 multiplies what stands before it; words without a value count as nothing.
   * Figures say the number alone.
   */
  private static String sum(String words, Vocabulary numbers) {
    String digits = digitsOf(words);
    if (!digits.isEmpty()) {
      return digits;
    }
    int sum = 0;
    for (String word : words.split("[^\\p{L}]+", -1)) {
      int value = numbers.valueOf(word).map(Integer::parseInt).orElse(0);
      sum = value == 1000 ? Math.max(1, sum) * value : sum + value;
    }
    return Integer.toString(sum);
  }

  /**
   * Words that share their first letters stand together, longest first: "primera y única" is not
   * cut to "primera", and RE2 reads the shared letters once. A word boundary before each word would
   * keep it from that and make matching thirty times slower, so one stands before them all.
   */
  private static String alternation(Set<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Vocabulary::byLettersThenLongest);
    String bounded = alternatives(sorted, true);
    String others = alternatives(sorted, false);
    if (others.isEmpty()) {
      return "\\b" + bounded;
    }
    return bounded.isEmpty() ? others : "(?:\\b" + bounded + "|" + others + ")";
  }

  /** The words that begin with a unit of words, or those that don't; empty where there are none. */
  private static String alternatives(List<String> words, boolean beginWithWordUnit) {
    String joined =
        words.stream()
            .filter(word -> TermIndex.isWordUnit(word.charAt(0)) == beginWithWordUnit)
            .map(Vocabulary::quoted)
            .collect(Collectors.joining("|"));
    return joined.isEmpty() ? "" : "(?:" + joined + ")";
  }

  private static int byLettersThenLongest(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    int order = left.substring(0, shorter).compareTo(right.substring(0, shorter));
    return order != 0 ? order : right.length() - left.length();
  }

  private static String quoted(String word) {
    StringBuilder quoted = new StringBuilder();
    for (char c : word.toCharArray()) {
      if ("\\.[]{}()*+?^$|".indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    if (TermIndex.isWordUnit(word.charAt(word.length() - 1))) {
      quoted.append("\\b");
    }
    return quoted.toString();
  }
}
