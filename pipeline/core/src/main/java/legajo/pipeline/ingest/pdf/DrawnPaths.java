package legajo.pipeline.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.ingest.layout.Ruling;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the paths that a page draws and keeps what may be the lines of a table. */
final class DrawnPaths {
  /** A filled rectangle thinner than this is a line, in points. */
  private static final float THIN = 3;

  /** Shorter strokes part no cells. */
  private static final float SHORT = 6;

  private static final float LEVEL = 0.8f;
  private static final int MOST_RULINGS = 2_000;

  private final List<float[]> segments = new ArrayList<>();
  private final List<float[]> rectangles = new ArrayList<>();
  private List<Ruling> rulings = new ArrayList<>();
  private DisplaySpace space = new DisplaySpace(new org.apache.pdfbox.pdmodel.PDPage());
  private int count;
  private float x;
  private float y;
  private float startX;
  private float startY;

  void begin(DisplaySpace displaySpace) {
    space = displaySpace;
    rulings = new ArrayList<>();
    count = 0;
    clear();
  }

  List<Ruling> rulings() {
    return rulings;
  }

  int count() {
    return count;
  }

  void moveTo(float px, float py, Matrix ctm) {
    place(px, py, ctm);
    startX = x;
    startY = y;
  }

  void lineTo(float px, float py, Matrix ctm) {
    float fromX = x;
    float fromY = y;
    place(px, py, ctm);
    if (segments.size() < MOST_RULINGS) {
      segments.add(new float[] {fromX, fromY, x, y});
    }
  }

  /** A curve is no line of a table; only where it ends matters. */
  void curveTo(float px, float py, Matrix ctm) {
    place(px, py, ctm);
  }

  void close() {
    if (segments.size() < MOST_RULINGS) {
      segments.add(new float[] {x, y, startX, startY});
    }
    x = startX;
    y = startY;
  }

  void rectangle(float px, float py, float width, float height, Matrix ctm) {
    moveTo(px, py, ctm);
    float x1 = x;
    float y1 = y;
    place(px + width, py + height, ctm);
    if (rectangles.size() < MOST_RULINGS) {
      rectangles.add(new float[] {x1, y1, x, y});
    }
    x = x1;
    y = y1;
  }

  void stroke() {
    for (float[] s : segments) {
      add(s[0], s[1], s[2], s[3]);
    }
    for (float[] r : rectangles) {
      add(r[0], r[1], r[2], r[1]);
      add(r[2], r[1], r[2], r[3]);
      add(r[0], r[3], r[2], r[3]);
      add(r[0], r[1], r[0], r[3]);
    }
    end();
  }

  /** Word processors fill thin rectangles where they mean lines. */
  void fill() {
    for (float[] r : rectangles) {
      addThin(r);
    }
    if (rectangles.isEmpty() && segments.size() >= 3 && segments.size() <= 5) {
      addThin(bounds());
    }
    end();
  }

  void end() {
    count++;
    clear();
  }

  private void addThin(float[] r) {
    float width = Math.abs(r[2] - r[0]);
    float height = Math.abs(r[3] - r[1]);
    if (height <= THIN && width > height) {
      add(r[0], (r[1] + r[3]) / 2, r[2], (r[1] + r[3]) / 2);
    } else if (width <= THIN) {
      add((r[0] + r[2]) / 2, r[1], (r[0] + r[2]) / 2, r[3]);
    }
  }

  private float[] bounds() {
    float[] first = segments.get(0);
    float[] b = {first[0], first[1], first[0], first[1]};
    for (float[] s : segments) {
      b[0] = Math.min(b[0], s[2]);
      b[1] = Math.min(b[1], s[3]);
      b[2] = Math.max(b[2], s[2]);
      b[3] = Math.max(b[3], s[3]);
    }
    return b;
  }

  private void add(float x1, float y1, float x2, float y2) {
    float dx = Math.abs(x2 - x1);
    float dy = Math.abs(y2 - y1);
    if (Math.min(dx, dy) <= LEVEL && Math.max(dx, dy) >= SHORT && rulings.size() < MOST_RULINGS) {
      rulings.add(Ruling.between(x1, y1, x2, y2));
    }
  }

  private void place(float px, float py, Matrix ctm) {
    Vector at = ctm.transform(new Vector(px, py));
    x = space.x(at.getX(), at.getY());
    y = space.y(at.getX(), at.getY());
  }

  private void clear() {
    segments.clear();
    rectangles.clear();
  }
}
