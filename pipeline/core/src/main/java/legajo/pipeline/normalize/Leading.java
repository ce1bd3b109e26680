package legajo.pipeline.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import legajo.pipeline.document.SourceText;

/** The distance between the lines of a paragraph, in points, where the format has places. */
final class Leading {
  private static final double TALLEST = 2.6;
  private static final double GAP = 1.28;
  private static final int COMMON = 12;

  private final double points;

  private Leading(double points) {
    this.points = points;
  }

  /**
   * The smallest distance that is not rare; single-line paragraphs may make a larger one commoner.
   */
  static Leading of(List<SourceText.Line> lines) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double step = step(lines.get(i - 1), lines.get(i));
      if (step > 0 && step < TALLEST * lines.get(i).style().fontSize()) {
        counts.merge(Math.round(step * 2), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(count -> count).sum();
    long smallest = Long.MAX_VALUE;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (entry.getValue() * COMMON >= all) {
        smallest = Math.min(smallest, entry.getKey());
      }
    }
    return new Leading(smallest == Long.MAX_VALUE ? 0 : smallest / 2.0);
  }

  /** Whether there is more room between these lines than lines of one paragraph have. */
  boolean isGap(SourceText.Line line, SourceText.Line next) {
    return points > 0 && step(line, next) > GAP * Math.max(points, 1.1 * next.style().fontSize());
  }

  private static double step(SourceText.Line line, SourceText.Line next) {
    boolean known = line.style().fontSize() > 0 && next.style().fontSize() > 0;
    return known && line.page() == next.page() ? next.style().top() - line.style().top() : 0;
  }
}
