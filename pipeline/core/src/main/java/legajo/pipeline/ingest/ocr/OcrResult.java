package legajo.pipeline.ingest.ocr;

import legajo.pipeline.ingest.layout.PageContent;

/** What became of the picture of a page. */
public sealed interface OcrResult {
  /** It was read; there may be no words on it. */
  record Read(PageContent content) implements OcrResult {}

  /**
   * It was not.
   *
   * @param reason as a clause
   */
  record Failed(String reason) implements OcrResult {}
}
