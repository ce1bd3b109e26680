package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a document's tables begin. One row set like a table before it is a table's:
 * lists of participants have one table for each delegation, some of a single person.
 */
final class TableShapes {
  private static final float SAME_EDGE = 2;

  private final List<Gutters> shapes = new ArrayList<>();

  void add(Gutters gutters) {
    shapes.add(gutters);
  }

  boolean isKnown(Gutters gutters) {
    return shapes.stream().anyMatch(shape -> isSame(shape, gutters));
  }

  private static boolean isSame(Gutters a, Gutters b) {
    boolean same = a.columns() == b.columns();
    for (int i = 0; same && i < a.columns(); i++) {
      same = Math.abs(a.left(i) - b.left(i)) <= SAME_EDGE;
    }
    return same;
  }
}
