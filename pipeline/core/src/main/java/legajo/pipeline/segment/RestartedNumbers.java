package legajo.pipeline.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells numbers that begin anew in every section, "1. Contexto" right below "ANTECEDENTES", from
 * those of the main sections.
 */
final class RestartedNumbers {
  private static final int FEWEST = 2;

  private RestartedNumbers() {}

  /**
   * The styles whose first numbers stand, more than once, right below a heading of one other style
   * that has known headings.
   */
  static Set<Style> find(List<Line> lines, Set<Style> known) {
    Map<Style, Map<Style, Integer>> above = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line over = lines.get(i - 1);
      if (isFirst(line) && stands(over) && !Style.of(over).equals(Style.of(line))) {
        above
            .computeIfAbsent(Style.of(line), style -> new HashMap<>())
            .merge(Style.of(over), 1, Integer::sum);
      }
    }
    Set<Style> restarted = new HashSet<>();
    above.forEach(
        (style, overs) -> {
          if (overs.entrySet().stream()
              .anyMatch(e -> e.getValue() >= FEWEST && known.contains(e.getKey()))) {
            restarted.add(style);
          }
        });
    return restarted;
  }

  private static boolean isFirst(Line line) {
    Label.Type type = line.label().type();
    return line.label().isPresent()
        && type != Label.Type.CLAUSE
        && line.label().rank() == 1
        && stands(line);
  }

  private static boolean stands(Line line) {
    return line.canBeHeading() && !line.runIn() && line.paragraph().afterGap();
  }
}
