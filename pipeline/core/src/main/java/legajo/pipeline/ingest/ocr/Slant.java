package legajo.pipeline.ingest.ocr;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures how far the lines of a page are from level: seen along them, the feet of their letters
 * stand in few heaps (H. S. Baird, "The skew angle of printed documents", 1987).
 *
 * @param quarters by how many quarters the page is to be turned clockwise for its lines to be level
 *     or upside down: 0 or 1
 * @param degrees by how much its lines then slant, clockwise
 */
record Slant(int quarters, double degrees) {
  static final Slant NONE = new Slant(0, 0);

  private static final double MOST_DEGREES = 12;
  private static final double COARSE = 0.25;
  private static final double FINE = 0.025;
  private static final int FEWEST = 24;

  /** Pages have margins and tables too: upright lines must show much more clearly than level. */
  private static final double CLEARLY = 1.5;

  /** Fewer heaps than these are no measure: a single line fills two or three. */
  private static final int FEWEST_HEAPS = 8;

  /** How sharp the heaps are at an angle; those of dots strewn at random are of sharpness 0. */
  private record Sharpness(double degrees, double value) {}

  /** The slants that a page may have, the likeliest first; at least one. */
  static List<Slant> of(Letters letters) {
    if (letters.blobs().size() < FEWEST) {
      return List.of(NONE);
    }
    double heap = Math.max(1, letters.height() / 4.0);
    Sharpness level = sharpest(letters.blobs(), Slant::middle, Blob::bottom, heap);
    // Turned clockwise by a quarter, what is on the right comes to stand below.
    Sharpness upright = sharpest(letters.blobs(), b -> -row(b), Blob::right, heap);
    Sharpness other = sharpest(letters.blobs(), b -> -row(b), Blob::left, heap);
    if (other.value() > upright.value()) {
      upright = other;
    }
    Slant levelled = new Slant(0, level.degrees());
    return upright.value() > CLEARLY * Math.max(0, level.value())
        ? List.of(new Slant(1, upright.degrees()), levelled)
        : List.of(levelled);
  }

  private static double middle(Blob blob) {
    return (blob.left() + blob.right()) / 2.0;
  }

  private static double row(Blob blob) {
    return (blob.top() + blob.bottom()) / 2.0;
  }

  private static Sharpness sharpest(
      List<Blob> blobs, ToDoubleFunction<Blob> along, ToDoubleFunction<Blob> foot, double heap) {
    double[] us = blobs.stream().mapToDouble(along).toArray();
    double[] vs = blobs.stream().mapToDouble(foot).toArray();
    Sharpness coarse = sharpest(us, vs, heap, 0, MOST_DEGREES, COARSE);
    return sharpest(us, vs, heap, coarse.degrees(), COARSE, FINE);
  }

  private static Sharpness sharpest(
      double[] us, double[] vs, double heap, double around, double reach, double step) {
    Sharpness best = new Sharpness(around, -1);
    int steps = (int) Math.round(reach / step);
    for (int i = -steps; i <= steps; i++) {
      double degrees = around + i * step;
      double value = sharpness(us, vs, heap, Math.toRadians(degrees));
      if (value > best.value()) {
        best = new Sharpness(degrees, value);
      }
    }
    return best;
  }

  private static double sharpness(double[] us, double[] vs, double heap, double angle) {
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    double[] feet = new double[us.length];
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < us.length; i++) {
      feet[i] = vs[i] * cos - us[i] * sin;
      least = Math.min(least, feet[i]);
      most = Math.max(most, feet[i]);
    }
    int[] heaps = new int[(int) ((most - least) / heap) + 1];
    for (double foot : feet) {
      heaps[(int) ((foot - least) / heap)]++;
    }
    double squares = 0;
    for (int size : heaps) {
      squares += (double) size * size;
    }
    double count = us.length;
    return squares / (count * count) - 1 / count - 1.0 / Math.max(FEWEST_HEAPS, heaps.length);
  }
}
