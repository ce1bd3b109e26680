package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Looks at each paragraph as a heading: its label, the words that would be the heading, their shape
 * and kind.
 */
final class LineReader {
  /** The longest heading, in characters; a title page's may be longer. */
  private static final int LONGEST_HEADING = 160;

  private static final int LONGEST_RUN_IN = 130;
  private static final int LONGEST_QUESTION = 60;
  private static final int LONGEST_CLOSED = 50;
  private static final int LONGEST_CLOSED_LABELLED = 80;
  private static final int LONGEST_CLOSED_MEETING = 150;
  private static final int LONGEST_BEFORE_DASH = 60;
  private static final int SHORTEST_BODY = 40;
  private static final int SHORTEST_SENTENCE = 15;
  private static final int LONGEST_ABBREVIATION = 4;

  private final LabelReader labels;
  private final Initials initials;
  private final HeadingKinds kinds;
  private final MeetingHeadings meetings;
  private final TitledHeadings titled;

  LineReader(RulePack pack, MeetingHeadings meetings) {
    this.meetings = meetings;
    this.labels = new LabelReader(pack);
    this.initials = new Initials(pack, labels);
    this.kinds = new HeadingKinds(pack);
    this.titled = new TitledHeadings(pack, meetings, kinds);
  }

  /** The lines of a text, each looked at as a heading. */
  List<Line> read(List<CleanText.Paragraph> paragraphs, CuedText cued) {
    BitSet withInitial = initials.find(paragraphs, cued);
    BitSet bare = BareNumbers.find(paragraphs, cued.text());
    List<Line> lines = new ArrayList<>();
    for (CleanText.Paragraph paragraph : paragraphs) {
      int index = lines.size();
      boolean unlabelled = withInitial.get(index) || paragraph.role() == SourceText.Role.TABLE_ROW;
      Label label =
          unlabelled
              ? Label.none(paragraph.span().begin())
              : labels.read(cued.text(), paragraph.span());
      boolean apart = TitledHeadings.standsApart(paragraphs, index, cued.text());
      boolean opens = TitledHeadings.opensText(paragraphs, index, cued.text());
      Label read = bare.get(index) ? bareLabel(paragraph, cued) : label;
      lines.add(read(index, paragraph, read, apart, opens, cued));
    }
    BitSet contents = ContentsTable.find(lines, cued);
    for (int i = contents.nextSetBit(0); i >= 0; i = contents.nextSetBit(i + 1)) {
      lines.set(i, lines.get(i).withoutHeading());
    }
    return lines;
  }

  private static Label bareLabel(CleanText.Paragraph paragraph, CuedText cued) {
    return BareNumbers.label(paragraph.span(), cued.text()).orElseThrow();
  }

