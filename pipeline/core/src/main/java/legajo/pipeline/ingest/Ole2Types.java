package legajo.pipeline.ingest;

import java.nio.charset.StandardCharsets;

/**
 * Tells the kinds of OLE2 compound files by the names of their streams ([MS-CFB] 2.6.1 writes them
 * in UTF-16).
 */
final class Ole2Types {
  private Ole2Types() {}

  static DetectedType typeOf(byte[] bytes) {
    if (names(bytes, "WordDocument")) {
      return DetectedType.DOC;
    }
    if (names(bytes, "EncryptedPackage")) {
      return DetectedType.ENCRYPTED_OOXML;
    }
    if (names(bytes, "Workbook") || names(bytes, "Book")) {
      return DetectedType.other("application/vnd.ms-excel");
    }
    if (names(bytes, "PowerPoint Document")) {
      return DetectedType.other("application/vnd.ms-powerpoint");
    }
    return DetectedType.other("application/x-ole-storage");
  }

  private static boolean names(byte[] bytes, String stream) {
    byte[] name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + name.length <= bytes.length; i += 2) {
      if (bytes[i] == name[0] && matches(bytes, i, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int place, byte[] name) {
    for (int k = 1; k < name.length; k++) {
      if (bytes[place + k] != name[k]) {
        return false;
      }
    }
    return true;
  }
}
