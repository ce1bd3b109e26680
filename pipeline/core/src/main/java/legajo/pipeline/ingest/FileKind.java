package legajo.pipeline.ingest;

/** What a file is, by its content. */
enum FileKind {
  TEXT,
  PDF,
  DOCX,
  DOC,
  ODT,
  FLAT_ODT,
  RTF,
  HTML,
  ENCRYPTED,
  PICTURE,
  ARCHIVE,
  OTHER
}
