package legajo.model;

/**
 * One repair of the text.
 *
 * @param page from 1
 * @param begin first code point in the source text as ingested
 * @param end one past the last code point
 * @param from the words as they stood
 * @param to the words that took their place
 * @param rule id of the rule
 * @param certainty how sure it is, 0 to 1
 */
public record Repair(
    int page, int begin, int end, String from, String to, String rule, double certainty) {
  public Repair {
    Require.that(page >= 1, "page below 1: ", page);
    Require.that(certainty >= 0 && certainty <= 1, "certainty not in 0..1: ", certainty);
    Require.that(0 <= begin && begin <= end, "span out of order: ", begin + ".." + end);
  }
}
