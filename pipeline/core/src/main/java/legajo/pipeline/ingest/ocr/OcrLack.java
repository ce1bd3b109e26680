package legajo.pipeline.ingest.ocr;

/** What a machine lacks for text recognition. */
public enum OcrLack {
  /** The program is not there. */
  PROGRAM("Tesseract is not installed", "tesseract-ocr tesseract-ocr-spa"),
  /** It is a release before 4, which knows neither the options nor the data of today. */
  OLD("Tesseract is older than release 4", "tesseract-ocr tesseract-ocr-spa"),
  /** The program is there but doesn't start, or is none that is known. */
  WORKING_PROGRAM("Tesseract is there but doesn't run as it should", "--reinstall tesseract-ocr"),
  /** It has no data for Spanish; reading with another language's would spoil the text unseen. */
  SPANISH("Tesseract has no Spanish data", "tesseract-ocr-spa");

  private final String state;
  private final String packages;

  OcrLack(String state, String packages) {
    this.state = state;
    this.packages = packages;
  }

  /** What is wrong: {@code "Tesseract is not installed"}. */
  public String state() {
    return state;
  }

  /** The command that mends it: on Debian and Ubuntu, and on a Mac. */
  public String remedy() {
    return "\"apt-get install "
        + packages
        + "\" (on a Mac \"brew install tesseract tesseract-lang\")";
  }
}
