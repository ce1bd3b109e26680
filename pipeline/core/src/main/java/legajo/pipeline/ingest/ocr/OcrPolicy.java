package legajo.pipeline.ingest.ocr;

import java.util.Locale;

/** Which pictures of pages are read by text recognition (OCR). */
public enum OcrPolicy {
  /** Pages without text, and scanned pages whose text layer is damaged where reading helps. */
  AUTO,
  /** Every page of a PDF is read from its picture, whatever text it has. */
  ALWAYS,
  /** None: files and pages that have no text are not read. */
  NEVER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The policy as users write it: {@code auto}. */
  public String label() {
    return label;
  }
}
