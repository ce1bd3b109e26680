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
  private static final int LONGEST_SAYING = 80;
  private static final int LONGEST_SHORT = 40;
  private static final int SHORTEST_PROSE = 60;

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
   * How a paragraph stands among its neighbours.
   *
   * @param apart whether it has an empty line above and below, or a list below; where lines stand
   *     close, sentences below
   * @param opens whether it has an empty line above, and below it, close or not, one that begins
   *     anew
   * @param overProse whether it has an empty line above and below, and sentences below that
   * @param overText whether it has an empty line above, and sentences below, close or not
   */
  record Place(boolean apart, boolean opens, boolean overProse, boolean overText) {
    static Place of(List<CleanText.Paragraph> paragraphs, int index, String text) {
      return new Place(
          standsApart(paragraphs, index, text),
          opensText(paragraphs, index, text),
          isOverText(paragraphs, index, text) && paragraphs.get(index + 1).afterGap(),
          isOverText(paragraphs, index, text));
    }

    private static boolean standsApart(
        List<CleanText.Paragraph> paragraphs, int index, String text) {
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

    private static boolean opensText(List<CleanText.Paragraph> paragraphs, int index, String text) {
      if (index + 1 >= paragraphs.size() || !paragraphs.get(index).afterGap()) {
        return false;
      }
      Span next = paragraphs.get(index + 1).span();
      return next.length() > 0 && !Character.isLowerCase(text.charAt(next.begin()));
    }

    private static boolean isOverText(
        List<CleanText.Paragraph> paragraphs, int index, String text) {
      if (index + 1 >= paragraphs.size()) {
        return false;
      }
      CleanText.Paragraph next = paragraphs.get(index + 1);
      return paragraphs.get(index).afterGap()
          && next.role() == SourceText.Role.PARAGRAPH
          && next.span().length() >= SHORTEST_PROSE
          && Character.isUpperCase(text.charAt(next.span().begin()))
          && ".:".indexOf(text.charAt(next.span().end() - 1)) >= 0;
    }
  }

  /**
   * Whether what stands behind the colon or the full stop of a paragraph is a title.
   *
   * @param place how it stands
   */
  boolean isTitle(Span line, int sign, Label label, Place place, CuedText cued) {
    boolean apart = place.apart();
    String text = cued.text();
    if (!apart && !place.opens()
        || line.length() > LONGEST
        || ".;:,".indexOf(text.charAt(line.end() - 1)) >= 0
        || labelWords.contains(cued.folded().substring(line.begin(), sign))) {
      return false;
    }
    Span rest = LineReader.trimmed(text, sign + 1, line.end());
    boolean calls = "?!".indexOf(text.charAt(line.end() - 1)) >= 0;
    boolean meeting = isMeeting(line.begin(), sign, cued);
    boolean dated = apart && (place.overProse() || Character.isLetter(text.charAt(rest.begin())));
    if (rest.length() == 0 || isDate(rest, cued) && !dated) {
      return false;
    }
    if (calls) {
      return meeting;
    }
    boolean says =
        Sentences.hasFiniteVerb(rest.of(text))
            && !(meeting && apart && line.length() <= LONGEST_SAYING)
            && !ASKS.matcher(rest.of(cued.folded())).matches();
    return !says
        && (meeting
            || place.overProse() && (label.isPresent() || isSection(line.begin(), sign, rest, cued))
            || label.depth() > 1 && text.charAt(sign) == ':' && (apart || isShort(rest, cued))
            || (apart || label.isPresent()) && inCapitals(line.begin(), sign, rest, label, cued));
  }

  /** "C\u00f3mo se trabaja: conferencias telef\u00f3nicas" */
  private boolean isSection(int begin, int sign, Span rest, CuedText cued) {
    Span head = new Span(begin, sign);
    int first = HeadingKinds.afterArticle(cued.folded(), head);
    return rest.length() <= LONGEST_SAYING
        && rest.of(cued.text()).chars().noneMatch(Character::isDigit)
        && kinds
            .firstWord(cued, head, false)
            .filter(word -> word.begin() == first)
            .filter(word -> word.kind() != SectionKind.OBJECTIVES)
            .filter(word -> word.kind() != SectionKind.ANNEX)
            .isPresent();
  }

  /** "4.1 Primera parte – Anfitrión: Chile" */
  private static boolean isShort(Span rest, CuedText cued) {
    return rest.length() <= LONGEST_SHORT
        && rest.of(cued.text()).chars().noneMatch(Character::isDigit);
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
