package legajo.pipeline.document;

import legajo.rules.Span;

/**
 * Words that name something, and what they name.
 *
 * @param value the name as it should stand in the record: a name, an acronym, a country's code
 * @param span where the words stand in the clean text
 * @param stated whether the words are the value, or the value follows from them
 */
public record Naming(String value, Span span, boolean stated) {
  public Naming {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a name without a word at " + span);
    }
  }

  /** Words that are the name. */
  public static Naming stated(String value, Span span) {
    return new Naming(value, span, true);
  }

  /** Words that the name follows from: an adjective for a country, an acronym for a name. */
  public static Naming implied(String value, Span span) {
    return new Naming(value, span, false);
  }

  /** The words as evidence. */
  public Words words(String rule) {
    return stated ? Words.stated(span, rule) : Words.inferred(span, rule);
  }
}
