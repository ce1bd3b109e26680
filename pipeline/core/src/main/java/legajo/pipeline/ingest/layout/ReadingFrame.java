package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Characters that run in one direction, seen so that it is level: text turned by a quarter, or
 * scanned askew, is laid out like any other.
 */
final class ReadingFrame {
  private static final double QUARTER = Math.PI / 2;

  /** Askew by less than this is level: 500 points away a line is off by less than half a point. */
  private static final double LEVEL = 0.001;

  /** A scan lies askew by a few degrees; what slants more is a stamp, with a frame of its own. */
  private static final double ASKEW = Math.toRadians(6);

  private final List<Glyph> glyphs;
  private final double angle;
  private final double originU;
  private final double originV;

  private ReadingFrame(List<Glyph> drawn) {
    angle = commonAngle(drawn);
    glyphs = angle == 0 ? drawn : turned(drawn, angle);
    boolean nearlyLevel = Math.abs(angle) <= ASKEW;
    originU = nearlyLevel ? 0 : glyphs.stream().mapToDouble(Glyph::u).min().orElse(0);
    originV = nearlyLevel ? 0 : glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
  }

  /** In the frame, in drawing order. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean isLevel() {
    return angle == 0;
  }

  /** Frames by number of characters, most first. */
  static List<ReadingFrame> of(List<Glyph> drawn) {
    if (drawn.stream().allMatch(glyph -> glyph.angle() == 0)) {
      return drawn.isEmpty() ? List.of() : List.of(new ReadingFrame(drawn));
    }
    Map<Integer, List<Glyph>> directions = new TreeMap<>();
    for (Glyph glyph : drawn) {
      directions.computeIfAbsent(direction(glyph.angle()), d -> new ArrayList<>()).add(glyph);
    }
    return directions.values().stream()
        .sorted(Comparator.comparingInt((List<Glyph> group) -> group.size()).reversed())
        .map(ReadingFrame::new)
        .toList();
  }

  /** 0 to 3 for the quarters; other directions by their degree. */
  private static int direction(double angle) {
    long quarter = Math.round(angle / QUARTER);
    return Math.abs(angle - quarter * QUARTER) <= ASKEW
        ? (int) Math.floorMod(quarter, 4L)
        : 1000 + (int) Math.round(Math.toDegrees(angle));
  }

  private static double commonAngle(List<Glyph> drawn) {
    double[] angles = drawn.stream().mapToDouble(Glyph::angle).sorted().toArray();
    double median = angles[angles.length / 2];
    return Math.abs(median) < LEVEL ? 0 : median;
  }

  private static List<Glyph> turned(List<Glyph> drawn, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return drawn.stream().map(glyph -> glyph.turned(cos, sin)).toList();
  }

  /** How far right of the frame's edge: of the page's, where the text is level or nearly so. */
  double across(double u) {
    return u - originU;
  }

  /** How far below the frame's top: the page's, where the text is level or nearly so. */
  double down(double v) {
    return v - originV;
  }

  /** Where a stretch of a glyph stands on the page as displayed: x, y, width, height. */
  float[] box(Glyph glyph, float from, float to) {
    if (angle == 0) {
      return new float[] {from, glyph.top(), to - from, glyph.bottom() - glyph.top()};
    }
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double[] xs = new double[4];
    double[] ys = new double[4];
    for (int corner = 0; corner < 4; corner++) {
      double u = corner % 2 == 0 ? from : to;
      double v = corner < 2 ? glyph.top() : glyph.bottom();
      xs[corner] = u * cos - v * sin;
      ys[corner] = u * sin + v * cos;
    }
    java.util.Arrays.sort(xs);
    java.util.Arrays.sort(ys);
    return new float[] {
      (float) xs[0], (float) ys[0], (float) (xs[3] - xs[0]), (float) (ys[3] - ys[0])
    };
  }
}
