package legajo.pipeline.segment;

import legajo.pipeline.document.CleanText;

/**
 * How a heading is written.
 *
 * @param label sort of its numbering
 * @param capitals whether it is in capitals
 * @param runIn whether text follows it in its paragraph, where it isn't in capitals
 * @param mark the sign that marks it as a heading
 */
record Style(Label.Type label, boolean capitals, boolean runIn, char mark) {
  static Style of(Line line) {
    boolean runIn = line.runIn() && !line.isCapitals();
    return new Style(line.label().type(), line.isCapitals(), runIn, line.paragraph().mark());
  }

  boolean labelled() {
    return label != Label.Type.NONE;
  }

  boolean marked() {
    return mark != CleanText.Paragraph.UNMARKED;
  }

  boolean plain() {
    return !labelled() && !capitals && !runIn && !marked();
  }
}
