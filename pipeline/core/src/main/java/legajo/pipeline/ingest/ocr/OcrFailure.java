package legajo.pipeline.ingest.ocr;

/** A picture that could not be read; the message is a clause for the archivist. */
public final class OcrFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** A failure for this reason, such as {@code "Tesseract took longer than 60 seconds"}. */
  public OcrFailure(String reason) {
    super(reason);
  }

  /** Why, as a clause. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
