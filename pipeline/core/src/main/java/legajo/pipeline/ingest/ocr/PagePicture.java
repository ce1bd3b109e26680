package legajo.pipeline.ingest.ocr;

/**
 * The picture of a page as displayed.
 *
 * @param image its pixels
 * @param width of the page in points
 * @param height of the page in points
 */
public record PagePicture(GrayImage image, float width, float height) {
  double pointsPerPixelAcross() {
    return width / image.width();
  }

  double pointsPerPixelDown() {
    return height / image.height();
  }
}
