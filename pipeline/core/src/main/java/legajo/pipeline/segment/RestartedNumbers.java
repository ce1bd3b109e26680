package legajo.pipeline.segment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Style, Map<Style, Integer>> above = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line over = lines.get(i - 1);
      if (isFirst(line) && stands(over) && !Style.of(over).equals(Style.of(line))) {
        above
            .computeIfAbsent(Style.of(line), style -> new LinkedHashMap<>())
            .merge(Style.of(over), 1, Integer::sum);
      }
    }
    Set<Style> restarted = new LinkedHashSet<>();
    above.forEach(
        (style, overs) -> {
          if (overs.entrySet().stream()
              .anyMatch(e -> e.getValue() >= FEWEST && known.contains(e.getKey()))) {
            restarted.add(style);
          }
        });
    return restarted;
  }

  /**
   * The style of headings that stand most often, and more than once, right above the first decimal
   * of theirs; of two as frequent, the one that comes first in the text.
   */
  static Optional<Style> parents(List<Line> lines) {
    Map<Style, Integer> above = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line over = lines.get(i - 1);
      boolean first = line.label().depth() == 2 && line.label().rank() == 1 && line.canBeHeading();
      if (first
          && stands(over)
          && line.label().text().startsWith(over.label().text() + ".")
          && over.label().depth() == 1) {
        above.merge(Style.of(over), 1, Integer::sum);
      }
    }
    int most =
        above.entrySet().stream()
            .filter(e -> e.getKey().labelled())
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    return above.entrySet().stream()
        .filter(e -> e.getKey().labelled() && e.getValue() == most && most >= FEWEST)
        .map(Map.Entry::getKey)
        .findFirst();
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
