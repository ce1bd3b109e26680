package legajo.pipeline.ingest.ocr;

/**
 * A picture in shades of gray, row by row from the top left; 0 is black, 255 white. The pixels are
 * shared, not copied: whoever makes one hands them over.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GrayImage(int width, int height, byte[] pixels) {
  private static final int WHITE = 255;

  public GrayImage {
    if (width < 1 || height < 1 || pixels.length != (long) width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + " by " + height);
    }
  }

  /** The shade of a pixel, 0 to 255. */
  int at(int x, int y) {
    return pixels[y * width + x] & WHITE;
  }

  /** This picture turned clockwise by so many quarters. */
  GrayImage turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> quarter((x, y) -> (height - 1 - y) + x * height);
      case 2 -> half();
      case 3 -> quarter((x, y) -> y + (width - 1 - x) * height);
      default -> this;
    };
  }

  private interface Target {
    int of(int x, int y);
  }

  private GrayImage quarter(Target target) {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[target.of(x, y)] = pixels[y * width + x];
      }
    }
    return new GrayImage(height, width, out);
  }

  private GrayImage half() {
    byte[] out = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      out[pixels.length - 1 - i] = pixels[i];
    }
    return new GrayImage(width, height, out);
  }
}
