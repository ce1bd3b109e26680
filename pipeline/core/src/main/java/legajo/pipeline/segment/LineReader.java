package legajo.pipeline.segment;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Looks at each paragraph as a heading: its label, the words that would be the heading, their shape
 * and kind.
 */
final class LineReader {
  /** The longest heading, in characters; a title page's may be longer. */
  private static final int LONGEST_HEADING = 160;

  private static final int LONGEST_RUN_IN = 130;
  private static final int MOST_WORDS_OF_KIND = 4;

  private final LabelReader labels;
  private final Vocabulary kinds;
  private final MeetingHeadings meetings;

  LineReader(RulePack pack, MeetingHeadings meetings) {
    this.meetings = meetings;
    this.labels = new LabelReader(pack.vocabulary("ordinal"));
    this.kinds = pack.vocabulary("section-kind");
  }

  Line read(int index, CleanText.Paragraph paragraph, CuedText cued) {
    String text = cued.text();
    Span span = paragraph.span();
    Label label =
        paragraph.role() == SourceText.Role.TABLE_ROW
            ? Label.none(span.begin())
            : labels.read(text, span);
    int begin = label.span().end();
    boolean item = paragraph.role() == SourceText.Role.LIST_ITEM && !label.isPresent();
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
    int runIn = runInEnd(text, begin, span.end(), label);
    int end = runIn > 0 ? runIn : span.end();
    Span heading = trimmed(text, begin, end);
    boolean whole = runIn <= 0;
    boolean sentence = whole && endsAsSentence(text, heading, span);
    if (heading.length() > LONGEST_HEADING || sentence || isContentsLine(text, span)) {
      heading = new Span(begin, begin);
    }
    int body = whole ? span.end() : bodyBegin(text, end, span.end());
    Shape shape = Shape.of(heading.of(text));
    Optional<KindWord> kind = kind(cued, heading);
    return new Line(
        index,
        paragraph,
        label,
        heading,
        !whole,
        shape,
        kind.map(KindWord::kind),
        kind.map(KindWord::begin).orElse(0),
        meetings.opening(cued, heading.length() > 0 ? heading.begin() : begin, span.end()),
        body);
  }

  /**
   * Where a heading ends that runs into its paragraph: at a colon with text after it, or, after
   * words in capitals, at a full stop. 0 where none does.
   */
  private static int runInEnd(String text, int begin, int end, Label label) {
    int limit = Math.min(end, begin + LONGEST_RUN_IN);
    for (int i = begin + 1; i < limit - 1; i++) {
      char c = text.charAt(i);
      boolean blankAfter = text.charAt(i + 1) == ' ' || text.startsWith(".-", i);
      if (!blankAfter) {
        continue;
      }
      if (c == ':') {
        return i;
      }
      if (c == '.' && isSentenceStart(text, i + 1, end)) {
        boolean capitals = Shape.of(text.substring(begin, i)) == Shape.CAPITALS;
        return capitals && (label.isPresent() || text.startsWith(".-", i)) ? i : 0;
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
    if (last == ';' || last == ',' || last == '?' || last == '!') {
      return true;
    }
    return last == '.' && Shape.of(heading.of(text)) != Shape.CAPITALS;
  }

  private record KindWord(SectionKind kind, int begin) {}

  /** The kind that the first known words of a heading tell. */
  private Optional<KindWord> kind(CuedText cued, Span heading) {
    String folded = cued.folded();
    int i = heading.begin();
    while (i < heading.end()) {
      if (!Character.isLetter(folded.charAt(i))) {
        i++;
        continue;
      }
      Optional<String> label = longestTerm(folded, i, heading.end());
      if (label.isPresent()) {
        return Optional.of(new KindWord(SectionKind.of(label.get()), i));
      }
      while (i < heading.end() && Character.isLetter(folded.charAt(i))) {
        i++;
      }
    }
    return Optional.empty();
  }

  private Optional<String> longestTerm(String folded, int begin, int end) {
    Optional<String> longest = Optional.empty();
    int i = begin;
    for (int words = 0; words < MOST_WORDS_OF_KIND && i < end; words++) {
      while (i < end && Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
      }
      Optional<String> value = kinds.valueOf(folded.substring(begin, i));
      longest = value.isPresent() ? value : longest;
      i++;
    }
    return longest;
  }
}
