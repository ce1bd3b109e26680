package legajo.pipeline.ingest.ocr;

import java.util.Arrays;
import java.util.List;

/**
 * The letters of a picture that no word was read from. Tesseract now and then takes a whole
 * paragraph for a picture; seen without the rest of the page, it reads it.
 */
final class UnreadInk {
  /** Fewer than make half a line are specks, a stamp's edge, bullets. */
  private static final int WORTH_A_LOOK = 25;

  private static final double ABOVE = 1.0;
  private static final double BELOW = 0.35;
  private static final double BESIDE = 0.3;

  private final PreparedPicture prepared;
  private final List<RecognizedLine> lines;

  UnreadInk(PreparedPicture prepared, List<RecognizedLine> lines) {
    this.prepared = prepared;
    this.lines = lines;
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
    return lines.stream().anyMatch(line -> covers(line, x, y));
  }

  private static boolean covers(RecognizedLine line, double x, double y) {
    double height = line.height();
    return line.words().stream()
        .anyMatch(
            word ->
                y >= word.baseline() - ABOVE * height
                    && y <= word.baseline() + BELOW * height
                    && x >= word.left() - BESIDE * height
                    && x <= word.right() + BESIDE * height);
  }

  /** The picture with white where words were read. */
  GrayImage rest() {
    GrayImage image = prepared.image();
    GrayImage rest = new GrayImage(image.width(), image.height(), image.pixels().clone());
    for (RecognizedLine line : lines) {
      line.words().forEach(word -> erase(rest, word, line.height()));
    }
    return rest;
  }

  private static void erase(GrayImage image, RecognizedWord word, double height) {
    int left = inside(word.left() - BESIDE * height, image.width());
    int right = inside(word.right() + BESIDE * height, image.width());
    int top = inside(word.baseline() - ABOVE * height, image.height());
    int bottom = inside(word.baseline() + BELOW * height, image.height());
    for (int y = top; y < bottom; y++) {
      Arrays.fill(image.pixels(), y * image.width() + left, y * image.width() + right, (byte) -1);
    }
  }

  private static int inside(double place, int size) {
    return (int) Math.max(0, Math.min(size, Math.round(place)));
  }
}
