package legajo.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the examples that each rule and each vocabulary must have. */
final class Examples {
  private Examples() {}

  static YamlNode required(YamlNode owner, Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      throw owner.mistake("'" + key + "' is missing");
    }
    return node;
  }

  /** Examples of {@code finds}: {@code {in: …, text: …, name of a value: …}}. */
  static List<Example> finds(YamlNode owner, Map<String, YamlNode> entries) {
    List<Example> examples = new ArrayList<>();
    for (YamlNode item : required(owner, entries, "finds").items()) {
      Map<String, YamlNode> parts = item.entries();
      String in = required(item, parts, "in").text();
      String text = required(item, parts, "text").text();
      Map<String, String> values = new LinkedHashMap<>();
      parts.forEach(
          (key, value) -> {
            if (!key.equals("in") && !key.equals("text")) {
              values.put(key, value.text());
            }
          });
      examples.add(new Example(in, text, values, item.at()));
    }
    if (examples.isEmpty()) {
      throw owner.mistake("'finds' has no example");
    }
    return examples;
  }

  static List<NegativeExample> ignores(YamlNode owner, Map<String, YamlNode> entries) {
    List<NegativeExample> examples = new ArrayList<>();
    for (YamlNode item : required(owner, entries, "ignores").items()) {
      examples.add(new NegativeExample(item.text(), item.at()));
    }
    if (examples.isEmpty()) {
      throw owner.mistake("'ignores' has no example");
    }
    return examples;
  }
}
