package legajo.pipeline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.ingest.source.Refusal;

/** The bytes of a file, or why there are none. */
public sealed interface FileBytes {

  /** A file that was opened. The array belongs to the caller. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Opened(byte[] bytes) implements FileBytes {}

  /** A file that was not. */
  record Refused(Unreadable why) implements FileBytes {}

  /** Reads a file of at most so many bytes; a larger one is refused unread. */
  static FileBytes of(Path file, long maxBytes) {
    try {
      if (!Files.exists(file)) {
        return new Refused(Refusal.missing());
      }
      if (!Files.isRegularFile(file)) {
        return new Refused(Refusal.notAFile());
      }
      long size = Files.size(file);
      if (size > maxBytes) {
        return new Refused(Refusal.tooLarge(size, maxBytes));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return upTo(in, maxBytes);
      }
    } catch (IOException | SecurityException failure) {
      return new Refused(Refusal.notOpened(failure));
    }
  }

  /** Reads a stream to its end, unless it goes beyond the limit. */
  static FileBytes upTo(InputStream in, long maxBytes) throws IOException {
    int most = (int) Math.min(maxBytes, Integer.MAX_VALUE - 64);
    byte[] bytes = in.readNBytes(most);
    boolean more = bytes.length == most && in.read() >= 0;
    return more ? new Refused(Refusal.tooLarge(bytes.length + 1L, maxBytes)) : new Opened(bytes);
  }
}
