package legajo.pipeline.ingest.ocr;

import java.util.List;

/**
 * Those blobs of a picture that have the size of letters. Immutable.
 *
 * @param blobs in no order that matters
 * @param height the middle of their heights in pixels: near that of an x, as most letters are low;
 *     0 where there are too few to tell
 */
record Letters(List<Blob> blobs, int height) {
  private static final int SPECK = 3;
  private static final int FEWEST = 12;
  private static final int TALLEST = 4;
  private static final int WIDEST = 12;
  private static final double SHORTEST = 0.4;

  Letters {
    blobs = List.copyOf(blobs);
  }

  static Letters of(Ink ink) {
    List<Blob> marks =
        Blobs.of(ink).stream()
            .filter(blob -> blob.height() >= SPECK && blob.width() >= 2 && blob.ink() > 2 * SPECK)
            .filter(blob -> blob.width() < ink.width() / 2 && blob.height() < ink.height() / 4)
            .toList();
    if (marks.size() < FEWEST) {
      return new Letters(List.of(), 0);
    }
    int usual = middle(marks);
    List<Blob> letters =
        marks.stream()
            .filter(blob -> blob.height() >= SHORTEST * usual && blob.height() <= TALLEST * usual)
            .filter(blob -> blob.width() <= WIDEST * usual)
            .toList();
    return letters.size() < FEWEST
        ? new Letters(List.of(), 0)
        : new Letters(letters, heightOf(letters));
  }

  /** Letters that touch are wide, and as high as the highest of them. */
  private static int heightOf(List<Blob> letters) {
    List<Blob> single = letters.stream().filter(blob -> blob.width() <= blob.height()).toList();
    return middle(single.size() < FEWEST ? letters : single);
  }

  private static int middle(List<Blob> blobs) {
    int[] heights = blobs.stream().mapToInt(Blob::height).sorted().toArray();
    return heights[heights.length / 2];
  }
}
