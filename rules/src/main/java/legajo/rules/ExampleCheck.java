package legajo.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the examples that stand beside the rules and vocabularies of a pack. */
public final class ExampleCheck {
  private final RulePack pack;

  public ExampleCheck(RulePack pack) {
    this.pack = pack;
  }

  /**
   * The examples that don't hold, in the order of the files; each message begins with {@code
   * file:line}.
   */
  public List<RulePackException> mistakes() {
    List<RulePackException> mistakes = new ArrayList<>();
    for (Vocabulary vocabulary : pack.vocabularies()) {
      checkVocabulary(vocabulary, mistakes);
    }
    for (String kind : pack.kinds()) {
      for (Rule rule : pack.rules(kind).rules()) {
        checkRule(rule, mistakes);
      }
    }
    return mistakes;
  }

  private void checkRule(Rule rule, List<RulePackException> mistakes) {
    CueIndex cues =
        new CueIndex(
            rule.cues().stream().filter(this::isVocabulary).map(pack::vocabulary).toList());
    RuleSet alone = new RuleSet(List.of(rule), cues);
    for (Example example : rule.finds()) {
      List<RuleMatch> found = findIn(alone, cues, example.in());
      Optional<RuleMatch> match =
          found.stream().filter(m -> m.words().equals(example.text())).findFirst();
      if (match.isEmpty()) {
        String instead = found.isEmpty() ? "nothing" : "'" + found.get(0).words() + "'";
        mistakes.add(
            new RulePackException(
                example.at(),
                rule.id() + " should find '" + example.text() + "' and finds " + instead));
        continue;
      }
      Map<String, String> values = match.get().values();
      example
          .values()
          .forEach(
              (key, value) ->
                  checkValue(rule.id(), example, key, value, values.get(key), mistakes));
    }
    for (NegativeExample example : rule.ignores()) {
      findIn(alone, cues, example.in()).stream()
          .findFirst()
          .ifPresent(
              match ->
                  mistakes.add(
                      new RulePackException(
                          example.at(),
                          rule.id() + " should find nothing and finds '" + match.words() + "'")));
    }
  }

  private boolean isVocabulary(String cue) {
    return !CueIndex.FIGURES.contains(cue);
  }

  private static List<RuleMatch> findIn(RuleSet rules, CueIndex cues, String text) {
    return rules.find(new CuedText(text, cues), 0, text.length());
  }

  private static void checkValue(
      String owner,
      Example example,
      String key,
      String expected,
      @org.jspecify.annotations.Nullable String found,
      List<RulePackException> mistakes) {
    if (!expected.equals(found)) {
      mistakes.add(
          new RulePackException(
              example.at(),
              owner + " should give " + key + " '" + expected + "' and gives '" + found + "'"));
    }
  }

  private static void checkVocabulary(Vocabulary vocabulary, List<RulePackException> mistakes) {
    Pattern pattern = Pattern.compile(vocabulary.pattern());
    for (Example example : vocabulary.finds()) {
      Matcher matcher = pattern.matcher(Folding.fold(example.in()));
      boolean found = false;
      while (!found && matcher.find()) {
        String words = example.in().substring(matcher.start(), matcher.end());
        found = words.equals(example.text());
        if (found && example.values().containsKey("value")) {
          checkValue(
              vocabulary.name(),
              example,
              "value",
              example.values().get("value"),
              vocabulary.valueOf(words).orElse(null),
              mistakes);
        }
      }
      if (!found) {
        mistakes.add(
            new RulePackException(
                example.at(), vocabulary.name() + " should find '" + example.text() + "'"));
      }
    }
    for (NegativeExample example : vocabulary.ignores()) {
      Matcher matcher = pattern.matcher(Folding.fold(example.in()));
      if (matcher.find()) {
        mistakes.add(
            new RulePackException(
                example.at(),
                vocabulary.name()
                    + " should find nothing and finds '"
                    + example.in().substring(matcher.start(), matcher.end())
                    + "'"));
      }
    }
  }
}
