package legajo.rules;

import java.util.Map;

/**
 * An example that stands beside a rule or a vocabulary.
 *
 * @param in a text
 * @param text what is found in it
 * @param values values that the finding gives, by name; may be fewer than it gives
 * @param at where the example stands, as {@code file:line}
 */
public record Example(String in, String text, Map<String, String> values, String at) {
  public Example {
    values = Map.copyOf(values);
  }
}
