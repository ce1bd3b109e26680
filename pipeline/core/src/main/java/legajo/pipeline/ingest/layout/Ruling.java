package legajo.pipeline.ingest.layout;

/**
 * A straight line on the page, level or upright, as tables have them.
 *
 * @param upright whether it runs down the page
 * @param at its place across: x of an upright line, y of a level one
 * @param from where it begins along
 * @param to where it ends along
 */
public record Ruling(boolean upright, float at, float from, float to) {
  /** A line between two points; they differ in one coordinate only. */
  public static Ruling between(float x1, float y1, float x2, float y2) {
    boolean upright = Math.abs(x2 - x1) < Math.abs(y2 - y1);
    return upright
        ? new Ruling(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2))
        : new Ruling(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
  }

  public float length() {
    return to - from;
  }

  boolean covers(float place, float slack) {
    return from - slack <= place && place <= to + slack;
  }
}
