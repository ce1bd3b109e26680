package legajo.pipeline.ingest;

/**
 * A file's kind with the name of its type.
 *
 * @param kind how it is read
 * @param mediaType its IANA name
 */
record DetectedType(FileKind kind, String mediaType) {
  static final DetectedType PDF = new DetectedType(FileKind.PDF, "application/pdf");
  static final DetectedType RTF = new DetectedType(FileKind.RTF, "application/rtf");
  static final DetectedType HTML = new DetectedType(FileKind.HTML, "text/html");
  static final DetectedType DOC = new DetectedType(FileKind.DOC, "application/msword");
  static final DetectedType ZIP = new DetectedType(FileKind.ARCHIVE, "application/zip");
  static final DetectedType DOCX =
      new DetectedType(
          FileKind.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  static final DetectedType ENCRYPTED_OOXML =
      new DetectedType(FileKind.ENCRYPTED, "application/x-tika-ooxml-protected");
  static final DetectedType ODT =
      new DetectedType(FileKind.ODT, "application/vnd.oasis.opendocument.text");
  static final DetectedType FLAT_ODT =
      new DetectedType(FileKind.FLAT_ODT, "application/vnd.oasis.opendocument.text-flat-xml");

  static DetectedType picture(String mediaType) {
    return new DetectedType(FileKind.PICTURE, mediaType);
  }

  static DetectedType archive(String mediaType) {
    return new DetectedType(FileKind.ARCHIVE, mediaType);
  }

  static DetectedType other(String mediaType) {
    return new DetectedType(FileKind.OTHER, mediaType);
  }
}
