package legajo.pipeline.ingest.ocr;

import java.util.Optional;

/** The box of an hOCR element, in pixels from the top left of the picture. */
record HocrBox(double left, double top, double right, double bottom) {
  private static final int NUMBERS = 4;

  static Optional<HocrBox> of(HocrTitle title) {
    return title
        .numbers("bbox", NUMBERS)
        .map(box -> new HocrBox(box[0], box[1], box[2], box[3]))
        .filter(box -> box.right > box.left && box.bottom > box.top);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Where it stands once its picture is turned clockwise by quarters. */
  HocrBox turned(int quarters, HocrBox page) {
    return switch (quarters) {
      case 1 -> new HocrBox(page.bottom - bottom, left, page.bottom - top, right);
      case 2 ->
          new HocrBox(
              page.right - right, page.bottom - bottom, page.right - left, page.bottom - top);
      case 3 -> new HocrBox(top, page.right - right, bottom, page.right - left);
      default -> this;
    };
  }
}
