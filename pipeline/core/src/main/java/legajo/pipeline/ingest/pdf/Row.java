package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Segments at one height. */
final class Row {
  private static final double SAME_LINE = 0.5;
  private static final int REACH = 4;

  private final List<Segment> segments = new ArrayList<>();
  private float top;
  private float bottom;

  /** How many segments its wide gaps part; more where narrow gaps were taken for those of cells. */
  private final int partedByGaps;

  private Row(Segment first) {
    partedByGaps = 0;
    segments.add(first);
    top = first.top();
    bottom = first.bottom();
  }

  private Row(List<Segment> parts, int partedByGaps) {
    this.partedByGaps = partedByGaps;
    segments.addAll(parts);
    top = (float) parts.stream().mapToDouble(Segment::top).min().orElse(0);
    bottom = (float) parts.stream().mapToDouble(Segment::bottom).max().orElse(0);
  }

  /** This row with the segment that crosses a place split there, where one of its words begins. */
  Row splitAt(float u) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.left() < u - segment.size() && segment.right() > u) {
        Optional<List<Segment>> parts = segment.splitAt(u);
        if (parts.isPresent()) {
          List<Segment> all = new ArrayList<>(segments);
          all.remove(i);
          all.addAll(i, parts.get());
          return new Row(all, naturalSize());
        }
      }
    }
    return this;
  }

  /** Whether a gap no wider than a blank was taken for one between cells. */
  boolean isSplit() {
    return naturalSize() < segments.size();
  }

  /** How many segments its wide gaps part. */
  int naturalSize() {
    return partedByGaps == 0 ? segments.size() : partedByGaps;
  }

  /** From left to right. */
  List<Segment> segments() {
    return segments;
  }

  Segment first() {
    return segments.get(0);
  }

  float baseline() {
    return first().baseline();
  }

  float size() {
    return (float) segments.stream().mapToDouble(Segment::size).max().orElse(0);
  }

  boolean isTable() {
    return first().isTable();
  }

  /** Its characters, with a blank for each gap. */
  List<Glyph> glyphs() {
    List<Glyph> out = new ArrayList<>();
    for (Segment segment : segments) {
      if (!out.isEmpty()) {
        out.add(Glyph.space());
      }
      out.addAll(segment.glyphs());
    }
    return out;
  }

  /** The rows of segments, from the top. */
  static List<Row> of(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::baseline));
    List<Row> rows = new ArrayList<>();
    for (Segment segment : sorted) {
      Row home = null;
      for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - REACH) && home == null; i--) {
        home = rows.get(i).holds(segment) ? rows.get(i) : null;
      }
      if (home == null) {
        rows.add(new Row(segment));
      } else {
        home.segments.add(segment);
      }
    }
    rows.forEach(row -> row.segments.sort(Comparator.comparingDouble(Segment::left)));
    return rows;
  }

  private boolean holds(Segment segment) {
    if (isTable() || segment.isTable()) {
      return false;
    }
    double overlap = Math.min(bottom, segment.bottom()) - Math.max(top, segment.top());
    return overlap > SAME_LINE * Math.min(bottom - top, segment.bottom() - segment.top());
  }

  /** The segments of runs: those of each line that gaps don't part. */
  static List<Segment> segmentsOf(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(run -> run.first().v()));
    List<Line> lines = new ArrayList<>();
    for (Run run : sorted) {
      Line home = null;
      for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - REACH) && home == null; i--) {
        home = lines.get(i).holds(run) ? lines.get(i) : null;
      }
      if (home == null) {
        home = new Line();
        lines.add(home);
      }
      home.add(run);
    }
    List<Segment> segments = new ArrayList<>();
    lines.forEach(line -> segments.addAll(Segment.onLine(line.runs)));
    return segments;
  }

  /** Runs at one height; the tallest among them sets it, raised ordinals lie within. */
  private static final class Line {
    final List<Run> runs = new ArrayList<>();
    float top;
    float bottom;

    void add(Run run) {
      runs.add(run);
      if (run.first().bottom() - run.first().top() > bottom - top) {
        top = run.first().top();
        bottom = run.first().bottom();
      }
    }

    boolean holds(Run run) {
      float runTop = run.first().top();
      float runBottom = run.first().bottom();
      double overlap = Math.min(bottom, runBottom) - Math.max(top, runTop);
      return overlap > SAME_LINE * Math.min(bottom - top, runBottom - runTop);
    }
  }
}
