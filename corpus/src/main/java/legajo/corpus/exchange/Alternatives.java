package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several right ways to write a value, in one feature: {@code MTPE | Ministerio de Trabajo}. A
 * backslash stands before a bar or a backslash that belongs to a value.
 */
final class Alternatives {
  private Alternatives() {}

  static String join(List<String> values) {
    String joined =
        values.stream()
            .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
            .collect(Collectors.joining(" | "));
    return joined.equals(Layers.NONE) ? "\\" + joined : joined;
  }

  /** The values, without blank ones. */
  static List<String> split(String feature) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < feature.length(); i++) {
      char c = feature.charAt(i);
      if (c == '\\' && i + 1 < feature.length()) {
        value.append(feature.charAt(++i));
      } else if (c == '|') {
        values.add(PlainWords.of(value.toString()));
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(PlainWords.of(value.toString()));
    values.removeIf(String::isEmpty);
    return values;
  }
}
