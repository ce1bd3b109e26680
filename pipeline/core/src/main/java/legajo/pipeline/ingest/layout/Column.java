package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines between two gutters, measured. */
final class Column {
  private static final double MOST = 0.6;
  private static final double FLOWING = 0.4;
  private static final float TIGHT = 1.9f;
  private static final float BLANK = 0.25f;
  private static final float HOLE = 1.6f;
  private static final float SAME_LINE = 2;
  private static final int FEWEST_DRIFTING = 8;

  private final List<Segment> lines;
  private final float left;
  private final float right;

  Column(List<Segment> segments) {
    lines = new ArrayList<>(segments);
    lines.sort(Comparator.comparingDouble(Segment::baseline));
    left = (float) lines.stream().mapToDouble(Segment::left).min().orElse(0);
    right = (float) lines.stream().mapToDouble(Segment::right).max().orElse(0);
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float width() {
    return right - left;
  }

  float top() {
    return lines.get(0).top();
  }

  float bottom() {
    return lines.get(lines.size() - 1).bottom();
  }

  /** Whether most lines are items of a list. */
  boolean isList() {
    long items = lines.stream().filter(Segment::beginsWithLabel).count();
    return items >= lines.size() * MOST;
  }

  /** Whether sentences run on from line to line. */
  boolean flows() {
    int wrapped = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (wraps(lines.get(i - 1), lines.get(i), right)) {
        wrapped++;
      }
    }
    return wrapped >= (lines.size() - 1) * FLOWING;
  }

  /**
   * Whether its lines, set without holes, often stand beside none of the other column's: those of a
   * table's cells stand side by side.
   */
  boolean driftsFrom(Column other) {
    float top = other.lines.get(0).baseline() - SAME_LINE;
    List<Segment> shared =
        lines.stream().filter(l -> l.baseline() >= top && l.baseline() <= other.bottom()).toList();
    int alone = 0;
    for (int i = 0; i < shared.size(); i++) {
      float baseline = shared.get(i).baseline();
      if (i > 0 && baseline - shared.get(i - 1).baseline() > TIGHT * shared.get(i).size()) {
        return false;
      }
      boolean partner =
          other.lines.stream().anyMatch(l -> Math.abs(l.baseline() - baseline) <= SAME_LINE);
      alone += partner ? 0 : 1;
    }
    return shared.size() >= FEWEST_DRIFTING && alone >= shared.size() * FLOWING;
  }

  /** Where lines stand that don't go on from the line above, after the first. */
  List<Float> paragraphTops() {
    List<Float> tops = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!wraps(lines.get(i - 1), lines.get(i), right)) {
        tops.add(lines.get(i).baseline());
      }
    }
    return tops;
  }

  /** Whether lines are missing where the other column has some, as in a table's shorter cells. */
  boolean hasHoleBeside(Column other) {
    float pitch = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      pitch = Math.min(pitch, lines.get(i).baseline() - lines.get(i - 1).baseline());
    }
    for (int i = 1; i < lines.size(); i++) {
      float above = lines.get(i - 1).baseline();
      float below = lines.get(i).baseline();
      float least = pitch / 2;
      if (below - above > HOLE * pitch
          && other.lines.stream()
              .anyMatch(l -> l.baseline() > above + least && l.baseline() < below - least)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line was broken only because its next word had no room: then that word's line goes
   * on.
   */
  static boolean wraps(Segment line, Segment next, float rightEdge) {
    float size = Math.max(line.size(), next.size());
    return next.baseline() - line.baseline() <= TIGHT * size
        && line.right() + BLANK * size + next.firstWordWidth() > rightEdge;
  }
}
