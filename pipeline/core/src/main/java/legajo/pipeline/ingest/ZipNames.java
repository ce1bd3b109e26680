package legajo.pipeline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP archive, read from its central directory without unpacking anything; from the
 * entries' own headers where the directory was cut off (PKWARE APPNOTE 6.3.10, 4.3).
 */
final class ZipNames {
  private static final int END_RECORD = 0x06054b50;
  private static final int DIRECTORY_RECORD = 0x02014b50;
  private static final int LOCAL_RECORD = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int DIRECTORY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int MAX_COMMENT = 0xFFFF;

  /** How many names are enough to know an archive by. */
  static final int MOST = 10_000;

  private final byte[] bytes;

  private ZipNames(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<String> of(byte[] bytes) {
    ZipNames zip = new ZipNames(bytes);
    List<String> listed = zip.fromDirectory();
    return listed.isEmpty() ? zip.fromLocalHeaders() : listed;
  }

  private List<String> fromDirectory() {
    List<String> names = new ArrayList<>();
    int last = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT);
    for (int end = bytes.length - END_SIZE; end >= last; end--) {
      if (intAt(end) == END_RECORD) {
        int place = intAt(end + 16);
        while (place >= 0
            && place <= bytes.length - DIRECTORY_SIZE
            && intAt(place) == DIRECTORY_RECORD
            && names.size() < MOST) {
          int nameLength = shortAt(place + 28);
          names.add(name(place + DIRECTORY_SIZE, nameLength));
          place += DIRECTORY_SIZE + nameLength + shortAt(place + 30) + shortAt(place + 32);
        }
        return names;
      }
    }
    return names;
  }

  private List<String> fromLocalHeaders() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= bytes.length - LOCAL_SIZE && names.size() < MOST; i++) {
      if (bytes[i] == 'P' && intAt(i) == LOCAL_RECORD) {
        names.add(name(i + LOCAL_SIZE, shortAt(i + 26)));
      }
    }
    return names;
  }

  private String name(int place, int length) {
    int end = Math.min(bytes.length, place + length);
    return new String(bytes, place, Math.max(0, end - place), StandardCharsets.UTF_8);
  }

  private int intAt(int i) {
    return i < 0 || i + 4 > bytes.length ? 0 : shortAt(i) | shortAt(i + 2) << 16;
  }

  private int shortAt(int i) {
    return i + 2 > bytes.length ? 0 : bytes[i] & 0xFF | (bytes[i + 1] & 0xFF) << 8;
  }
}
