package legajo.pipeline.ingest.office;

import legajo.pipeline.document.Ingested;
import legajo.pipeline.ingest.source.Refusal;

/** Reads word processor files and web pages. */
public enum OfficeFile {
  DOCX,
  DOC,
  ODT,
  FLAT_ODT,
  RTF,
  HTML;

  /** The text of a file of this kind. */
  public Ingested read(byte[] bytes, int maxCharacters) {
    return Refusal.unsupported(name() + bytes.length + maxCharacters);
  }
}
