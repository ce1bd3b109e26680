package legajo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of rules. */
final class RuleReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "id", "says", "pattern", "on", "near", "starts", "signs", "reach", "gives", "each",
              "beats", "finds", "ignores"));

  private final Map<String, Vocabulary> vocabularies;

  RuleReader(Map<String, Vocabulary> vocabularies) {
    this.vocabularies = vocabularies;
  }

  List<Rule> read(YamlNode root) {
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode item : root.items()) {
      Rule rule = rule(item);
      if (!ids.add(rule.id())) {
        throw item.mistake("two rules have the id '" + rule.id() + "'");
      }
      rules.add(rule);
    }
    return rules;
  }

  private Rule rule(YamlNode item) {
    Map<String, YamlNode> entries = item.entries(KEYS);
    Rule.Draft draft = new Rule.Draft();
    draft.at = item.at();
    draft.id = Examples.required(item, entries, "id").text();
    draft.says = Examples.required(item, entries, "says").text();
    YamlNode pattern = Examples.required(item, entries, "pattern");
    draft.pattern = String.join("|", pattern.texts().stream().map(p -> "(?:" + p + ")").toList());
    if (pattern.itemsOrOne().size() == 1) {
      draft.pattern = pattern.texts().get(0);
    }
    draft.folded = !isOn(entries, "text");
    draft.near = cues(entries, "near");
    draft.starts = cues(entries, "starts");
    draft.signs = Optional.ofNullable(entries.get("signs")).map(YamlNode::texts).orElse(List.of());
    draft.reach = reach(entries);
    draft.gives = gives(entries);
    draft.each = Optional.ofNullable(entries.get("each")).map(YamlNode::text);
    draft.beats = Optional.ofNullable(entries.get("beats")).map(YamlNode::texts).orElse(List.of());
    draft.finds = Examples.finds(item, entries);
    draft.ignores = Examples.ignores(item, entries);
    PatternTemplate expanded =
        new PatternTemplate(
            draft.pattern,
            draft.folded,
            name -> Optional.ofNullable(vocabularies.get(name)),
            pattern.at());
    draft.finds.forEach(example -> checkSigns(draft, example));
    Rule rule = new Rule(draft, expanded);
    checkTemplates(item, draft, expanded);
    return rule;
  }

  private static boolean isOn(Map<String, YamlNode> entries, String expected) {
    YamlNode on = entries.get("on");
    if (on == null) {
      return false;
    }
    if (!on.text().equals("text") && !on.text().equals("folded")) {
      throw on.mistake("'on' is text or folded, not " + on.text());
    }
    return on.text().equals(expected);
  }

  private List<String> cues(Map<String, YamlNode> entries, String key) {
    YamlNode cues = entries.get(key);
    if (cues == null) {
      return List.of();
    }
    for (YamlNode name : cues.itemsOrOne()) {
      Vocabulary vocabulary = vocabularies.get(name.text());
      if (!CueIndex.FIGURES.contains(name.text())
          && (vocabulary == null || vocabulary.words().isEmpty())) {
        throw name.mistake(
            "'"
                + key
                + "' names a word list or one of "
                + String.join(", ", CueIndex.FIGURES)
                + ", not "
                + name.text());
      }
    }
    return cues.texts();
  }

  private static int reach(Map<String, YamlNode> entries) {
    YamlNode reach = entries.get("reach");
    if (reach == null) {
      return Rule.DEFAULT_REACH;
    }
    try {
      return Integer.parseInt(reach.text());
    } catch (NumberFormatException notANumber) {
      throw reach.mistake("'reach' is a number of characters, not " + reach.text());
    }
  }

  private static Map<String, List<String>> gives(Map<String, YamlNode> entries) {
    Map<String, List<String>> gives = new LinkedHashMap<>();
    YamlNode node = entries.get("gives");
    if (node != null) {
      node.entries().forEach((key, templates) -> gives.put(key, templates.texts()));
    }
    return gives;
  }

  private static void checkSigns(Rule.Draft draft, Example example) {
    String in = "\n" + example.in();
    if (!draft.signs.isEmpty() && draft.signs.stream().noneMatch(in::contains)) {
      throw new RulePackException(
          example.at(), "none of the rule's signs stands in '" + example.in() + "'");
    }
  }

  /** Each slot of a template must be a group of the pattern. */
  private static void checkTemplates(YamlNode item, Rule.Draft draft, PatternTemplate expanded) {
    List<String> templates = new ArrayList<>();
    draft.gives.values().forEach(templates::addAll);
    draft.each.ifPresent(group -> templates.add("{" + group + "}"));
    for (String template : templates) {
      for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
        int close = template.indexOf('}', open);
        if (close < 0) {
          throw item.mistake("slot without closing brace: " + template);
        }
        String slot = template.substring(open + 1, close).replaceFirst("\\|.*", "");
        if (!expanded.groups().contains(slot)) {
          throw item.mistake(
              "'" + template + "' needs a slot '" + slot + "', which the pattern hasn't");
        }
      }
    }
  }
}
