package legajo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A pattern whose slots are filled: {@code {month}} stands for the words of that vocabulary and
 * captures them as group {@code month}; {@code {until:day}} captures a {@code day} as group {@code
 * until}; {@code {!month}} captures nothing.
 */
final class PatternTemplate {
  private final StringBuilder regex = new StringBuilder();
  private final Map<String, Vocabulary> vocabularyOfGroup = new LinkedHashMap<>();
  private final List<String> groups = new ArrayList<>();
  private final List<String> requiredWords = new ArrayList<>();
  private Optional<Vocabulary> onlySlot = Optional.empty();
  private Optional<Vocabulary> first = Optional.empty();

  PatternTemplate(
      String template,
      boolean folded,
      Function<String, Optional<Vocabulary>> vocabularies,
      String at) {
    int depth = 0;
    boolean alternatives = false;
    List<String> required = new ArrayList<>();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '\\' && i + 1 < template.length()) {
        int last = endOfEscape(template, i);
        regex.append(template, i, last + 1);
        i = last;
      } else if (c == '{'
          && i + 1 < template.length()
          && !Character.isDigit(template.charAt(i + 1))) {
        int close = template.indexOf('}', i);
        if (close < 0) {
          throw new RulePackException(at, "slot without closing brace: " + template.substring(i));
        }
        boolean begins = regex.length() == 0;
        Vocabulary vocabulary = slot(template.substring(i + 1, close), vocabularies, at);
        boolean optional =
            close + 1 < template.length() && "?*".indexOf(template.charAt(close + 1)) >= 0;
        if (depth == 0 && !optional && !vocabulary.words().isEmpty()) {
          required.add(vocabulary.name());
          first = begins ? Optional.of(vocabulary) : first;
        }
        if (depth == 0 && i == 0 && close == template.length() - 1 && vocabulary.isOfWords()) {
          onlySlot = Optional.of(vocabulary);
        }
        i = close;
      } else if (template.startsWith("(?P<", i)) {
        int close = template.indexOf('>', i);
        String group = template.substring(i + 4, close);
        groups.add(group);
        regex.append("(?P<").append(group).append('>');
        depth++;
        i = close;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        alternatives |= c == '|' && depth == 0;
        regex.append(folded ? Folding.fold(c) : c);
      }
    }
    if (!alternatives) {
      requiredWords.addAll(required);
    } else {
      first = Optional.empty();
    }
  }

  /** The last character of an escape; that of {@code \p{Lu}} is a brace that opens no slot. */
  private static int endOfEscape(String template, int backslash) {
    int close = template.startsWith("{", backslash + 2) ? template.indexOf('}', backslash) : -1;
    boolean property = "pP".indexOf(template.charAt(backslash + 1)) >= 0;
    return property && close > 0 ? close : backslash + 1;
  }

  private Vocabulary slot(
      String slot, Function<String, Optional<Vocabulary>> vocabularies, String at) {
    boolean capture = !slot.startsWith("!");
    String bare = capture ? slot : slot.substring(1);
    int colon = bare.indexOf(':');
    String name = bare.substring(colon + 1);
    Vocabulary vocabulary =
        vocabularies
            .apply(name)
            .orElseThrow(() -> new RulePackException(at, "no vocabulary is called '" + name + "'"));
    if (capture) {
      String group = (colon < 0 ? name : bare.substring(0, colon)).replace('-', '_');
      if (vocabularyOfGroup.put(group, vocabulary) != null) {
        throw new RulePackException(
            at, "two slots are called '" + group + "'; write {other:" + name + "}");
      }
      groups.add(group);
      regex.append("(?P<").append(group).append('>').append(vocabulary.pattern()).append(')');
    } else {
      regex.append("(?:").append(vocabulary.pattern()).append(')');
    }
    return vocabulary;
  }

  String regex() {
    return regex.toString();
  }

  List<String> groups() {
    return groups;
  }

  /** Word lists of which each match holds a word. */
  List<String> requiredWords() {
    return requiredWords;
  }

  /** The word list that is the whole pattern, where one is. */
  Optional<Vocabulary> onlySlot() {
    return onlySlot;
  }

  /** The word list that each match begins with a word of, where every match does. */
  Optional<Vocabulary> first() {
    return first;
  }

  Optional<Vocabulary> vocabularyOf(String group) {
    return Optional.ofNullable(vocabularyOfGroup.get(group));
  }
}
