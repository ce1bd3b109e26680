package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds pages set in columns and puts their lines in reading order: the left column to its end,
 * then the right one. Lines that cross the gutter (titles) part the page into bands.
 */
final class Columns {
  private static final int FEWEST_LINES = 4;
  private static final float SAME_EDGE = 3;
  private static final float NARROWEST_GUTTER = 6;
  private static final double NARROWEST_COLUMN = 0.25;
  private static final double SHARED_HEIGHT = 0.5;
  private static final int MOST_CANDIDATES = 4;

  private Columns() {}

  /** Segments left and right of a gutter, between two lines that cross it. */
  private record Band(List<Segment> left, List<Segment> right) {
    Band() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Blocks in reading order; one block where the page has no columns. */
  static List<List<Segment>> inReadingOrder(List<Segment> segments) {
    for (float edge : candidates(segments)) {
      Optional<List<List<Segment>>> split = splitAt(segments, edge);
      if (split.isPresent()) {
        return split.get();
      }
    }
    return List.of(segments);
  }

  /** Left edges that several lines share, the commonest first, without the leftmost. */
  private static List<Float> candidates(List<Segment> segments) {
    if (segments.size() < 2 * FEWEST_LINES) {
      return List.of();
    }
    float[] lefts = new float[segments.size()];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = segments.get(i).left();
    }
    java.util.Arrays.sort(lefts);
    record Edge(float left, int lines) {}
    List<Edge> edges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lefts.length; i++) {
      if (i == lefts.length || lefts[i] - lefts[from] > SAME_EDGE) {
        if (from > 0 && i - from >= FEWEST_LINES) {
          edges.add(new Edge(lefts[from], i - from));
        }
        from = i;
      }
    }
    edges.sort(Comparator.comparingInt(Edge::lines).reversed());
    return edges.stream().limit(MOST_CANDIDATES).map(Edge::left).toList();
  }

  private static Optional<List<List<Segment>>> splitAt(List<Segment> segments, float edge) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::baseline));
    List<List<Segment>> blocks = new ArrayList<>();
    List<Segment> whole = new ArrayList<>();
    Band band = new Band();
    boolean found = false;
    for (Segment segment : sorted) {
      if (segment.left() >= edge - SAME_EDGE) {
        band.right().add(segment);
      } else if (segment.right() <= edge - NARROWEST_GUTTER) {
        band.left().add(segment);
      } else if (!addSplit(segment, edge, band)) {
        found |= close(band, whole, blocks);
        band = new Band();
        whole.add(segment);
      }
    }
    found |= close(band, whole, blocks);
    if (!whole.isEmpty()) {
      blocks.add(whole);
    }
    return found ? Optional.of(blocks) : Optional.empty();
  }

  /** Lines of two narrow columns may stand so close that they look like one line. */
  private static boolean addSplit(Segment segment, float edge, Band band) {
    Optional<List<Segment>> parts =
        segment
            .splitAt(edge)
            .filter(both -> both.get(0).right() <= both.get(1).left() - NARROWEST_GUTTER);
    parts.ifPresent(
        both -> {
          band.left().add(both.get(0));
          band.right().add(both.get(1));
        });
    return parts.isPresent();
  }

  /** Ends a band: as two columns, or as lines of the page like those around it. */
  private static boolean close(Band band, List<Segment> whole, List<List<Segment>> blocks) {
    if (!areColumns(band)) {
      whole.addAll(band.left());
      whole.addAll(band.right());
      return false;
    }
    if (!whole.isEmpty()) {
      blocks.add(new ArrayList<>(whole));
      whole.clear();
    }
    blocks.addAll(inReadingOrder(band.left()));
    blocks.addAll(inReadingOrder(band.right()));
    return true;
  }

  private static boolean areColumns(Band band) {
    if (band.left().size() < FEWEST_LINES || band.right().size() < FEWEST_LINES) {
      return false;
    }
    Column left = new Column(band.left());
    Column right = new Column(band.right());
    float width = right.right() - left.left();
    return left.width() >= NARROWEST_COLUMN * width
        && right.width() >= NARROWEST_COLUMN * width
        && sharedHeight(left, right) >= SHARED_HEIGHT
        && (left.isList() && right.isList()
            || left.flows() && right.flows()
            || left.driftsFrom(right) && right.driftsFrom(left))
        && !(beginTogether(left, right)
            && (left.hasHoleBeside(right) || right.hasHoleBeside(left)));
  }

  private static double sharedHeight(Column a, Column b) {
    double shared = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return shared / Math.max(1, Math.min(a.bottom() - a.top(), b.bottom() - b.top()));
  }

  /** In a table the paragraphs of both columns begin side by side; in columns by chance only. */
  private static boolean beginTogether(Column left, Column right) {
    List<Float> begins = left.paragraphTops();
    List<Float> others = right.paragraphTops();
    long together =
        others.stream()
            .filter(top -> begins.stream().anyMatch(t -> Math.abs(t - top) < SAME_EDGE))
            .count();
    return others.size() >= 2 && together >= Math.max(2, others.size() * 0.8);
  }
}
