package legajo.pipeline.ingest.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the blobs of a picture, row by row: runs of ink that touch those above are one with them.
 */
final class Blobs {
  private static final int NUMBERS = 5;

  private final Ink ink;
  private int[] parents = new int[1 << 12];
  private int[] boxes = new int[NUMBERS << 12];
  private int count;

  private Blobs(Ink ink) {
    this.ink = ink;
  }

  /** All blobs, specks too, in the order of their first rows. */
  static List<Blob> of(Ink ink) {
    return new Blobs(ink).found();
  }

  private List<Blob> found() {
    int width = ink.width();
    int[] above = new int[width];
    int[] row = new int[width];
    Arrays.fill(above, -1);
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < width; x++) {
        row[x] = ink.at(x, y) ? label(x, y, row, above) : -1;
      }
      int[] next = above;
      above = row;
      row = next;
    }
    return blobs();
  }

  private int label(int x, int y, int[] row, int[] above) {
    int label = x > 0 ? row[x - 1] : -1;
    for (int i = Math.max(0, x - 1); i <= Math.min(above.length - 1, x + 1); i++) {
      if (above[i] >= 0) {
        label = label < 0 ? root(above[i]) : joined(label, above[i]);
      }
    }
    if (label < 0) {
      label = begin(x, y);
    }
    grow(root(label), x, y, x + 1, y + 1, 1);
    return root(label);
  }

  private int begin(int x, int y) {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, 2 * count);
      boxes = Arrays.copyOf(boxes, 2 * NUMBERS * count);
    }
    parents[count] = count;
    int b = NUMBERS * count;
    boxes[b] = x;
    boxes[b + 1] = y;
    return count++;
  }

  private int root(int label) {
    int at = label;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The earlier one takes the later one in. */
  private int joined(int a, int b) {
    int first = Math.min(root(a), root(b));
    int last = Math.max(root(a), root(b));
    if (first != last) {
      parents[last] = first;
      int l = NUMBERS * last;
      grow(first, boxes[l], boxes[l + 1], boxes[l + 2], boxes[l + 3], boxes[l + 4]);
    }
    return first;
  }

  private void grow(int label, int left, int top, int right, int bottom, int dark) {
    int b = NUMBERS * label;
    boxes[b] = Math.min(boxes[b], left);
    boxes[b + 1] = Math.min(boxes[b + 1], top);
    boxes[b + 2] = Math.max(boxes[b + 2], right);
    boxes[b + 3] = Math.max(boxes[b + 3], bottom);
    boxes[b + 4] += dark;
  }

  private List<Blob> blobs() {
    List<Blob> blobs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (parents[i] == i) {
        int b = NUMBERS * i;
        blobs.add(new Blob(boxes[b], boxes[b + 1], boxes[b + 2], boxes[b + 3], boxes[b + 4]));
      }
    }
    return blobs;
  }
}
