package legajo.pipeline.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** Recognises the headings of annexes, which stand outside the numbering of the other sections. */
final class AnnexHeadings {
  private static final String RULE = "heading.annex";
  private static final int LONGEST = 90;

  private static final String NOUN = "(?:anexos?|apendices?|annex|appendix|adjuntos?)";
  private static final String NUMBER =
      "(?: n(?:ro|um)?[.\u00b0\u00ba]{0,2})? ?(?:[0-9]{1,3}|[ivx]+|[a-z])";
  private static final Pattern OPENS = Pattern.compile(NOUN + "\\b.*");
  private static final Pattern BARE = Pattern.compile(NOUN + "(?:" + NUMBER + ")?");
  private static final Pattern NAMED = Pattern.compile(NOUN + NUMBER + " ?(?:[-:.]|\\.-) ?[^ ].*");

  /** "Anexo: Calendario" */
  private static final Pattern TITLED =
      Pattern.compile("(?:anexo|apendice|annex|appendix) ?(?:[-:.]|\\.-) ?[^ ].*");

  private AnnexHeadings() {}

  /** The heading that a line is; empty where it only speaks of an annex. */
  static Optional<Heading> heading(Line line, Optional<Line> below, CuedText cued) {
    if (!line.canBeHeading() || !line.kind().equals(Optional.of(SectionKind.ANNEX))) {
      return Optional.empty();
    }
    Span whole =
        LineReader.trimmed(cued.text(), line.heading().begin(), line.paragraph().span().end());
    String words = whole.of(cued.folded());
    if (!Pattern.compile(NOUN + "\\b.*").matcher(words).matches() || words.length() > LONGEST) {
      return Optional.empty();
    }
    boolean marked =
        line.isCapitals()
            || line.paragraph().role() == SourceText.Role.HEADING
            || line.paragraph().isMarked()
            || line.paragraph().bold();
    boolean sentence = cued.text().charAt(line.paragraph().span().end() - 1) == '.';
    boolean told = line.paragraph().afterGap() && TITLED.matcher(words).matches();
    boolean named = (NAMED.matcher(words).matches() || told) && !sentence;
    boolean titled = line.isCapitals() && Shape.of(whole.of(cued.text())) == Shape.CAPITALS;
    if (line.runIn() ? !named && !titled : !marked && !named && !BARE.matcher(words).matches()) {
      return Optional.empty();
    }
    boolean listed =
        !marked
            && named
            && (below.isEmpty() || isAnnex(below.get()) || !line.paragraph().afterGap());
    Heading heading = Heading.of(line, 1, Optional.of(SectionKind.ANNEX), RULE);
    return listed
        ? Optional.empty()
        : Optional.of(heading.cut(whole, line.paragraph().span().end()));
  }

  private static boolean isAnnex(Line line) {
    return line.kind().equals(Optional.of(SectionKind.ANNEX));
  }
}
