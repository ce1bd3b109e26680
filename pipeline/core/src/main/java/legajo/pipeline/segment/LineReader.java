package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Looks at each paragraph as a heading: its label, the words that would be the heading, their shape
 * and kind.
 */
final class LineReader {
  /** The longest heading, in characters; a title page's may be longer. */
  private static final int LONGEST_HEADING = 160;

  private static final int LONGEST_SECTION_ITEM = 50;

  private final LabelReader labels;
  private final Initials initials;
  private final RareNumbers rare;
  private final HeadingKinds kinds;
  private final MeetingHeadings meetings;
  private final TitledHeadings titled;
  private final RunIns runIns;
  private final WholeLines wholeLines;
  private final SignedLines signs;

  LineReader(RulePack pack, MeetingHeadings meetings) {
    this.meetings = meetings;
    this.labels = new LabelReader(pack);
    this.initials = new Initials(pack, labels);
    this.rare = new RareNumbers(pack);
    this.kinds = new HeadingKinds(pack);
    this.titled = new TitledHeadings(pack, meetings, kinds);
    this.runIns = new RunIns(pack, meetings);
    this.wholeLines = new WholeLines(pack, meetings, runIns);
    this.signs = new SignedLines(kinds);
  }

  /** The lines of a text, each looked at as a heading. */
  List<Line> read(List<CleanText.Paragraph> asTyped, CuedText cued) {
    Map<Integer, Span> signed = signs.find(asTyped, cued);
    List<CleanText.Paragraph> paragraphs = marked(asTyped, signed, cued.text());
    BitSet withInitial = initials.find(paragraphs, cued);
    BitSet bare = BareNumbers.find(paragraphs, cued.text());
    Map<Integer, Label> marked = rare.find(paragraphs, cued);
    List<Line> lines = new ArrayList<>();
    Label above = Label.none(0);
    for (CleanText.Paragraph paragraph : paragraphs) {
      int index = lines.size();
      Span content = signed.getOrDefault(index, paragraph.span());
      boolean unlabelled = withInitial.get(index) || paragraph.role() == SourceText.Role.TABLE_ROW;
      Label label = unlabelled ? Label.none(content.begin()) : labels.read(cued.text(), content);
      TitledHeadings.Place place = TitledHeadings.Place.of(paragraphs, index, cued.text());
      Label numbered = bare.get(index) ? bareLabel(paragraph, cued) : label;
      Label read = numbered.isPresent() ? numbered : marked.getOrDefault(index, numbered);
      Label inRun = read.inRunAfter(above);
      above = inRun.isPresent() ? inRun : above;
      lines.add(read(index, paragraph, content, inRun, place, cued));
    }
    BitSet contents = ContentsTable.find(lines, cued);
    for (int i = contents.nextSetBit(0); i >= 0; i = contents.nextSetBit(i + 1)) {
      lines.set(i, lines.get(i).withoutHeading());
    }
    return lines;
  }

  /** The paragraphs, those with signs round them marked as headings. */
  private static List<CleanText.Paragraph> marked(
      List<CleanText.Paragraph> paragraphs, Map<Integer, Span> signed, String text) {
    List<CleanText.Paragraph> all = new ArrayList<>(paragraphs);
    for (int i : signed.keySet()) {
      CleanText.Paragraph one = all.get(i);
      char sign = text.charAt(one.span().begin());
      all.set(
          i,
          new CleanText.Paragraph(
              one.span(), SourceText.Role.PARAGRAPH, one.bold(), one.afterGap(), sign));
    }
    return all;
  }

  private static Label bareLabel(CleanText.Paragraph paragraph, CuedText cued) {
    return BareNumbers.label(paragraph.span(), cued.text()).orElseThrow();
  }

  private Line read(
      int index,
      CleanText.Paragraph paragraph,
      Span span,
      Label label,
      TitledHeadings.Place place,
      CuedText cued) {
    String text = cued.text();
    boolean bulleted = paragraph.role() == SourceText.Role.LIST_ITEM && !label.isPresent();
    int begin = bulleted ? afterBullet(text, span) : label.span().end();
    boolean item = bulleted && !isSection(cued, new Span(begin, span.end()));
    if (item || paragraph.role() == SourceText.Role.TABLE_ROW || begin >= span.end()) {
      return new Line(
          index,
          paragraph,
          label,
          new Span(begin, begin),
          false,
          Shape.SENTENCE,
          Optional.empty(),
          0,
          Optional.empty(),
          begin);
    }
    int runIn = runIns.endOf(cued, begin, span.end(), label);
    int sign = runIn > 0 ? runIn : RunIns.signBeforeCall(text, begin, span.end());
    boolean title =
        sign > 0 && titled.isTitle(new Span(begin, span.end()), sign, label, place, cued);
    if (title) {
      runIn = 0;
    } else if (runIn <= 0) {
      runIn = runIns.dashAfterKind(cued, begin, span.end());
    }
    int end = runIn > 0 ? runIn : span.end();
    Span heading = trimmed(text, begin, end);
    boolean whole = runIn <= 0;
    boolean sentence =
        whole
            && !title
            && WholeLines.endsAsSentence(text, heading, span)
            && !wholeLines.isClosed(cued, heading, paragraph, label, place);
    if (heading.length() > LONGEST_HEADING || sentence || WholeLines.isContentsLine(text, span)) {
      heading = new Span(begin, begin);
    }
    int body = whole ? paragraph.span().end() : RunIns.bodyBegin(text, end, span.end());
    Shape shape = Shape.of(heading.of(text));
    Optional<HeadingKinds.Word> kind = kinds.firstWord(cued, heading, !whole && !label.isPresent());
    return new Line(
        index,
        paragraph,
        label,
        heading,
        !whole,
        shape,
        kind.map(HeadingKinds.Word::kind),
        kind.map(HeadingKinds.Word::begin).orElse(0),
        opening(heading.length() > 0 ? heading.begin() : begin, span.end(), label, paragraph, cued),
        body);
  }

  /** What a line begins with; under a number or letter of its own a heading may begin small. */
  private Optional<RuleMatch> opening(
      int begin, int end, Label label, CleanText.Paragraph paragraph, CuedText cued) {
    Optional<RuleMatch> opening = meetings.opening(cued, begin, end);
    return opening.isEmpty() && label.isPresent() && paragraph.afterGap()
        ? meetings
            .openingOfAnyCase(cued, begin, end)
            .filter(match -> match.rule().id().equals(MeetingHeadings.SESSION))
        : opening;
  }

  private static int afterBullet(String text, Span item) {
    int i = item.begin();
    while (i < item.end() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** "• OBJETIVOS" */
  private boolean isSection(CuedText cued, Span words) {
    return words.length() > 0
        && words.length() <= LONGEST_SECTION_ITEM
        && Shape.of(words.of(cued.text())) == Shape.CAPITALS
        && kinds.firstWord(cued, words, false).isPresent();
  }

  static Span trimmed(String text, int begin, int end) {
    int low = begin;
    int high = end;
    while (high > low && isTrailing(text.charAt(high - 1))) {
      high--;
    }
    while (low < high && (text.charAt(low) == ' ' || LabelReader.isDash(text.charAt(low)))) {
      low++;
    }
    return new Span(low, high);
  }

  private static boolean isTrailing(char c) {
    return c == ' ' || c == ':' || c == '.' || LabelReader.isDash(c);
  }
}
