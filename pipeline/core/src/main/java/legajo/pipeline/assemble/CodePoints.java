package legajo.pipeline.assemble;

/** Turns places in UTF-16 units into places in Unicode code points, which is how records count. */
final class CodePoints {
  private final String text;
  private final boolean plain;
  private int unit;
  private int codePoint;

  CodePoints(String text) {
    this.text = text;
    this.plain = !hasSurrogates(text);
  }

  /** The number of code points before a place. */
  int at(int place) {
    if (plain) {
      return place;
    }
    if (place < unit) {
      unit = 0;
      codePoint = 0;
    }
    codePoint += text.codePointCount(unit, place);
    unit = place;
    return codePoint;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
