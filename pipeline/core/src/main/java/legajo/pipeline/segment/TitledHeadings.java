package legajo.pipeline.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells headings with a title behind their colon, "Primera sesión: reclutamiento y contratos", from
 * headings with text behind it, "Primera sesión: se presentó el registro.".
 */
final class TitledHeadings {
  private static final int LONGEST = 130;

  /** "cómo se fiscaliza" is a title, although it has a verb. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:de |para |por |con |a )?(?:como|que|quien|quienes|cual|cuales|donde)\\b.*");

  private final Vocabulary labelWords;
  private final MeetingHeadings meetings;
  private final HeadingKinds kinds;

  TitledHeadings(RulePack pack, MeetingHeadings meetings, HeadingKinds kinds) {
    this.labelWords = pack.vocabulary("heading-label");
    this.meetings = meetings;
    this.kinds = kinds;
  }

  /**
   * Whether a paragraph has an empty line above and below, or a list below; where lines stand
   * close, sentences below.
   */
  static boolean standsApart(List<CleanText.Paragraph> paragraphs, int index, String text) {
    if (index + 1 >= paragraphs.size() || paragraphs.get(index + 1).span().length() == 0) {
      return false;
    }
    CleanText.Paragraph next = paragraphs.get(index + 1);
    boolean list = next.role() == SourceText.Role.LIST_ITEM;
    if (!paragraphs.get(index).afterGap()) {
      return !next.afterGap()
          && next.role() == SourceText.Role.PARAGRAPH
          && paragraphs.get(index).role() == SourceText.Role.PARAGRAPH
          && Character.isUpperCase(text.charAt(next.span().begin()))
          && text.charAt(next.span().end() - 1) == '.';
    }
    return next.span().length() > 0
        && (next.afterGap()
            || list && !Character.isLetterOrDigit(text.charAt(next.span().begin())));
  }

  /** Whether what stands behind the colon of a paragraph that stands apart is a title. */
  boolean isTitle(int begin, int colon, int end, Label label, CuedText cued) {
    String text = cued.text();
    if (text.charAt(colon) != ':'
        || end - begin > LONGEST
        || ".;:,!".indexOf(text.charAt(end - 1)) >= 0
        || labelWords.contains(cued.folded().substring(begin, colon))) {
      return false;
    }
    Span rest = LineReader.trimmed(text, colon + 1, end);
    if (rest.length() == 0 || isDate(rest, cued)) {
      return false;
    }
    boolean says = Sentences.hasFiniteVerb(rest.of(text));
    return (!says || ASKS.matcher(rest.of(cued.folded())).matches())
        && (label.depth() > 1
            || isMeeting(begin, colon, cued)
            || inCapitals(begin, colon, rest, label, cued));
  }

  /** "Primera sesión: martes 4 de mayo" has a day behind its colon, no title. */
  private boolean isDate(Span rest, CuedText cued) {
    return Character.isDigit(cued.text().charAt(rest.begin()))
        || meetings
            .opening(cued, rest.begin(), rest.end())
            .filter(opening -> opening.rule().id().equals(MeetingHeadings.DAY))
            .isPresent();
  }

  private boolean isMeeting(int begin, int colon, CuedText cued) {
    return meetings.isNamed(cued, new Span(begin, colon));
  }

  private boolean inCapitals(int begin, int colon, Span rest, Label label, CuedText cued) {
    Span head = new Span(begin, colon);
    Optional<SectionKind> kind = kinds.firstWord(cued, head, false).map(HeadingKinds.Word::kind);
    return Shape.of(head.of(cued.text())) == Shape.CAPITALS
        && Shape.of(rest.of(cued.text())) == Shape.CAPITALS
        && kind.filter(k -> k != SectionKind.OBJECTIVES || label.isPresent())
            .filter(k -> k != SectionKind.ANNEX)
            .isPresent();
  }
}
