package legajo.corpus.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import legajo.model.Report;
import legajo.model.ReportJson;

/** The records of a folder, with all that is in it; or one record. */
public final class RecordFiles {
  private static final String ENDING = ".json";

  private final Path root;
  private final List<Path> files;
  private final List<Unreadable> unreadable;

  private RecordFiles(Path root, List<Path> files, List<Unreadable> unreadable) {
    this.root = root;
    this.files = files.stream().sorted().toList();
    this.unreadable = List.copyOf(unreadable);
  }

  /**
   * What may hold records and can't be entered.
   *
   * @param why one sentence for the archivist
   */
  public record Unreadable(Path path, String why) {}

  /**
   * Finds records: a file that is named itself, whatever its name; of a folder those that end in
   * {@code .json}.
   *
   * @throws IOException where there is nothing to read; the message says what to do
   */
  public static RecordFiles open(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      Path parent = place.toAbsolutePath().getParent();
      return new RecordFiles(
          parent == null ? place : parent, List.of(place.toAbsolutePath()), List.of());
    }
    if (!Files.isDirectory(place)) {
      throw new IOException(place + " is neither a record nor a folder with records");
    }
    Path root = Files.isSymbolicLink(place) ? place.toRealPath() : place;
    Finder finder = new Finder();
    Files.walkFileTree(root, finder);
    if (finder.files.isEmpty() && finder.unreadable.isEmpty()) {
      throw new IOException(
          place + " holds no record (*.json); make some: legajo convert REPORTS -o " + place);
    }
    return new RecordFiles(root, finder.files, finder.unreadable);
  }

  /** Follows no links: one that leads upwards would have no end. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (attributes.isRegularFile() && name.endsWith(ENDING)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) {
      unreadable.add(new Unreadable(file, "it can't be read; check its rights"));
      return FileVisitResult.CONTINUE;
    }
  }

  /** All files, by name. */
  public List<Path> files() {
    return files;
  }

  /** What can't be entered. */
  public List<Unreadable> unreadable() {
    return unreadable;
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
