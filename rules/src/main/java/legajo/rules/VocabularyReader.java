package legajo.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of vocabularies. */
final class VocabularyReader {
  private static final Set<String> KEYS =
      Set.of(
          "name", "says", "from", "without", "words", "pattern", "as", "sums", "finds", "ignores");

  private final String language;
  private final Map<String, Vocabulary> known;
  private final PackFiles files;

  VocabularyReader(String language, Map<String, Vocabulary> known, PackFiles files) {
    this.language = language;
    this.known = known;
    this.files = files;
  }

  void read(YamlNode root) {
    for (YamlNode item : root.items()) {
      Vocabulary vocabulary = vocabulary(item);
      known.put(vocabulary.name(), vocabulary);
    }
  }

  private Vocabulary vocabulary(YamlNode item) {
    Map<String, YamlNode> entries = item.entries(KEYS);
    String name = Examples.required(item, entries, "name").text();
    String says = Examples.required(item, entries, "says").text();
    Map<String, String> words = new LinkedHashMap<>();
    if (entries.containsKey("words")) {
      readWords(entries.get("words"), words);
    }
    if (entries.containsKey("from")) {
      entries.get("from").texts().forEach(source -> addFrom(entries.get("from"), source, words));
    }
    if (entries.containsKey("without")) {
      entries.get("without").items().forEach(word -> leaveOut(word, words));
    }
    Optional<String> pattern =
        Optional.ofNullable(entries.get("pattern")).map(node -> pattern(node));
    if (words.isEmpty() == pattern.isEmpty()) {
      throw item.mistake("vocabulary '" + name + "' needs words or a pattern, and not both");
    }
    Optional<Vocabulary> summands = summands(entries);
    return new Vocabulary(
        name,
        says,
        words,
        pattern,
        summands.isPresent() ? Vocabulary.Form.SUM : form(entries),
        summands,
        Examples.finds(item, entries),
        Examples.ignores(item, entries));
  }

  /**
   * Words with a value each, {@code {value: [word, …]}}, or a list of words that are their own
   * values.
   */
  private static void readWords(YamlNode node, Map<String, String> words) {
    if (node.isMapping()) {
      node.entries()
          .forEach((value, list) -> list.texts().forEach(word -> put(list, words, word, value)));
    } else {
      node.items().forEach(word -> put(word, words, word.text(), word.text()));
    }
  }

  private static void put(YamlNode at, Map<String, String> words, String word, String value) {
    if (word.isEmpty()) {
      throw at.mistake("empty word");
    }
    String before = words.putIfAbsent(word, value);
    if (before != null && !before.equals(value)) {
      throw at.mistake("'" + word + "' has two values, " + before + " and " + value);
    }
  }

  /** Words that follow from other sources than this file. */
  private void addFrom(YamlNode at, String source, Map<String, String> words) {
    if (source.startsWith("icu.")) {
      Optional.ofNullable(files.icuWords().get(source))
          .or(() -> IcuNames.of(source, language))
          .orElseThrow(() -> at.mistake("unknown source '" + source + "'"))
          .forEach(words::putIfAbsent);
      return;
    }
    Vocabulary other = known.get(source);
    if (other == null || other.words().isEmpty()) {
      throw at.mistake("no word list is called '" + source + "' above this one");
    }
    other.valueOfWord().forEach(words::putIfAbsent);
  }

  /** A word of a source that means something else in reports. */
  private static void leaveOut(YamlNode word, Map<String, String> words) {
    String folded = Folding.fold(word.text());
    if (!words.keySet().removeIf(known -> Folding.fold(known).equals(folded))) {
      throw word.mistake("'" + word.text() + "' is not among the words, and can't be left out");
    }
  }

  private String pattern(YamlNode node) {
    // Slots of earlier vocabularies may stand in the pattern; they capture nothing here.
    String template = node.text().replaceAll("\\{([a-z])", "{!$1");
    String regex =
        new PatternTemplate(template, true, n -> Optional.ofNullable(known.get(n)), node.at())
            .regex();
    if (files.trusted()) {
      return regex;
    }
    try {
      Pattern.compile(regex);
      return regex;
    } catch (PatternSyntaxException mistake) {
      throw node.mistake("not an RE2 pattern: " + mistake.getMessage());
    }
  }

  /** The numbers in words that make up those of a vocabulary. */
  private Optional<Vocabulary> summands(Map<String, YamlNode> entries) {
    YamlNode sums = entries.get("sums");
    if (sums == null) {
      return Optional.empty();
    }
    Vocabulary numbers = known.get(sums.text());
    if (numbers == null
        || !numbers.valueOfWord().values().stream().allMatch(v -> v.matches("[0-9]{1,9}"))) {
      throw sums.mistake("no list of numbers is called '" + sums.text() + "' above this one");
    }
    return Optional.of(numbers);
  }

  private static Vocabulary.Form form(Map<String, YamlNode> entries) {
    YamlNode as = entries.get("as");
    if (as == null) {
      return Vocabulary.Form.TEXT;
    }
    return Arrays.stream(Vocabulary.Form.values())
        .filter(form -> form != Vocabulary.Form.SUM)
        .filter(form -> nameOf(form).equals(as.text()))
        .findFirst()
        .orElseThrow(
            () ->
                as.mistake(
                    "'as' is one of text, two-digits, number, year, roman, not " + as.text()));
  }

  private static String nameOf(Vocabulary.Form form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
