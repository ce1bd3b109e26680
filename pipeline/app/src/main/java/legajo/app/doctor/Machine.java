package legajo.app.doctor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import legajo.pipeline.ingest.ocr.InstalledTesseract;

/** Looks at the machine that this process runs on. */
public final class Machine {
  /** The lowest release of Java that the program is built for. */
  private static final int JAVA_RELEASE = 17;

  /** Enough for the usual report; a PDF of hundreds of scanned pages wants more. */
  private static final long USUAL_HEAP = 512L << 20;

  private static final String ARCHIVE = "legajo.archive";

  private Machine() {}

  /** What it has and lacks, essential things first. */
  public static List<Finding> look() {
    return List.of(java(), memory(), cores(), tesseract(), archive());
  }

  private static Finding java() {
    Runtime.Version version = Runtime.version();
    String state = version + ", " + System.getProperty("java.vm.name", "unknown VM");
    return version.feature() >= JAVA_RELEASE
        ? Finding.has("Java", state)
        : Finding.lacks(
            Finding.Lack.ESSENTIAL, "Java", state, "install a JDK of release 17 or newer");
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory();
    String state = (heap >> 20) + " MiB for Java";
    return heap >= USUAL_HEAP
        ? Finding.has("memory", state)
        : Finding.lacks(
            Finding.Lack.USEFUL,
            "memory",
            state,
            "large PDFs may need more: LEGAJO_JAVA_OPTS=-Xmx1g");
  }

  private static Finding cores() {
    int cores = Runtime.getRuntime().availableProcessors();
    return Finding.has("processors", cores + ", so many reports are read at the same time");
  }

  private static Finding tesseract() {
    return tesseract(InstalledTesseract.ofThisMachine());
  }

  /** What is to be said of a Tesseract: without it, all is read but pictures. */
  static Finding tesseract(InstalledTesseract installed) {
    String program = installed.program().map(Path::toString).orElse("not found");
    String languages = String.join(", ", new TreeSet<>(installed.languages()));
    String state =
        installed.version().isEmpty()
            ? program
            : installed.version() + ", " + program + ", languages: " + languages;
    return installed
        .lack()
        .map(
            lack ->
                Finding.lacks(
                    Finding.Lack.USEFUL,
                    "Tesseract",
                    state,
                    lack.state()
                        + ": scans without text are not read until you run "
                        + lack.remedy()
                        + "; a Tesseract elsewhere is named by "
                        + InstalledTesseract.VARIABLE))
        .orElseGet(() -> Finding.has("Tesseract", state));
  }

  private static Finding archive() {
    String archive = System.getProperty(ARCHIVE, "");
    return !archive.isEmpty() && new File(archive).length() > 0
        ? Finding.has("start-up archive", archive)
        : Finding.lacks(
            Finding.Lack.USEFUL,
            "start-up archive",
            "none",
            "the launcher './legajo' makes it; without it each start takes longer");
  }
}
