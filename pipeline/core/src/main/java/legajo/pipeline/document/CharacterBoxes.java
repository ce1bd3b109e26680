package legajo.pipeline.document;

import java.util.ArrayList;
import java.util.List;
import legajo.model.Box;
import legajo.rules.Span;

/**
 * Where each UTF-16 unit of a text stands on its page, in points from the page's top left corner.
 */
public final class CharacterBoxes {
  /** For formats without places. */
  public static final CharacterBoxes NONE = new CharacterBoxes(new int[0], new float[0]);

  private static final int NUMBERS = 4;
  private static final float SAME_LINE = 0.5f;

  private final int[] pages;
  private final float[] numbers;

  /**
   * Boxes of a whole text.
   *
   * @param pages page of each unit, from 1; 0 for a unit that has no place (a line feed)
   * @param numbers x, y, width and height of each unit, one after the other
   */
  public CharacterBoxes(int[] pages, float[] numbers) {
    if (numbers.length != pages.length * NUMBERS) {
      throw new IllegalArgumentException(
          "four numbers for each unit, not " + numbers.length + " for " + pages.length);
    }
    this.pages = pages.clone();
    this.numbers = numbers.clone();
  }

  /** Whether the format has no places. */
  public boolean isEmpty() {
    return pages.length == 0;
  }

  /** The boxes of a span: one for each line it stands on. */
  public List<Box> of(Span span) {
    List<Box> boxes = new ArrayList<>(2);
    Stretch open = new Stretch();
    for (int i = span.begin(); i < Math.min(span.end(), pages.length); i++) {
      if (pages[i] != 0 && !open.takes(i)) {
        open.endIn(boxes);
        open.begin(i);
      }
    }
    open.endIn(boxes);
    return boxes;
  }

  /** Characters that stand together on one line. */
  private final class Stretch {
    private int page;
    private int last;
    private float left;
    private float top;
    private float right;
    private float bottom;

    void begin(int unit) {
      int n = unit * NUMBERS;
      page = pages[unit];
      last = unit;
      left = numbers[n];
      top = numbers[n + 1];
      right = left + numbers[n + 2];
      bottom = top + numbers[n + 3];
    }

    /** Whether the next unit stands on the same line; if so, it is part of it from now on. */
    boolean takes(int unit) {
      int n = unit * NUMBERS;
      float x = numbers[n];
      float y = numbers[n + 1];
      float end = x + numbers[n + 2];
      float low = y + numbers[n + 3];
      float overlap = Math.min(bottom, low) - Math.max(top, y);
      boolean beside = overlap > SAME_LINE * Math.min(bottom - top, low - y);
      // Text that runs up or down the page: lines that do are parted by a unit without a place.
      float shared = Math.min(right, end) - Math.max(left, x);
      boolean below = shared > SAME_LINE * Math.min(right - left, end - x);
      boolean near = unit == last + 1 && -overlap <= SAME_LINE * (low - y);
      if (pages[unit] != page || !beside && !(below && near)) {
        return false;
      }
      last = unit;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, end);
      bottom = Math.max(bottom, low);
      return true;
    }

    void endIn(List<Box> boxes) {
      if (page != 0) {
        boxes.add(box(page, left, top, right, bottom));
      }
    }
  }

  private static Box box(int page, float left, float top, float right, float bottom) {
    return new Box(page, rounded(left), rounded(top), rounded(right - left), rounded(bottom - top));
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
