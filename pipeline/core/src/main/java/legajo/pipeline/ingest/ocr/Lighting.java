package legajo.pipeline.ingest.ocr;

import java.util.Arrays;

/**
 * Evens the light of photographed pages: where the paper darkens towards an edge, no single
 * threshold parts ink from paper. The paper's shade is taken for a surface of the second degree,
 * which follows lamps and shadows, but not the dark boxes and pictures on a page.
 */
final class Lighting {
  private static final int CELLS = 24;
  private static final double PAPER = 0.9;
  private static final int TERMS = 6;
  private static final int ROUNDS = 4;

  /** A cell this much darker than the surface shows no paper. */
  private static final double NO_PAPER = 0.93;

  /** Light that varies less needs no evening. */
  private static final double EVEN_ENOUGH = 0.85;

  private static final double DARKEST = 24;
  private static final int WHITE = 255;

  private final GrayImage image;

  private Lighting(GrayImage image) {
    this.image = image;
  }

  /** The picture with paper of one shade; itself where it has that already. */
  static GrayImage evened(GrayImage image) {
    return image.width() < CELLS * 4 || image.height() < CELLS * 4
        ? image
        : new Lighting(image).evened();
  }

  private GrayImage evened() {
    double[] papers = papers();
    double[] surface = fitted(papers);
    double darkest = Double.MAX_VALUE;
    double lightest = 0;
    for (int i = 0; i < papers.length; i++) {
      double shade = shade(surface, at(i % CELLS), at(i / CELLS));
      darkest = Math.min(darkest, shade);
      lightest = Math.max(lightest, shade);
    }
    return darkest < EVEN_ENOUGH * lightest && lightest > 2 * DARKEST ? divided(surface) : image;
  }

  /** Where the middle of a cell stands, -1 to 1. */
  private static double at(int cell) {
    return (2 * cell + 1.0) / CELLS - 1;
  }

  /**
   * The shade of each cell that nine tenths of its pixels are not above: ink is the lesser part.
   */
  private double[] papers() {
    int[][] histograms = new int[CELLS * CELLS][WHITE + 1];
    for (int y = 0; y < image.height(); y++) {
      int row = (int) ((long) y * CELLS / image.height()) * CELLS;
      for (int x = 0; x < image.width(); x++) {
        histograms[row + (int) ((long) x * CELLS / image.width())][image.at(x, y)]++;
      }
    }
    return Arrays.stream(histograms).mapToDouble(Lighting::paper).toArray();
  }

  private static double paper(int[] histogram) {
    long wanted = (long) (PAPER * Arrays.stream(histogram).asLongStream().sum());
    int shade = 0;
    for (long seen = histogram[0]; seen <= wanted && shade < WHITE; seen += histogram[shade]) {
      shade++;
    }
    return shade;
  }

  /** The surface through the cells; those that turn out to show no paper are left out by and by. */
  private static double[] fitted(double[] papers) {
    boolean[] left = new boolean[papers.length];
    double[] surface = new double[TERMS];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] equations = new double[TERMS][TERMS + 1];
      for (int i = 0; i < papers.length; i++) {
        if (!left[i]) {
          add(equations, terms(at(i % CELLS), at(i / CELLS)), papers[i]);
        }
      }
      surface = LinearEquations.solved(equations);
      for (int i = 0; i < papers.length; i++) {
        left[i] = papers[i] < NO_PAPER * shade(surface, at(i % CELLS), at(i / CELLS));
      }
    }
    return surface;
  }

  private static void add(double[][] equations, double[] terms, double paper) {
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j < TERMS; j++) {
        equations[i][j] += terms[i] * terms[j];
      }
      equations[i][TERMS] += terms[i] * paper;
    }
  }

  private static double[] terms(double x, double y) {
    return new double[] {1, x, y, x * x, x * y, y * y};
  }

  private static double shade(double[] surface, double x, double y) {
    double[] terms = terms(x, y);
    double shade = 0;
    for (int i = 0; i < TERMS; i++) {
      shade += surface[i] * terms[i];
    }
    return Math.max(DARKEST, shade);
  }

  private GrayImage divided(double[] surface) {
    byte[] out = new byte[image.pixels().length];
    for (int y = 0; y < image.height(); y++) {
      double v = (2.0 * y + 1) / image.height() - 1;
      for (int x = 0; x < image.width(); x++) {
        double u = (2.0 * x + 1) / image.width() - 1;
        double s = surface[0] + u * (surface[1] + u * surface[3] + v * surface[4]);
        double paper = Math.max(DARKEST, s + v * (surface[2] + v * surface[5]));
        int shade = (int) (image.at(x, y) * WHITE / paper + 0.5);
        out[y * image.width() + x] = (byte) Math.min(WHITE, shade);
      }
    }
    return new GrayImage(image.width(), image.height(), out);
  }
}
