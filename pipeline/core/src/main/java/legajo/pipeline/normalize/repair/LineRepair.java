package legajo.pipeline.normalize.repair;

import java.util.List;

/**
 * A repair of a word or sign.
 *
 * @param line the line's place in the list
 * @param begin first character of the word in the line
 * @param end one past its last
 * @param edits what changes inside it, in order, apart from each other
 * @param rule id of the rule
 * @param certainty how sure it is, 0 to 1
 */
public record LineRepair(
    int line, int begin, int end, List<Edit> edits, String rule, double certainty) {
  public LineRepair {
    edits = List.copyOf(edits);
  }
}
