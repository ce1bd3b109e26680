package legajo.pipeline.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Turns decoded pictures to shades of gray, what is transparent to white. */
final class Shades {
  private static final int WHITE = 255;

  private Shades() {}

  static GrayImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
        && bytes.getData().length == width * height) {
      return new GrayImage(width, height, bytes.getData());
    }
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) shade(row[x]);
      }
    }
    return new GrayImage(width, height, pixels);
  }

  /** Luma of ITU-R BT.601, over white. */
  private static int shade(int argb) {
    int alpha = argb >>> 24;
    int luma =
        (299 * (argb >> 16 & WHITE) + 587 * (argb >> 8 & WHITE) + 114 * (argb & WHITE)) / 1000;
    return (luma * alpha + WHITE * (WHITE - alpha)) / WHITE;
  }
}