  private Line read(
      int index,
      CleanText.Paragraph paragraph,
      Label label,
      boolean apart,
      boolean opens,
      CuedText cued) {
    String text = cued.text();
    Span span = paragraph.span();
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
    int runIn = runInEnd(cued, begin, span.end(), label);
    boolean title =
        runIn > 0 && titled.isTitle(new Span(begin, span.end()), runIn, label, apart, opens, cued);
    if (title) {
      runIn = 0;
    } else if (runIn <= 0) {
      runIn = dashAfterKind(cued, begin, span.end());
    }
    int end = runIn > 0 ? runIn : span.end();
    Span heading = trimmed(text, begin, end);
    boolean whole = runIn <= 0;
    boolean sentence =
        whole
            && !title
            && endsAsSentence(text, heading, span)
            && !isClosed(cued, heading, paragraph, label, apart);
    if (heading.length() > LONGEST_HEADING || sentence || isContentsLine(text, span)) {
      heading = new Span(begin, begin);
    }
    int body = whole ? span.end() : bodyBegin(text, end, span.end());
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
        meetings.opening(cued, heading.length() > 0 ? heading.begin() : begin, span.end()),
        body);
  }

  /**
   * Where a heading ends that runs into its paragraph: at a colon with text after it, at a full
   * stop with a dash, or, after words in capitals, at a full stop. 0 where none does.
   */
  private int runInEnd(CuedText cued, int begin, int end, Label label) {
    String text = cued.text();
    int limit = Math.min(end, begin + LONGEST_RUN_IN);
    for (int i = begin + 1; i < limit - 1; i++) {
      char c = text.charAt(i);
      boolean blankAfter =
          text.charAt(i + 1) == ' ' || c == '.' && LabelReader.isDash(text.charAt(i + 1));
      if (!blankAfter) {
        continue;
      }
      if (c == ':') {
        return i;
      }
      if (text.startsWith(".-", i)
          || text.startsWith(".\u2013", i)
          || text.startsWith(".\u2014", i)) {
        return isSentenceStart(text, i + 1, end) ? i : 0;
      }
      if (c == '.' && isSentenceStart(text, i + 1, end)) {
        boolean capitals = Shape.of(text.substring(begin, i)) == Shape.CAPITALS;
        boolean known = tellsSection(cued, new Span(begin, i));
        boolean numbered = label.depth() > 1 && opensSentences(cued, begin, i, end);
        boolean shown = capitals ? known || label.isPresent() : known && isTopic(cued, begin, i);
        boolean day = known && meetings.isDay(cued, new Span(begin, i));
        int shortest = day ? SHORTEST_SENTENCE : SHORTEST_BODY;
        return numbered || shown && (capitals || end - i > shortest) ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isTopic(CuedText cued, int begin, int end) {
    String words = cued.text().substring(begin, end);
    return end - begin <= LONGEST_CLOSED
        && Character.isUpperCase(words.charAt(0))
        && words.indexOf(',') < 0;
  }

  /** "3.2 Plataforma y horario. Las sesiones …": a topic, a full stop, then sentences. */
  private static boolean opensSentences(CuedText cued, int begin, int stop, int end) {
    String words = cued.text().substring(begin, stop);
    boolean abbreviation = words.length() - words.lastIndexOf(' ') <= LONGEST_ABBREVIATION;
    return !abbreviation
        && end - stop > SHORTEST_SENTENCE
        && ".:".indexOf(cued.text().charAt(end - 1)) >= 0
        && isTopic(cued, begin, stop)
        && !Sentences.hasFiniteVerb(words);
  }

  /** "2. Objetivos y producto.", "2) Segunda sesi\u00f3n, 4 de mayo." */
  private boolean isClosed(
      CuedText cued, Span heading, CleanText.Paragraph paragraph, Label label, boolean apart) {
    String words = heading.of(cued.text());
    if (!paragraph.afterGap()
        || cued.text().charAt(paragraph.span().end() - 1) != '.'
        || words.isEmpty()) {
      return false;
    }
    boolean verb = Sentences.hasFiniteVerb(words);
    if (label.isPresent() && apart && words.length() <= LONGEST_CLOSED_LABELLED) {
      return Character.isUpperCase(words.charAt(0)) && opensWithKind(cued, heading)
          || !verb && tellsSection(cued, heading);
    }
    return !verb
        && (words.length() <= LONGEST_CLOSED && tellsSection(cued, heading)
            || apart
                && words.length() <= LONGEST_CLOSED_MEETING
                && meetings.isDated(cued, heading));
  }

  /** "2. Qu\u00e9 se buscaba.": a number and words that only headings begin with. */
  private boolean opensWithKind(CuedText cued, Span words) {
    int first = HeadingKinds.afterArticle(cued.folded(), words);
    return kinds.firstWord(cued, words, false).filter(w -> w.begin() == first).isPresent();
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
        && words.length() <= LONGEST_CLOSED
        && Shape.of(words.of(cued.text())) == Shape.CAPITALS
        && kinds.firstWord(cued, words, false).isPresent();
  }

  /** Whether the first of these words tell what a section is about. */
  private boolean tellsSection(CuedText cued, Span words) {
    int first = HeadingKinds.afterArticle(cued.folded(), words);
    return kinds.firstWord(cued, words, true).filter(w -> w.begin() <= first).isPresent()
        || meetings.opening(cued, words.begin(), words.end()).isPresent();
  }

  /** "Antecedentes — Guyana pidió ayuda …": a dash parts words that tell a kind from the text. */
  private int dashAfterKind(CuedText cued, int begin, int end) {
    String text = cued.text();
    int limit = Math.min(end - SHORTEST_BODY, begin + LONGEST_BEFORE_DASH);
    for (int i = begin + 1; i < limit; i++) {
      boolean dash =
          LabelReader.isDash(text.charAt(i))
              && text.charAt(i - 1) == ' '
              && text.charAt(i + 1) == ' ';
      if (dash) {
        boolean sentence = text.charAt(end - 1) == '.' && Character.isUpperCase(text.charAt(i + 2));
        Span words = new Span(begin, i - 1);
        return sentence && tellsSection(cued, words) && meetings.opening(cued, begin, end).isEmpty()
            ? i - 1
            : 0;
      }
    }
    return 0;
  }

  /** A line of a table of contents: dots lead to a page number. */
  private static boolean isContentsLine(String text, Span span) {
    int i = span.end();
    while (i > span.begin()
        && (Character.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == ' ')) {
      i--;
    }
    return i < span.end()
        && i - 3 > span.begin()
        && (text.startsWith("...", i - 3)
            || text.startsWith("..", i - 2)
            || text.charAt(i - 1) == '…');
  }

  private static boolean isSentenceStart(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || LabelReader.isDash(text.charAt(i)))) {
      i++;
    }
    return i + 1 < end
        && (Character.isUpperCase(text.charAt(i)) || "¿¡“\"«".indexOf(text.charAt(i)) >= 0);
  }

  private static int bodyBegin(String text, int from, int end) {
    int i = from;
    while (i < end
        && (":.".indexOf(text.charAt(i)) >= 0
            || text.charAt(i) == ' '
            || LabelReader.isDash(text.charAt(i)))) {
      i++;
    }
    return i;
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

  /**
   * A whole paragraph that ends in a full stop, a semicolon or a comma is no heading, unless it is
   * in capitals.
   */
  private static boolean endsAsSentence(String text, Span heading, Span paragraph) {
    char last = text.charAt(paragraph.end() - 1);
    if (last == '?') {
      return heading.length() > LONGEST_QUESTION || text.charAt(heading.begin()) != '\u00bf';
    }
    if (last == ';' || last == ',' || last == '!') {
      return true;
    }
    return last == '.' && Shape.of(heading.of(text)) != Shape.CAPITALS;
  }
}
