package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups what stands at one height of the page. */
final class Levels {
  private static final double SAME_LEVEL = 0.5;

  /** How many levels back a piece may belong to: columns may be set a little apart. */
  private static final int REACH = 4;

  private Levels() {}

  /** Something that stands on a baseline. */
  interface Standing {
    float top();

    float bottom();

    float baseline();

    /** Whether nothing can stand beside it. */
    default boolean fillsLevel() {
      return false;
    }
  }

  /** Pieces at one height; the tallest of them sets it, raised ordinals lie within. */
  private static final class Level<T extends Standing> {
    final List<T> pieces = new ArrayList<>();
    float top;
    float bottom;
    boolean full;

    void add(T piece) {
      pieces.add(piece);
      full |= piece.fillsLevel();
      if (piece.bottom() - piece.top() > bottom - top) {
        top = piece.top();
        bottom = piece.bottom();
      }
    }

    boolean holds(T piece) {
      double overlap = Math.min(bottom, piece.bottom()) - Math.max(top, piece.top());
      double least = Math.min(bottom - top, piece.bottom() - piece.top());
      return !full && !piece.fillsLevel() && overlap > SAME_LEVEL * least;
    }
  }

  /** The pieces of each level, from the top of the page. */
  static <T extends Standing> List<List<T>> of(List<T> pieces) {
    List<T> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Standing::baseline));
    List<Level<T>> levels = new ArrayList<>();
    for (T piece : sorted) {
      Level<T> home = null;
      int last = Math.max(0, levels.size() - REACH);
      for (int i = levels.size() - 1; i >= last && home == null; i--) {
        home = levels.get(i).holds(piece) ? levels.get(i) : null;
      }
      if (home == null) {
        home = new Level<>();
        levels.add(home);
      }
      home.add(piece);
    }
    return levels.stream().map(level -> level.pieces).toList();
  }
}
