package legajo.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gold records by the names of their reports: {@code records/101-chile-uruguay.json} is the gold of
 * {@code reports/101-chile-uruguay.txt}, and of the same report as PDF or as a scan. Records are
 * read when they are asked for.
 */
public final class GoldFolder {
  private static final String RECORDS = "records";
  private static final String ENDING = ".json";

  private final Map<String, Path> records;

  private GoldFolder(Map<String, Path> records) {
    this.records = records;
  }

  /**
   * Opens a folder: one with {@code records/} in it, one that holds gold records itself, or one
   * with such folders.
   *
   * @throws IOException where it can't be read, holds no gold, or two records have one name; the
   *     message says what to do
   */
  public static GoldFolder open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder with gold records");
    }
    Map<String, Path> records = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      Path twin = records.putIfAbsent(name.substring(0, name.length() - ENDING.length()), file);
      if (twin != null) {
        throw new IOException(
            "two gold records have one name, so that neither can be told from the other: "
                + twin
                + " and "
                + file);
      }
    }
    if (records.isEmpty()) {
      throw new IOException(
          folder + " holds no gold record (*.json), nor a folder " + RECORDS + " with any");
    }
    return new GoldFolder(records);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.isDirectory(folder.resolve(RECORDS))) {
      return json(folder.resolve(RECORDS));
    }
    List<Path> here = json(folder);
    if (!here.isEmpty()) {
      return here;
    }
    List<Path> below = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path inner : folders.filter(Files::isDirectory).sorted().toList()) {
        below.addAll(files(inner));
      }
    }
    return below;
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  /** Names of all gold records, without {@code .json}. */
  public List<String> names() {
    return List.copyOf(records.keySet());
  }

  /**
   * The gold of a report.
   *
   * @param file the report's file name: {@code a.pdf} and {@code a.good.txt} have the gold {@code
   *     a.json}
   */
  public Optional<String> nameFor(String file) {
    String name = file;
    while (!records.containsKey(name)) {
      int dot = name.lastIndexOf('.');
      if (dot <= 0) {
        return Optional.empty();
      }
      name = name.substring(0, dot);
    }
    return Optional.of(name);
  }

  /**
   * Reads a gold record.
   *
   * @throws IOException where it can't be read or is none; the message names the file and the place
   */
  public GoldJson.Annotated read(String name) throws IOException {
    Path file = file(name);
    try {
      return GoldJson.read(Files.readAllBytes(file));
    } catch (IllegalArgumentException mistake) {
      throw new IOException(file + ": " + mistake.getMessage(), mistake);
    }
  }

  private Path file(String name) {
    Path file = records.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no gold record " + name);
    }
    return file;
  }

  /**
   * The report's true text, if it stands beside the records: {@code text/NAME.txt}, or else {@code
   * reports/NAME.txt}.
   */
  public Optional<Path> trueText(String name) {
    Path beside = file(name).toAbsolutePath().getParent();
    Path folder = beside == null ? Path.of(".") : beside.resolveSibling(".").normalize();
    return Stream.of("text", "reports")
        .map(folder::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .map(texts -> texts.resolve(name + ".txt"))
        .filter(Files::isRegularFile);
  }
}
