package legajo.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.ingest.source.Refusal;

/**
 * Finds the files to read: a file itself, the files of a folder and of its folders, the entries of
 * an archive. Always in the same order, whatever the file system: by name, character by character.
 * Immutable, safe for many threads.
 */
public final class ReportFiles {
  private static final int SIGNATURE = 4;

  private final IngestLimits limits;

  /** Searches within these limits. */
  public ReportFiles(IngestLimits limits) {
    this.limits = limits;
  }

  /**
   * What lies at a path, found while the stream is read. A folder or archive without files gives
   * one {@link Input.Refused} that says so.
   */
  public Stream<Input> at(Path path) {
    if (!Files.exists(path)) {
      return refused(path, Refusal.missing());
    }
    if (!Files.isDirectory(path)) {
      return file(path);
    }
    Stream<Input> found = folder(path, new HashSet<>());
    return FirstOr.first(
        found, () -> new Input.Refused(path.toString(), Refusal.noReports("folder")));
  }

  /** A folder's files and folders by name. No folder is entered twice, so circles of links end. */
  private Stream<Input> folder(Path folder, Set<Path> visited) {
    List<Path> children = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      if (!visited.add(folder.toRealPath())) {
        return Stream.empty();
      }
      list.forEach(children::add);
    } catch (IOException | RuntimeException unreadable) {
      return refused(folder, Refusal.forbidden("its folder can't be listed"));
    }
    children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
    return children.stream().filter(ReportFiles::isVisible).flatMap(child -> child(child, visited));
  }

  private Stream<Input> child(Path child, Set<Path> visited) {
    return Files.isDirectory(child) ? folder(child, visited) : file(child);
  }

  private Stream<Input> file(Path file) {
    return isArchive(file)
        ? ArchiveEntries.of(file, limits)
        : Stream.of(Input.Report.of(file, limits.maxBytes()));
  }

  /** What systems and word processors leave behind is no report. */
  private static boolean isVisible(Path path) {
    return isVisible(String.valueOf(path.getFileName()));
  }

  static boolean isVisible(String fileName) {
    return !fileName.startsWith(".")
        && !fileName.startsWith("~$")
        && !fileName.equals("Thumbs.db")
        && !fileName.equals("desktop.ini");
  }

  private static boolean isArchive(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Signatures.startsWith(in.readNBytes(SIGNATURE), "PK\u0003\u0004")
          && ArchiveEntries.isArchive(file);
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }

  private static Stream<Input> refused(Path path, Unreadable why) {
    return Stream.of(new Input.Refused(path.toString(), why));
  }
}
