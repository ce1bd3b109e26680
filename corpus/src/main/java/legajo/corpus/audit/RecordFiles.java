package legajo.corpus.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import legajo.model.Report;
import legajo.model.ReportJson;

/** The records of a folder, with all that is in it; or one record. */
public final class RecordFiles {
  private static final String ENDING = ".json";

  private final Path root;
  private final List<Path> files;

  private RecordFiles(Path root, List<Path> files) {
    this.root = root;
    this.files = files;
  }

  /**
   * Finds records.
   *
   * @throws IOException where there is nothing to read; the message says what to do
   */
  public static RecordFiles open(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      Path parent = place.toAbsolutePath().getParent();
      return new RecordFiles(parent == null ? place : parent, List.of(place.toAbsolutePath()));
    }
    if (!Files.isDirectory(place)) {
      throw new IOException(place + " is neither a record nor a folder with records");
    }
    try (Stream<Path> tree = Files.walk(place)) {
      List<Path> files =
          tree.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IOException(
            place + " holds no record (*.json); make some: legajo convert REPORTS -o " + place);
      }
      return new RecordFiles(place, files);
    }
  }

  /** All files, by name. */
  public List<Path> files() {
    return files;
  }

  /** A file's name below the folder, with {@code /} between its parts. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Reads a record.
   *
   * @throws IOException where it can't be read or is none; the message names the line
   */
  public static Report read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return ReportJson.read(in);
    }
  }
}
