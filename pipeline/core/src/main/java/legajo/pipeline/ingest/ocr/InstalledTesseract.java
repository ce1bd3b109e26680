package legajo.pipeline.ingest.ocr;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Tesseract of this machine, as far as it has one.
 *
 * @param program its path; empty where there is none
 * @param version as it says itself ({@code "tesseract 5.3.0"}); empty where it doesn't run
 * @param languages codes of the data that it has, such as {@code spa}
 */
public record InstalledTesseract(Optional<Path> program, String version, Set<String> languages) {
  /** The environment variable that names the program where it isn't on the path. */
  public static final String VARIABLE = "LEGAJO_TESSERACT";

  /** What reports are written in. */
  public static final String SPANISH = "spa";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String NAME = "tesseract";
  private static final Pattern OLD = Pattern.compile("^tesseract v?[0-3]\\.");

  /** Between them stands a line that says where they are. */
  private static final Pattern LANGUAGE = Pattern.compile("[\\w/-]+");

  public InstalledTesseract {
    languages = Set.copyOf(languages);
  }

  /** Looks for the one that the environment names, else for the one on the path. */
  public static InstalledTesseract ofThisMachine() {
    String named = System.getenv(VARIABLE);
    return at(
        named == null || named.isBlank()
            ? onPath(Optional.ofNullable(System.getenv("PATH")).orElse(""))
            : Optional.of(named).flatMap(InstalledTesseract::executable));
  }

  /** Asks a program what it is. */
  static InstalledTesseract at(Optional<Path> program) {
    if (program.isEmpty()) {
      return new InstalledTesseract(program, "", Set.of());
    }
    List<String> version = said(program.get(), "--version");
    Set<String> languages = new TreeSet<>(said(program.get(), "--list-langs"));
    languages.removeIf(line -> !LANGUAGE.matcher(line).matches());
    return new InstalledTesseract(program, version.isEmpty() ? "" : version.get(0), languages);
  }

  /** What it lacks to read Spanish. */
  public Optional<OcrLack> lack() {
    if (program.isEmpty()) {
      return Optional.of(OcrLack.PROGRAM);
    }
    if (version.isEmpty()) {
      return Optional.of(OcrLack.WORKING_PROGRAM);
    }
    if (OLD.matcher(version).find()) {
      return Optional.of(OcrLack.OLD);
    }
    return languages.contains(SPANISH) ? Optional.empty() : Optional.of(OcrLack.SPANISH);
  }

  private static Optional<Path> onPath(String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of(NAME, NAME + ".exe").map(name -> folder + "/" + name))
        .flatMap(program -> executable(program).stream())
        .findFirst();
  }

  private static Optional<Path> executable(String program) {
    try {
      return Optional.of(Path.of(program))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** The lines that it answers to an option; none where it fails. Version 3 answers on errors. */
  private static List<String> said(Path program, String option) {
    try {
      TesseractProcess.Ended ended =
          TesseractProcess.run(List.of(program.toString(), option), out -> {}, PATIENCE);
      String answer = new String(ended.output(), StandardCharsets.UTF_8) + "\n" + ended.complaint();
      return ended.code() == 0
          ? answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
          : List.of();
    } catch (OcrFailure doesNotRun) {
      return List.of();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
