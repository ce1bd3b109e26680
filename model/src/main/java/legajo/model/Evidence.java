package legajo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * The words a value came from.
 *
 * @param page page of the first character, from 1
 * @param begin first code point in the source text as ingested
 * @param end one past the last code point
 * @param text {@code source[begin:end]}, as it stands before any repair
 * @param how whether the words say the value or it follows from them
 * @param rule id of the rule that found it
 * @param confidence how often values that this rule finds in reports as damaged as this one are
 *     right, 0 to 1, as measured on gold; absent where that was not measured
 * @param boxes where the words stand on the page, for formats with places; one for each line
 */
public record Evidence(
    int page,
    int begin,
    int end,
    String text,
    How how,
    String rule,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> confidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Box> boxes) {
  @JsonCreator
  public Evidence {
    Require.that(page >= 1, "page below 1: ", page);
    Require.that(0 <= begin && begin <= end, "span out of order: ", begin + ".." + end);
    confidence.ifPresent(c -> Require.that(c >= 0 && c <= 1, "confidence not in 0..1: ", c));
    boxes = boxes == null ? List.of() : List.copyOf(boxes);
  }

  /** Evidence of a rule whose confidence was not measured. */
  public Evidence(
      int page, int begin, int end, String text, How how, String rule, List<Box> boxes) {
    this(page, begin, end, text, how, rule, Optional.empty(), boxes);
  }

  /** How words give a value. */
  public enum How {
    /** In the words as they stand. */
    @JsonProperty("stated")
    STATED,
    /** In words that were repaired. */
    @JsonProperty("repaired")
    REPAIRED,
    /** Follows from these words. */
    @JsonProperty("inferred")
    INFERRED
  }
}
