package legajo.pipeline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells office documents from archives of files: both are ZIP. */
final class ZipTypes {
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

  /** An OpenDocument file begins with its type, stored as it is (ODF 1.3 part 2, 3.3). */
  private static final int ODF_TYPE_AT = 30;

  private static final String ODF_TYPE_NAME = "mimetype";
  private static final int LONGEST_TYPE = 100;

  private ZipTypes() {}

  static DetectedType typeOf(List<String> names, byte[] firstBytes) {
    if (names.contains("[Content_Types].xml")) {
      return ooxml(names);
    }
    String declared = declaredType(firstBytes);
    if (!declared.isEmpty()) {
      boolean text = declared.startsWith(DetectedType.ODT.mediaType());
      return text ? DetectedType.ODT : DetectedType.other(declared);
    }
    if (names.contains("content.xml") && names.contains("META-INF/manifest.xml")) {
      return DetectedType.ODT;
    }
    return DetectedType.ZIP;
  }

  private static DetectedType ooxml(List<String> names) {
    for (String name : names) {
      if (name.startsWith("word/")) {
        return DetectedType.DOCX;
      }
      if (name.startsWith("xl/")) {
        return DetectedType.other(OOXML + "spreadsheetml.sheet");
      }
      if (name.startsWith("ppt/")) {
        return DetectedType.other(OOXML + "presentationml.presentation");
      }
    }
    return DetectedType.other("application/x-tika-ooxml");
  }

  private static String declaredType(byte[] bytes) {
    int begin = ODF_TYPE_AT + ODF_TYPE_NAME.length();
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, begin + LONGEST_TYPE), StandardCharsets.ISO_8859_1);
    if (!head.startsWith(ODF_TYPE_NAME, ODF_TYPE_AT)) {
      return "";
    }
    int end = head.indexOf("PK", begin);
    return head.substring(begin, end < 0 ? head.length() : end);
  }
}
