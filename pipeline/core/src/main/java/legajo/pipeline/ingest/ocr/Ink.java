package legajo.pipeline.ingest.ocr;

/**
 * Which pixels of a picture are dark: below the threshold that parts its shades best (N. Otsu, "A
 * threshold selection method from gray-level histograms", 1979).
 */
final class Ink {
  private static final int SHADES = 256;

  private final GrayImage image;
  private final int threshold;

  private Ink(GrayImage image, int threshold) {
    this.image = image;
    this.threshold = threshold;
  }

  static Ink of(GrayImage image) {
    long[] histogram = new long[SHADES];
    for (byte pixel : image.pixels()) {
      histogram[pixel & 0xFF]++;
    }
    return new Ink(image, threshold(histogram, image.pixels().length));
  }

  boolean at(int x, int y) {
    return image.at(x, y) <= threshold;
  }

  int width() {
    return image.width();
  }

  int height() {
    return image.height();
  }

  /** The shade up to which pixels are dark. */
  private static int threshold(long[] histogram, long count) {
    double sum = 0;
    for (int shade = 0; shade < SHADES; shade++) {
      sum += shade * (double) histogram[shade];
    }
    double darkSum = 0;
    long dark = 0;
    double best = -1;
    int threshold = 0;
    for (int shade = 0; shade < SHADES - 1; shade++) {
      dark += histogram[shade];
      darkSum += shade * (double) histogram[shade];
      if (dark == 0 || dark == count) {
        continue;
      }
      double apart = darkSum / dark - (sum - darkSum) / (count - dark);
      double between = dark * (double) (count - dark) * apart * apart;
      if (between > best) {
        best = between;
        threshold = shade;
      }
    }
    return threshold;
  }
}
