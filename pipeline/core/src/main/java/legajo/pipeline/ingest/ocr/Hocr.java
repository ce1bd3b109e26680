package legajo.pipeline.ingest.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines and words of hOCR, the HTML that recognition programs write (<a
 * href="https://kba.github.io/hocr-spec/1.2/">hOCR 1.2</a>).
 */
final class Hocr {
  private static final String WORD = "ocrx_word";

  private Hocr() {}

  /** The lines of a page that have words, in the order written. */
  static List<RecognizedLine> lines(byte[] html) throws OcrFailure {
    Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    if (document.getElementsByClass("ocr_page").isEmpty()) {
      throw new OcrFailure("Tesseract's answer is none that can be read");
    }
    List<RecognizedLine> lines = new ArrayList<>();
    Element line = null;
    List<Element> words = new ArrayList<>();
    for (Element word : document.getElementsByClass(WORD)) {
      Element parent = word.parent();
      if (parent != line) {
        add(line, words, lines);
        line = parent;
        words.clear();
      }
      words.add(word);
    }
    add(line, words, lines);
    return lines;
  }

  private static void add(
      @org.jspecify.annotations.Nullable Element line,
      List<Element> elements,
      List<RecognizedLine> lines) {
    if (line == null) {
      return;
    }
    HocrTitle title = new HocrTitle(line.attr("title"));
    Optional<double[]> box = title.numbers("bbox", 4);
    if (box.isEmpty()) {
      return;
    }
    List<RecognizedWord> words = new ArrayList<>();
    for (Element element : elements) {
      word(element, title, box.get()).ifPresent(words::add);
    }
    double boxHeight = box.get()[3] - box.get()[1];
    double height = title.number("x_size").filter(size -> size > 0).orElse(boxHeight);
    if (!words.isEmpty()) {
      lines.add(new RecognizedLine(WordPlaces.settled(words), height));
    }
  }

  private static Optional<RecognizedWord> word(Element element, HocrTitle line, double[] lineBox) {
    HocrTitle title = new HocrTitle(element.attr("title"));
    Optional<double[]> box = title.numbers("bbox", 4);
    String text = element.text().strip();
    if (box.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    double left = box.get()[0];
    double right = box.get()[2];
    int confidence = (int) Math.round(title.number("x_wconf").orElse(0.0));
    return Optional.of(
        new RecognizedWord(
            text,
            left,
            right,
            baseline(line, lineBox, left),
            Math.max(0, Math.min(100, confidence))));
  }

  /** A line's baseline is said by its slope and its height above the left bottom of its box. */
  private static double baseline(HocrTitle line, double[] box, double x) {
    double[] baseline = line.numbers("baseline", 2).orElse(new double[] {0, 0});
    return box[3] + baseline[1] + baseline[0] * (x - box[0]);
  }
}
