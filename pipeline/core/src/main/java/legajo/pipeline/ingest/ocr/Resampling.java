package legajo.pipeline.ingest.ocr;

/**
 * Draws a picture anew, turned and scaled, each pixel from the sixteen round its place (R. Keys,
 * "Cubic convolution interpolation", 1981). What lies beyond the edges is white.
 */
final class Resampling {
  private static final int TAPS = 4;
  private static final int PHASES = 64;
  private static final int ONE_BITS = 10;
  private static final int ONE = 1 << ONE_BITS;
  private static final long HALF = 1L << 2 * ONE_BITS - 1;
  private static final int WHITE = 255;
  private static final int[][] WEIGHTS = weights();

  private Resampling() {}

  /**
   * A picture drawn anew.
   *
   * @param back the way from a place in the new picture to the one in the old
   */
  static GrayImage of(GrayImage image, int width, int height, Placement back) {
    byte[] out = new byte[width * height];
    for (int y = 0; y < height; y++) {
      double fromX = back.x(0.5, y + 0.5) - 0.5;
      double fromY = back.y(0.5, y + 0.5) - 0.5;
      for (int x = 0; x < width; x++) {
        out[y * width + x] = (byte) shade(image, fromX + x * back.xx(), fromY + x * back.yx());
      }
    }
    return new GrayImage(width, height, out);
  }

  private static int shade(GrayImage image, double x, double y) {
    int left = (int) Math.floor(x) - 1;
    int top = (int) Math.floor(y) - 1;
    if (left < -TAPS || top < -TAPS || left > image.width() || top > image.height()) {
      return WHITE;
    }
    int[] across = WEIGHTS[(int) ((x - 1 - left) * PHASES)];
    int[] down = WEIGHTS[(int) ((y - 1 - top) * PHASES)];
    boolean inside =
        left >= 0 && top >= 0 && left + TAPS <= image.width() && top + TAPS <= image.height();
    long sum = 0;
    for (int j = 0; j < TAPS; j++) {
      int row = inside ? row(image, left, top + j, across) : edge(image, left, top + j, across);
      sum += (long) down[j] * row;
    }
    int shade = (int) (sum + HALF >> 2 * ONE_BITS);
    return shade < 0 ? 0 : Math.min(shade, WHITE);
  }

  /** Written out, as every pixel of every picture passes here four times. */
  private static int row(GrayImage image, int left, int y, int[] weights) {
    byte[] pixels = image.pixels();
    int at = y * image.width() + left;
    return weights[0] * (pixels[at] & WHITE)
        + weights[1] * (pixels[at + 1] & WHITE)
        + weights[2] * (pixels[at + 2] & WHITE)
        + weights[3] * (pixels[at + 3] & WHITE);
  }

  private static int edge(GrayImage image, int left, int y, int[] weights) {
    int sum = 0;
    for (int i = 0; i < TAPS; i++) {
      sum += weights[i] * atOrWhite(image, left + i, y);
    }
    return sum;
  }

  private static int atOrWhite(GrayImage image, int x, int y) {
    boolean there = x >= 0 && y >= 0 && x < image.width() && y < image.height();
    return there ? image.at(x, y) : WHITE;
  }

  /** The picture at a whole part of its size, each pixel the mean of a square. */
  static GrayImage reduced(GrayImage image, int factor) {
    int width = Math.max(1, image.width() / factor);
    int height = Math.max(1, image.height() / factor);
    byte[] out = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[y * width + x] = (byte) mean(image, x * factor, y * factor, factor);
      }
    }
    return new GrayImage(width, height, out);
  }

  private static int mean(GrayImage image, int left, int top, int side) {
    int right = Math.min(image.width(), left + side);
    int bottom = Math.min(image.height(), top + side);
    int sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += image.at(x, y);
      }
    }
    return sum / ((right - left) * (bottom - top));
  }

  private static int[][] weights() {
    int[][] weights = new int[PHASES][TAPS];
    for (int phase = 0; phase < PHASES; phase++) {
      double t = (phase + 0.5) / PHASES;
      weights[phase][0] = (int) Math.round(ONE * (-t * t * t + 2 * t * t - t) / 2);
      weights[phase][1] = (int) Math.round(ONE * (3 * t * t * t - 5 * t * t + 2) / 2);
      weights[phase][3] = (int) Math.round(ONE * (t * t * t - t * t) / 2);
      weights[phase][2] = ONE - weights[phase][0] - weights[phase][1] - weights[phase][3];
    }
    return weights;
  }
}
