package legajo.pipeline.segment;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/**
 * A paragraph, looked at as a heading.
 *
 * @param index of the paragraph
 * @param paragraph the paragraph
 * @param label the number or letter it begins with
 * @param heading the words that would be the heading, without label and trailing punctuation; empty
 *     span where the paragraph can't be one
 * @param runIn whether text follows the heading in the same paragraph
 * @param shape of the heading's words
 * @param kind of main section that the heading's words tell
 * @param kindBegin where the first of those words stands; 0 where there is none
 * @param opening what the line begins with, where that is how headings of sessions, of the time
 *     between them or of days begin
 * @param bodyBegin where the text begins that follows a run-in heading
 */
record Line(
    int index,
    CleanText.Paragraph paragraph,
    Label label,
    Span heading,
    boolean runIn,
    Shape shape,
    Optional<SectionKind> kind,
    int kindBegin,
    Optional<RuleMatch> opening,
    int bodyBegin) {

  /** This line as one that can't be a heading. */
  Line withoutHeading() {
    return new Line(
        index,
        paragraph,
        label,
        new Span(heading.begin(), heading.begin()),
        false,
        Shape.SENTENCE,
        Optional.empty(),
        0,
        Optional.empty(),
        paragraph.span().end());
  }

  boolean canBeHeading() {
    return heading.length() > 0;
  }

  boolean isCapitals() {
    return shape == Shape.CAPITALS;
  }
}
