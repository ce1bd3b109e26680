package legajo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a text that a rule found.
 *
 * @param rule the rule
 * @param span where the words stand
 * @param groups where the words of each captured slot stand
 * @param text the whole text
 */
public record RuleMatch(Rule rule, Span span, Map<String, Span> groups, String text) {
  public RuleMatch {
    groups = Map.copyOf(groups);
  }

  /** The words found. */
  public String words() {
    return span.of(text);
  }

  /** The words of a slot; empty where the slot took no part in the match. */
  public Optional<String> group(String name) {
    return Optional.ofNullable(groups.get(name)).map(s -> s.of(text));
  }

  /** The value of a slot's words: {@code 01} for {@code enero}. */
  public Optional<String> value(String name) {
    return group(name)
        .flatMap(
            words -> rule.vocabularyOf(name).map(v -> v.valueOf(words)).orElse(Optional.of(words)));
  }

  /** The first value that the rule gives under this name. */
  public Optional<String> given(String key) {
    return allGiven(key).stream().findFirst();
  }

  /** All values that the rule gives under this name. */
  public List<String> allGiven(String key) {
    List<String> values = new ArrayList<>();
    for (String template : rule.gives().getOrDefault(key, List.of())) {
      Optional<String> each = rule.each().filter(group -> template.contains("{" + group + "}"));
      if (each.isEmpty()) {
        fill(template, Map.of()).ifPresent(values::add);
        continue;
      }
      for (String number : numbers(group(each.get()).orElse(""))) {
        fill(template, Map.of(each.get(), number)).ifPresent(values::add);
      }
    }
    return values;
  }

  private static List<String> numbers(String list) {
    List<String> numbers = new ArrayList<>();
    for (String number : list.split("[^0-9]+", -1)) {
      if (!number.isEmpty()) {
        numbers.add(number.length() == 1 ? "0" + number : number);
      }
    }
    return numbers;
  }

  /**
   * Fills {@code {slot}} and {@code {slot|default}}; nothing where a slot without default is
   * missing.
   */
  private Optional<String> fill(String template, Map<String, String> fixed) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      String slot = template.substring(open + 1, close);
      int bar = slot.indexOf('|');
      String name = bar < 0 ? slot : slot.substring(0, bar);
      Optional<String> value =
          Optional.ofNullable(fixed.get(name))
              .or(() -> value(name))
              .or(() -> bar < 0 ? Optional.empty() : Optional.of(slot.substring(bar + 1)));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(template, at, open).append(value.get());
      at = close + 1;
    }
    return Optional.of(filled.append(template.substring(at)).toString());
  }

  /** All values that this match gives, by name: the first of each. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    rule.groups().forEach(group -> value(group).ifPresent(value -> values.put(group, value)));
    rule.gives().keySet().forEach(key -> given(key).ifPresent(value -> values.put(key, value)));
    return values;
  }
}
