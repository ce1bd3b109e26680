package legajo.pipeline.ingest.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.TextOrigin;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.ingest.layout.PageContent;
import legajo.pipeline.ingest.layout.PageText;
import legajo.pipeline.ingest.source.Refusal;

/** The text of a picture file, page by page. */
final class PictureText {
  private final PageText text = new PageText();
  private final Map<Integer, String> failed = new TreeMap<>();
  private int pages;

  /** The next page. */
  void add(OcrResult result) {
    pages++;
    PageContent content = new PageContent(List.of(), List.of(), 0, 0);
    if (result instanceof OcrResult.Read read) {
      content = read.content();
    } else {
      failed.put(pages, ((OcrResult.Failed) result).reason());
    }
    text.page(content, List.of(), TextOrigin.OCR);
  }

  Ingested ingested(String mediaType) {
    if (text.isBlank()) {
      return failed.isEmpty()
          ? Refusal.noWordsOnPictures(mediaType)
          : Refusal.recognitionFailed(mediaType, failed.values().iterator().next());
    }
    return new Ingested.Readable(
        text.build(mediaType, TextOrigin.OCR),
        failed.isEmpty() ? Outcome.OK : Outcome.PARTIAL,
        diagnostics());
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    failed.forEach(
        (page, reason) ->
            diagnostics.add(
                DiagnosticCode.PAGE_NOT_RECOGNIZED.ofFile(
                    "The picture of page " + page + " could not be read: " + reason + ".")));
    diagnostics.add(
        DiagnosticCode.PAGE_RECOGNIZED.ofFile("The text was read from the picture by Tesseract."));
    return diagnostics;
  }
}
