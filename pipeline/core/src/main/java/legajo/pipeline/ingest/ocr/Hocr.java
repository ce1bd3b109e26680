package legajo.pipeline.ingest.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines and words of hOCR, the HTML that recognition programs write (<a
 * href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>).
 */
final class Hocr {
  private static final String PAGE = "ocr_page";
  private static final String WORD = "ocrx_word";

  private Hocr() {}

  /** The lines of a page that have words, in the order written. */
  static List<RecognizedLine> lines(byte[] html) throws OcrFailure {
    Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    Element page = document.getElementsByClass(PAGE).first();
    Optional<HocrBox> pageBox =
        page == null ? Optional.empty() : HocrBox.of(new HocrTitle(page.attr("title")));
    if (page == null || pageBox.isEmpty()) {
      throw new OcrFailure("Tesseract's answer is none that can be read");
    }
    Map<Element, List<Element>> wordsOfLines = new LinkedHashMap<>();
    for (Element word : page.getElementsByClass(WORD)) {
      Element line = word.parent();
      if (line != null) {
        wordsOfLines.computeIfAbsent(line, l -> new ArrayList<>()).add(word);
      }
    }
    List<RecognizedLine> lines = new ArrayList<>();
    wordsOfLines.forEach((line, words) -> line(line, words, pageBox.get()).ifPresent(lines::add));
    return lines;
  }

  private static Optional<RecognizedLine> line(
      Element element, List<Element> elements, HocrBox page) {
    List<HocrBox> boxes =
        elements.stream()
            .flatMap(word -> HocrBox.of(new HocrTitle(word.attr("title"))).stream())
            .toList();
    if (boxes.isEmpty()) {
      return Optional.empty();
    }
    HocrLine line = HocrLine.of(new HocrTitle(element.attr("title")), page, boxes);
    List<RecognizedWord> words = new ArrayList<>();
    for (Element word : elements) {
      String text = word.text().strip();
      if (!text.isEmpty()) {
        line.word(text, new HocrTitle(word.attr("title"))).ifPresent(words::add);
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecognizedLine(WordPlaces.settled(words), line.height(), line.quarters()));
  }
}
