package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Segments at one height, from left to right. Immutable. */
final class Row {
  private final List<Segment> segments;
  private final int naturalSize;

  private Row(List<Segment> segments, int naturalSize) {
    this.segments = List.copyOf(segments);
    this.naturalSize = naturalSize;
  }

  /** The rows of segments, from the top. */
  static List<Row> of(List<Segment> segments) {
    List<Row> rows = new ArrayList<>();
    for (List<Segment> level : Levels.of(segments)) {
      List<Segment> sorted = new ArrayList<>(level);
      sorted.sort(Comparator.comparingDouble(Segment::left));
      rows.add(new Row(sorted, sorted.size()));
    }
    return rows;
  }

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
          return new Row(all, naturalSize);
        }
      }
    }
    return this;
  }

  /** How many segments its wide gaps part. */
  int naturalSize() {
    return naturalSize;
  }

  /** Whether a gap no wider than a blank was taken for one between cells. */
  boolean isSplit() {
    return naturalSize < segments.size();
  }

  /** Its characters, with a blank for each gap. */
  List<Glyph> glyphs() {
    return Cells.glyphs(segments);
  }
}
