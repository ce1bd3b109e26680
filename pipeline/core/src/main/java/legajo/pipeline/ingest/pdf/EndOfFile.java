package legajo.pipeline.ingest.pdf;

/** Looks for the mark that ends a PDF (ISO 32000-1, annex H.3: within the last KiB). */
final class EndOfFile {
  private static final int REACH = 2048;
  private static final byte[] MARK = {'%', '%', 'E', 'O', 'F'};

  private EndOfFile() {}

  static boolean isThere(byte[] bytes) {
    for (int i = bytes.length - MARK.length; i >= Math.max(0, bytes.length - REACH); i--) {
      int matched = 0;
      while (matched < MARK.length && bytes[i + matched] == MARK[matched]) {
        matched++;
      }
      if (matched == MARK.length) {
        return true;
      }
    }
    return false;
  }
}
