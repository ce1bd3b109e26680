package legajo.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a text that a rule found.
 *
 * @param rule the rule
 * @param span where the words stand: those of the group {@code found} where the pattern has one,
 *     else all that it matched
 * @param groups where the words of each captured slot stand
 * @param text the whole text
 */
public record RuleMatch(Rule rule, Span span, Map<String, Span> groups, String text) {
  /** The group that holds the words found, where a pattern also looks at words beside them. */
  static final String FOUND = "found";

  /** Values of this name are dates in EDTF, see {@link EdtfDraft}. */
  static final String EDTF = "edtf";

  public RuleMatch {
    groups = Map.copyOf(groups);
  }

  /**
   * One of several values that a match gives.
   *
   * @param value the value
   * @param span the words of the match that say it
   */
  public record Part(String value, Span span) {}

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
    return parts(key).stream().map(Part::value).toList();
  }

  /**
   * All values that the rule gives under this name, each with the words that say it: the words from
   * its first slot that no value before it has, up to its last; the first reaches back to the
   * beginning of the match and the last to its end. Never overlapping, in text order.
   */
  public List<Part> parts(String key) {
    return new MatchParts(this, rule.gives().getOrDefault(key, List.of())).of(key);
  }

  /** All values that this match gives, by name: the first of each. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    rule.groups().forEach(group -> value(group).ifPresent(value -> values.put(group, value)));
    rule.gives().keySet().forEach(key -> given(key).ifPresent(value -> values.put(key, value)));
    return values;
  }
}
