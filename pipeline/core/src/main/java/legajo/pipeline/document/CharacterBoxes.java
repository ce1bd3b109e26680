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
  private static final double SAME_LINE = 0.5;

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
    List<Box> boxes = new ArrayList<>();
    for (int i = span.begin(); i < Math.min(span.end(), pages.length); i++) {
      if (pages[i] == 0) {
        continue;
      }
      Box box = at(i);
      int last = boxes.size() - 1;
      if (last >= 0 && onOneLine(boxes.get(last), box)) {
        boxes.set(last, union(boxes.get(last), box));
      } else {
        boxes.add(box);
      }
    }
    return boxes;
  }

  private Box at(int i) {
    int n = i * NUMBERS;
    return new Box(
        pages[i],
        rounded(numbers[n]),
        rounded(numbers[n + 1]),
        rounded(numbers[n + 2]),
        rounded(numbers[n + 3]));
  }

  private static boolean onOneLine(Box a, Box b) {
    double overlap = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
    return a.page() == b.page() && overlap > SAME_LINE * Math.min(a.height(), b.height());
  }

  private static Box union(Box a, Box b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    double right = Math.max(a.x() + a.width(), b.x() + b.width());
    double bottom = Math.max(a.y() + a.height(), b.y() + b.height());
    return new Box(a.page(), x, y, rounded(right - x), rounded(bottom - y));
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
