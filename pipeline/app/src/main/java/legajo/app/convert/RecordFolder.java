package legajo.app.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import legajo.model.Report;
import legajo.model.ReportJson;

/** A folder that records are written to: each whole or not at all. */
public final class RecordFolder {
  private static final AtomicLong PARTS = new AtomicLong();

  private final Path folder;

  private RecordFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, and makes it where there is none.
   *
   * @throws IOException where no record can be written to it; the message is for users
   */
  public static RecordFolder open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new IOException(
          "the output folder " + folder + " can't be made: " + reason(refused), refused);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("the output folder " + folder + " may not be written to");
    }
    return new RecordFolder(folder);
  }

  /**
   * Writes a record. Readers of the folder see the old record or the new one, never a part.
   *
   * @param name path inside this folder, parted by {@code /}
   * @throws IOException where it can't be written; the message is for users
   */
  public Path write(String name, Report report) throws IOException {
    return write(name, out -> ReportJson.write(report, out));
  }

  /** Writes a text in UTF-8, as a record is written. */
  public Path write(String name, String text) throws IOException {
    return write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path write(String name, Content content) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("not inside the output folder: " + name);
    }
    Path part = file.resolveSibling(partName());
    try {
      Files.createDirectories(parent(file));
      try (OutputStream out = Files.newOutputStream(part)) {
        content.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException refused) {
      deleteQuietly(part);
      throw new IOException(file + " can't be written: " + reason(refused), refused);
    }
  }

  /** What a file is to hold. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** No other thread or process writes to a file of this name. */
  private static String partName() {
    return ".legajo-" + ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part";
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      // What is told is why the record could not be written.
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static String reason(IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (refused instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " is there and is no folder";
    }
    if (refused instanceof NotDirectoryException no) {
      return no.getFile() + " is no folder";
    }
    if (refused instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(refused.getMessage());
  }
}
