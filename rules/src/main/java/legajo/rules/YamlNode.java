package legajo.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a pack's file that knows its line, so that each mistake can say where it stands. */
final class YamlNode {
  private final String file;
  private final int line;
  private final Object value;

  private YamlNode(String file, int line, Object value) {
    this.file = file;
    this.line = line;
    this.value = value;
  }

  /** A key and its value. */
  record Entry(YamlNode key, YamlNode value) {}

  private record Mapping(List<Entry> entries) {}

  static YamlNode text(String file, int line, String text) {
    return new YamlNode(file, line, text);
  }

  static YamlNode list(String file, int line, List<YamlNode> items) {
    return new YamlNode(file, line, List.copyOf(items));
  }

  static YamlNode mapping(String file, int line, List<Entry> entries) {
    return new YamlNode(file, line, new Mapping(List.copyOf(entries)));
  }

  /** {@code file:line}. */
  String at() {
    return file + ":" + line;
  }

  int line() {
    return line;
  }

  RulePackException mistake(String message) {
    return new RulePackException(at(), message);
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean isMapping() {
    return value instanceof Mapping;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw mistake("expected text here");
  }

  @SuppressWarnings("unchecked") // list() is the only way that a list comes in
  List<YamlNode> items() {
    if (value instanceof List<?> items) {
      return (List<YamlNode>) items;
    }
    throw mistake("expected a list here");
  }

  /** The items of a list, or a single value as a list of one. */
  List<YamlNode> itemsOrOne() {
    return value instanceof List<?> ? items() : List.of(this);
  }

  List<String> texts() {
    return itemsOrOne().stream().map(YamlNode::text).toList();
  }

  /** Keys and values, in the order of the file. */
  List<Entry> pairs() {
    if (value instanceof Mapping mapping) {
      return mapping.entries();
    }
    throw mistake("expected 'key: value' here");
  }

  Map<String, YamlNode> entries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (Entry pair : pairs()) {
      if (entries.put(pair.key().text(), pair.value()) != null) {
        throw pair.key().mistake("the key '" + pair.key().text() + "' stands twice");
      }
    }
    return entries;
  }

  /** The entries, none of which may have another key than these. */
  Map<String, YamlNode> entries(Set<String> known) {
    Map<String, YamlNode> entries = entries();
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            throw entry.mistake("unknown key '" + key + "'; known are " + String.join(", ", known));
          }
        });
    return entries;
  }
}
