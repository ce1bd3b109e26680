package legajo.pipeline.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from a page's own coordinates (upwards from some corner) to those of its reader: points
 * from the top left of the crop box, after the page's rotation.
 */
final class DisplaySpace {
  private static final int QUARTER = 90;

  private final float left;
  private final float bottom;
  private final float boxWidth;
  private final float boxHeight;
  private final int quarters;

  DisplaySpace(PDPage page) {
    PDRectangle box = page.getCropBox();
    left = box.getLowerLeftX();
    bottom = box.getLowerLeftY();
    boxWidth = box.getWidth();
    boxHeight = box.getHeight();
    quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
  }

  float width() {
    return quarters % 2 == 0 ? boxWidth : boxHeight;
  }

  float height() {
    return quarters % 2 == 0 ? boxHeight : boxWidth;
  }

  float x(float pageX, float pageY) {
    return switch (quarters) {
      case 0 -> pageX - left;
      case 1 -> pageY - bottom;
      case 2 -> boxWidth - (pageX - left);
      default -> boxHeight - (pageY - bottom);
    };
  }

  float y(float pageX, float pageY) {
    return switch (quarters) {
      case 0 -> boxHeight - (pageY - bottom);
      case 1 -> pageX - left;
      case 2 -> pageY - bottom;
      default -> boxWidth - (pageX - left);
    };
  }

  /** The clockwise angle at which a direction of the page's coordinates is seen, in radians. */
  float angle(float dx, float dy) {
    if (dy == 0 && dx > 0 && quarters == 0) {
      return 0;
    }
    double seen = Math.atan2(-dy, dx) + quarters * Math.PI / 2;
    return (float) Math.IEEEremainder(seen, 2 * Math.PI);
  }
}
