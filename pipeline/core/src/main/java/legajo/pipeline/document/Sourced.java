package legajo.pipeline.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.model.Diagnostic;

/**
 * A part of the record with the words that each of its values came from.
 *
 * @param value the part
 * @param words for the JSON Pointer of a value inside the part ({@code /date}; the empty pointer
 *     for the part itself), the words it came from
 * @param diagnostics what a reader should know; their {@code at} is a pointer inside the part
 */
public record Sourced<T>(T value, Map<String, List<Words>> words, List<Diagnostic> diagnostics) {
  public Sourced {
    words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value that came from these words. */
  public static <T> Sourced<T> of(T value, Words words) {
    return new Sourced<>(value, Map.of("", List.of(words)), List.of());
  }

  /** A value that no words gave. */
  public static <T> Sourced<T> absent(T value) {
    return new Sourced<>(value, Map.of(), List.of());
  }
}
