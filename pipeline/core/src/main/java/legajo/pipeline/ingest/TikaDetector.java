package legajo.pipeline.ingest;

import java.io.IOException;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Names the types that this program doesn't read, for its messages. Loaded only for such files. */
final class TikaDetector {
  private static final Detector TYPES = MimeTypes.getDefaultMimeTypes();

  private TikaDetector() {}

  static String mediaTypeOf(byte[] bytes) {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return TYPES.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException unlikely) {
      return "application/octet-stream";
    }
  }
}
