package legajo.pipeline.ingest.ocr;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How large the pixels of a picture are on paper.
 *
 * @param pointsAcross width of a pixel in points
 * @param pointsDown height of a pixel in points; faxes have pixels twice as high as wide
 */
record Resolution(double pointsAcross, double pointsDown) {
  private static final double POINTS_PER_MILLIMETER = 72 / 25.4;

  /** A4 is 842 points high. */
  private static final double USUAL_LONG_SIDE = 842;

  /**
   * Cameras say 72 dots per inch of whatever they take: no report is on paper so large or small.
   */
  private static final double LONGEST = 24 * 72;

  private static final double SHORTEST = 2 * 72;
  private static final double MOST_OBLONG = 2.5;
  private static final double SQUARE = 0.03;

  /** What a picture says of itself, where that makes sense; else such that it is a usual page. */
  static Resolution of(ImageReader reader, int index) throws IOException {
    double width = reader.getWidth(index);
    double height = reader.getHeight(index);
    double usual = USUAL_LONG_SIDE / Math.max(width, height);
    double across = said(reader.getImageMetadata(index), "HorizontalPixelSize");
    double down = said(reader.getImageMetadata(index), "VerticalPixelSize");
    double longSide = Math.max(width * across, height * down);
    boolean sensible =
        across > 0
            && down > 0
            && longSide >= SHORTEST
            && longSide <= LONGEST
            && across / down < MOST_OBLONG
            && down / across < MOST_OBLONG;
    return sensible ? new Resolution(across, down) : new Resolution(usual, usual);
  }

  /** A picture with pixels as wide as high. */
  GrayImage squared(GrayImage image) {
    double ratio = pointsDown / pointsAcross;
    if (Math.abs(ratio - 1) < SQUARE) {
      return image;
    }
    double wider = Math.max(1, 1 / ratio);
    double higher = Math.max(1, ratio);
    return Resampling.of(
        image,
        (int) Math.round(image.width() * wider),
        (int) Math.round(image.height() * higher),
        Placement.scaled(1 / wider, 1 / higher));
  }

  /** A pixel's size in points, 0 where it isn't said; the standard says it in millimeters. */
  private static double said(@org.jspecify.annotations.Nullable IIOMetadata metadata, String name) {
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = root.getElementsByTagName(name);
    if (sizes.getLength() == 0) {
      return 0;
    }
    try {
      double value = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
      return Double.isFinite(value) ? value * POINTS_PER_MILLIMETER : 0;
    } catch (NumberFormatException noNumber) {
      return 0;
    }
  }
}
