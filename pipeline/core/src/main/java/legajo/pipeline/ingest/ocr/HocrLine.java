package legajo.pipeline.ingest.ocr;

import java.util.List;
import java.util.Optional;

/**
 * What an hOCR line says of its words, the picture turned such that the line is level.
 *
 * @param page the picture before it is turned
 * @param box of the line once it is turned; empty where the line has none
 * @param quarters by how many the picture is turned clockwise
 * @param slope of the baseline
 * @param rise of the baseline above the left bottom of the box, in pixels, downwards
 * @param height of the line's letters
 */
record HocrLine(
    HocrBox page, Optional<HocrBox> box, int quarters, double slope, double rise, double height) {
  private static final int QUARTER = 90;
  private static final int HIGHEST = 100;
  private static final double OBLONG = 1.5;

  /** How far low letters reach below the baseline, as a share of the line's height. */
  private static final double LOW = 0.2;

  /**
   * A line.
   *
   * @param words the boxes of its words in reading order, at least one
   */
  static HocrLine of(HocrTitle title, HocrBox page, List<HocrBox> words) {
    int quarters = quarters(title, words);
    Optional<HocrBox> box = HocrBox.of(title).map(b -> b.turned(quarters, page));
    double tall = box.map(HocrBox::height).orElse(1.0);
    double[] baseline = title.numbers("baseline", 2).orElse(new double[] {0, -LOW * tall});
    boolean level = quarters == 0;
    return new HocrLine(
        page,
        box,
        quarters,
        level ? baseline[0] : 0,
        level ? baseline[1] : -LOW * tall,
        title.number("x_size").filter(size -> size > 0).orElse(tall));
  }

  /**
   * Text that runs up the page is said to be turned by 90 degrees; but some releases say nothing of
   * lines that run up or down, except that they have no baseline.
   */
  private static int quarters(HocrTitle title, List<HocrBox> words) {
    Optional<Double> angle = title.number("textangle");
    if (angle.isPresent()) {
      return (int) Math.floorMod(Math.round(angle.get() / QUARTER), 4L);
    }
    boolean upright =
        title.numbers("baseline", 2).isEmpty()
            && HocrBox.of(title).filter(box -> box.height() > OBLONG * box.width()).isPresent();
    if (!upright) {
      return 0;
    }
    return words.get(0).top() < words.get(words.size() - 1).top() ? 3 : 1;
  }

  /** A word of the line; empty where it has no place. */
  Optional<RecognizedWord> word(String text, HocrTitle title) {
    int confidence = (int) Math.round(title.number("x_wconf").orElse(0.0));
    return HocrBox.of(title)
        .map(own -> own.turned(quarters, page))
        .map(
            own ->
                new RecognizedWord(
                    text,
                    own.left(),
                    own.right(),
                    baseline(own),
                    Math.max(0, Math.min(HIGHEST, confidence))));
  }

  private double baseline(HocrBox word) {
    HocrBox line = box.orElse(word);
    return line.bottom() + rise + slope * (word.left() - line.left());
  }
}
