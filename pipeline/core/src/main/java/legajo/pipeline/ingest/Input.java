package legajo.pipeline.ingest;

import java.nio.file.Path;
import java.util.function.Supplier;
import legajo.pipeline.document.Ingested.Unreadable;

/** Something that a search for reports came upon. */
public sealed interface Input {

  /** How people find it again: a path, or an archive's path and its entry's, parted by "!/". */
  String name();

  /**
   * A file to read.
   *
   * @param name see {@link Input#name()}
   * @param fileName its last part
   * @param content opens it; the bytes are read anew each time
   */
  record Report(String name, String fileName, Supplier<FileBytes> content) implements Input {
    /** A file of a folder. */
    static Report of(Path file, long maxBytes) {
      return new Report(
          file.toString(), String.valueOf(file.getFileName()), () -> FileBytes.of(file, maxBytes));
    }
  }

  /**
   * What can't be read, known before it is opened.
   *
   * @param name see {@link Input#name()}
   * @param why the outcome, with its remedy
   */
  record Refused(String name, Unreadable why) implements Input {}
}
