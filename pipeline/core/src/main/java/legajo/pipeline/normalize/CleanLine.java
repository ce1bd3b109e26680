package legajo.pipeline.normalize;

import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;

/**
 * A source line with its characters clean, still apart from its neighbours.
 *
 * @param chars the clean characters, trimmed
 * @param source the line it comes from
 * @param indent how many blanks stood before its first character
 * @param afterGap whether an empty line or a page's end stands before it
 * @param tabbed whether a tab stands before its first character
 * @param firstOfPage whether it is the first line of a page but the first
 * @param mark the sign that marks it as a heading
 */
record CleanLine(
    MappedChars chars,
    SourceText.Line source,
    int indent,
    boolean afterGap,
    boolean tabbed,
    boolean firstOfPage,
    char mark) {

  boolean isMarked() {
    return mark != CleanText.Paragraph.UNMARKED;
  }

  CleanLine withChars(MappedChars other) {
    return new CleanLine(other, source, indent, afterGap, tabbed, firstOfPage, mark);
  }

  CleanLine belowGap() {
    return new CleanLine(chars, source, indent, true, tabbed, firstOfPage, mark);
  }

  String text() {
    return chars.text();
  }

  SourceText.Role role() {
    return source.role();
  }
}
