package legajo.pipeline.ingest.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The letters of a picture that no word was read from. Tesseract now and then takes a whole
 * paragraph for a picture; seen without the rest of the page, it reads it.
 */
final class UnreadInk {
  /** Fewer than make half a line are specks, a stamp's edge, bullets. */
  private static final int WORTH_A_LOOK = 25;

  private final PreparedPicture prepared;
  private final List<double[]> areas = new ArrayList<>();

  UnreadInk(PreparedPicture prepared, List<RecognizedLine> lines) {
    this.prepared = prepared;
    for (RecognizedLine line : lines) {
      Placement there = prepared.standing(line);
      line.words().forEach(word -> areas.add(line.area(word, there)));
    }
  }

  /** Whether so many letters were left that there may be a line among them. */
  boolean isWorthALook(Letters letters) {
    Placement there = prepared.back().inverse();
    long unread =
        letters.blobs().stream().filter(blob -> !isRead(there, blob)).limit(WORTH_A_LOOK).count();
    return unread >= WORTH_A_LOOK;
  }

  private boolean isRead(Placement there, Blob blob) {
    double middleX = (blob.left() + blob.right()) / 2.0;
    double middleY = (blob.top() + blob.bottom()) / 2.0;
    double x = there.x(middleX, middleY);
    double y = there.y(middleX, middleY);
    return areas.stream().anyMatch(a -> a[0] <= x && x <= a[2] && a[1] <= y && y <= a[3]);
  }

  /** The picture with white where words were read. */
  GrayImage rest() {
    GrayImage image = prepared.image();
    GrayImage rest = new GrayImage(image.width(), image.height(), image.pixels().clone());
    areas.forEach(area -> erase(rest, area));
    return rest;
  }

  private static void erase(GrayImage image, double[] area) {
    int left = inside(area[0], image.width());
    int right = inside(area[2], image.width());
    for (int y = inside(area[1], image.height()); y < inside(area[3], image.height()); y++) {
      Arrays.fill(image.pixels(), y * image.width() + left, y * image.width() + right, (byte) -1);
    }
  }

  private static int inside(double place, int size) {
    return (int) Math.max(0, Math.min(size, Math.round(place)));
  }
}
