package legajo.pipeline.ingest.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tesseract (version 4 or 5), run as a process for each picture. */
public final class Tesseract implements OcrEngine {
  /**
   * Pictures are brought to the size of letters that scans of 300 dpi have, whatever their own
   * resolution says.
   */
  private static final String RESOLUTION = "300";

  private static final int MOST_COMPLAINT = 200;

  private final InstalledTesseract installed;

  /** Reads with this one. */
  public Tesseract(InstalledTesseract installed) {
    this.installed = installed;
  }

  /** The one of this machine, looked for once. */
  public static Tesseract ofThisMachine() {
    return Found.TESSERACT;
  }

  private static final class Found {
    static final Tesseract TESSERACT = new Tesseract(InstalledTesseract.ofThisMachine());
  }

  @Override
  public Optional<OcrLack> lack() {
    return installed.lack();
  }

  @Override
  public List<RecognizedLine> read(GrayImage picture, Arrangement arrangement, Duration limit)
      throws OcrFailure, InterruptedException {
    TesseractProcess.Ended ended =
        TesseractProcess.run(command(arrangement), out -> writePgm(picture, out), limit);
    if (ended.code() != 0) {
      throw new OcrFailure("Tesseract ended with code " + ended.code() + said(ended.complaint()));
    }
    return Hocr.lines(ended.output());
  }

  private List<String> command(Arrangement arrangement) {
    String mode = arrangement == Arrangement.PAGE ? "3" : "11";
    return List.of(
        installed.program().orElseThrow().toString(),
        "stdin",
        "stdout",
        "-l",
        InstalledTesseract.SPANISH,
        "--dpi",
        RESOLUTION,
        "--psm",
        mode,
        "-c",
        "tessedit_create_hocr=1");
  }

  /** The simplest format that it reads: https://netpbm.sourceforge.net/doc/pgm.html. */
  private static void writePgm(GrayImage picture, OutputStream out) throws IOException {
    String header = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
    out.write(header.getBytes(StandardCharsets.US_ASCII));
    out.write(picture.pixels());
  }

  private static String said(String complaint) {
    if (complaint.isEmpty()) {
      return "";
    }
    String line = complaint.lines().reduce((first, last) -> last).orElse("");
    return " (" + line.substring(0, Math.min(line.length(), MOST_COMPLAINT)) + ")";
  }
}
