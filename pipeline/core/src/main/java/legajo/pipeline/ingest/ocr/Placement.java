package legajo.pipeline.ingest.ocr;

/**
 * The way from one picture's places to another's: turned, scaled and moved, never bent.
 *
 * @param xx share of x in the new x
 * @param xy share of y in the new x
 * @param x0 the new x of the corner
 * @param yx share of x in the new y
 * @param yy share of y in the new y
 * @param y0 the new y of the corner
 */
record Placement(double xx, double xy, double x0, double yx, double yy, double y0) {
  static final Placement SAME = new Placement(1, 0, 0, 0, 1, 0);

  static Placement scaled(double x, double y) {
    return new Placement(x, 0, 0, 0, y, 0);
  }

  double x(double x, double y) {
    return xx * x + xy * y + x0;
  }

  double y(double x, double y) {
    return yx * x + yy * y + y0;
  }

  /** How long a step of one along a line of text becomes. */
  double along() {
    return Math.hypot(xx, yx);
  }

  /** How long a step of one down from a line of text becomes. */
  double down() {
    return Math.hypot(xy, yy);
  }

  /** The clockwise angle of what was level, in radians; 0 for less than a hundredth of a degree. */
  double angle() {
    double angle = Math.atan2(yx, xx);
    return Math.abs(angle) < Math.toRadians(0.01) ? 0 : angle;
  }

  /** This way, then another. */
  Placement then(Placement next) {
    return new Placement(
        next.xx * xx + next.xy * yx,
        next.xx * xy + next.xy * yy,
        next.x(x0, y0),
        next.yx * xx + next.yy * yx,
        next.yx * xy + next.yy * yy,
        next.y(x0, y0));
  }

  /** The way back. */
  Placement inverse() {
    double determinant = xx * yy - xy * yx;
    double ixx = yy / determinant;
    double ixy = -xy / determinant;
    double iyx = -yx / determinant;
    double iyy = xx / determinant;
    return new Placement(ixx, ixy, -(ixx * x0 + ixy * y0), iyx, iyy, -(iyx * x0 + iyy * y0));
  }

  /** The way back from a picture turned clockwise by quarters to the one of this size. */
  static Placement unturned(int quarters, int width, int height) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> new Placement(0, 1, 0, -1, 0, height);
      case 2 -> new Placement(-1, 0, width, 0, -1, height);
      case 3 -> new Placement(0, -1, width, 1, 0, 0);
      default -> SAME;
    };
  }
}
