package legajo.pipeline.ingest.ocr;

/**
 * Ink that hangs together: a letter, part of one, several that touch, a line, a speck.
 *
 * @param left its first column
 * @param top its first row
 * @param right after its last column
 * @param bottom after its last row
 * @param ink how many pixels of it are dark
 */
record Blob(int left, int top, int right, int bottom, int ink) {
  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }
}
