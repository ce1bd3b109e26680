package legajo.app.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks at the machine that this process runs on. */
public final class Machine {
  /** The lowest release of Java that the program is built for. */
  private static final int JAVA_RELEASE = 17;

  /** Enough for the usual report; a PDF of hundreds of scanned pages wants more. */
  private static final long USUAL_HEAP = 512L << 20;

  private static final int PATIENCE_SECONDS = 10;
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
    String remedy =
        "only scans without text need it: install Tesseract with its Spanish data"
            + " (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-spa)";
    if (onPath("tesseract").isEmpty()) {
      return Finding.lacks(Finding.Lack.USEFUL, "Tesseract", "not found", remedy);
    }
    List<String> version = linesOf("tesseract", "--version");
    List<String> languages = linesOf("tesseract", "--list-langs");
    String state = version.isEmpty() ? "found, but doesn't run" : version.get(0);
    return languages.contains("spa")
        ? Finding.has("Tesseract", state + ", with Spanish")
        : Finding.lacks(Finding.Lack.USEFUL, "Tesseract", state + ", without Spanish", remedy);
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

  private static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static List<String> linesOf(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
          ? output.lines().map(line -> line.strip()).toList()
          : List.of();
    } catch (IOException doesNotRun) {
      return List.of();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
