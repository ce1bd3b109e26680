package legajo.pipeline.ingest.ocr;

/**
 * A picture as it is given to recognition: its lines level, its letters as high as those it was
 * taught with.
 *
 * @param image what is read
 * @param back the way from its places to those of the picture that it was made of
 */
record PreparedPicture(GrayImage image, Placement back) {
  /**
   * Tesseract wants an x of 20 pixels or more; letters that touch in coarse scans measure too high,
   * so this is above that.
   */
  private static final double LETTER_HEIGHT = 25;

  private static final double MOST_ENLARGED = 4;
  private static final double NEAR_ENOUGH = 0.15;
  private static final double LEVEL_DEGREES = 0.1;
  private static final double MOST_PIXELS = 30e6;

  /** Where letters don't tell: pages are mostly as high as 11 inches of 300 pixels. */
  private static final double USUAL_HEIGHT = 3300;

  /**
   * Prepares a picture.
   *
   * @param quarters by how many it is turned clockwise
   * @param slant by how many degrees, clockwise, its lines then are from level
   * @param letterHeight in pixels, 0 where unknown
   */
  static PreparedPicture of(GrayImage picture, int quarters, double slant, int letterHeight) {
    GrayImage turned = picture.turned(quarters);
    Placement back = Placement.unturned(quarters, picture.width(), picture.height());
    double scale = scale(turned, letterHeight);
    if (Math.abs(slant) < LEVEL_DEGREES && Math.abs(scale - 1) < NEAR_ENOUGH) {
      return new PreparedPicture(turned, back);
    }
    int factor = Math.max(1, (int) (1 / scale));
    GrayImage reduced = factor > 1 ? Resampling.reduced(turned, factor) : turned;
    PreparedPicture drawn = drawn(reduced, slant, scale * factor);
    Placement enlarged = Placement.scaled(factor, factor);
    return new PreparedPicture(drawn.image(), drawn.back().then(enlarged).then(back));
  }

  /** The way from a line's own places to those of the picture. */
  Placement standing(RecognizedLine line) {
    return Placement.unturned(line.quarters(), image.width(), image.height());
  }

  private static double scale(GrayImage picture, int letterHeight) {
    double wanted =
        letterHeight > 0
            ? LETTER_HEIGHT / letterHeight
            : USUAL_HEIGHT / Math.max(picture.width(), picture.height());
    double most = Math.sqrt(MOST_PIXELS / ((double) picture.width() * picture.height()));
    return Math.min(Math.min(wanted, MOST_ENLARGED), most);
  }

  private static PreparedPicture drawn(GrayImage picture, double slant, double scale) {
    double angle = Math.toRadians(Math.abs(slant) < LEVEL_DEGREES ? 0 : slant);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double wide = picture.width() * cos + picture.height() * Math.abs(sin);
    double high = picture.height() * cos + picture.width() * Math.abs(sin);
    Placement toMiddle = new Placement(1, 0, -picture.width() / 2.0, 0, 1, -picture.height() / 2.0);
    Placement levelled = new Placement(cos, sin, 0, -sin, cos, 0);
    Placement scaled = new Placement(scale, 0, scale * wide / 2, 0, scale, scale * high / 2);
    Placement back = toMiddle.then(levelled).then(scaled).inverse();
    int width = Math.max(1, (int) Math.round(wide * scale));
    int height = Math.max(1, (int) Math.round(high * scale));
    return new PreparedPicture(Resampling.of(picture, width, height, back), back);
  }
}
