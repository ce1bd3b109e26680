package legajo.pipeline.ingest.pdf;

import java.util.List;
import legajo.model.TextOrigin;
import legajo.pipeline.ingest.layout.PageText;

/**
 * A page of a PDF as its file has it.
 *
 * @param number from 1
 * @param drawn what it draws
 * @param links that lie over it
 * @param damaged whether part of it could not be read
 */
record PdfPage(int number, DrawnPage drawn, List<PageLink> links, boolean damaged) {

  /** Its words in reading order. */
  String words() {
    PageText text = new PageText();
    text.page(drawn.content(), List.of(), TextOrigin.BORN_DIGITAL);
    return text.build(PdfFile.MEDIA_TYPE, TextOrigin.BORN_DIGITAL).text();
  }
}
