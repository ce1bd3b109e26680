package legajo.pipeline.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document that is a ZIP archive, as far as the archive goes. */
final class ZipParts {
  /** No document unpacks to more; what does is made to fill the machine. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int BUFFER = 1 << 14;

  private final Map<String, byte[]> parts = new HashMap<>();
  private boolean damaged;

  private ZipParts() {}

  /** Unpacks the parts that are wanted. A damaged archive gives those before the damage. */
  static ZipParts of(byte[] archive, Predicate<String> wanted) {
    ZipParts zip = new ZipParts();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.unpack(in, wanted);
    } catch (IOException | RuntimeException cutOff) {
      zip.damaged = true;
    }
    return zip;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Whether the archive ended before its end. */
  boolean isDamaged() {
    return damaged;
  }

  private void unpack(ZipInputStream in, Predicate<String> wanted) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      boolean keep = wanted.test(entry.getName());
      try {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          total += n;
          if (total > MOST_BYTES) {
            throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
          }
          if (keep) {
            out.write(buffer, 0, n);
          }
        }
      } finally {
        if (keep) {
          parts.put(entry.getName(), out.toByteArray());
        }
      }
    }
  }
}
