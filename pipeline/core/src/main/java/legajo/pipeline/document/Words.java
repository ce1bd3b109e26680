package legajo.pipeline.document;

import legajo.model.Evidence;
import legajo.rules.Span;

/**
 * Words of the clean text that a value came from.
 *
 * @param span where they stand
 * @param how whether they say the value or it follows from them
 * @param rule id of the rule that found them
 */
public record Words(Span span, Evidence.How how, String rule) {

  /** Words that say the value as they stand. */
  public static Words stated(Span span, String rule) {
    return new Words(span, Evidence.How.STATED, rule);
  }

  /** Words that the value follows from. */
  public static Words inferred(Span span, String rule) {
    return new Words(span, Evidence.How.INFERRED, rule);
  }
}
