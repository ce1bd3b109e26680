package legajo.pipeline.segment;

import java.util.regex.Pattern;
import legajo.pipeline.document.CleanText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Tells paragraphs that are whole sentences, or lines of a table of contents, from headings. */
final class WholeLines {
  private static final int LONGEST_QUESTION = 60;
  private static final int LONGEST_NUMBERED = 120;
  private static final int LONGEST_CLOSED = 50;
  private static final int LONGEST_CLOSED_LABELLED = 80;
  private static final int LONGEST_CLOSED_MEETING = 150;

  /** "de 9:00 a.m. a 12:00 m.", "a las 10 hrs." end in a full stop that ends no sentence. */
  private static final Pattern CLOCK =
      Pattern.compile(".*[0-9] ?(?:[apm]\\.? ?)?(?:m|hs|hrs|h)\\.\\)?");

  private final HeadingKinds kinds;
  private final MeetingHeadings meetings;
  private final RunIns runIns;

  WholeLines(RulePack pack, MeetingHeadings meetings, RunIns runIns) {
    this.kinds = new HeadingKinds(pack);
    this.meetings = meetings;
    this.runIns = runIns;
  }

  /** "2. Objetivos y producto.", "2) Segunda sesi\u00f3n, 4 de mayo." */
  boolean isClosed(
      CuedText cued,
      Span heading,
      CleanText.Paragraph paragraph,
      Label label,
      TitledHeadings.Place place) {
    boolean apart = place.apart();
    String words = heading.of(cued.text());
    if (!paragraph.afterGap()
        || cued.text().charAt(paragraph.span().end() - 1) != '.'
        || words.isEmpty()) {
      return false;
    }
    boolean verb = Sentences.hasFiniteVerb(words);
    boolean asks = words.charAt(0) == '\u00bf' && words.indexOf('?') > 0;
    if (label.depth() > 1 && place.overText() && !verb && words.length() <= LONGEST_CLOSED) {
      return true;
    }
    if (label.isPresent() && (apart || asks) && words.length() <= LONGEST_CLOSED_LABELLED) {
      return Character.isUpperCase(words.charAt(asks ? 1 : 0)) && opensWithKind(cued, heading)
          || !verb && runIns.tellsSection(cued, heading);
    }
    return !verb
        && (words.length() <= LONGEST_CLOSED && runIns.tellsSection(cued, heading)
            || apart
                && words.length() <= LONGEST_CLOSED_MEETING
                && meetings.isDated(cued, heading));
  }

  /** "2. Qu\u00e9 se buscaba.": a number and words that only headings begin with. */
  private boolean opensWithKind(CuedText cued, Span words) {
    int first = HeadingKinds.afterArticle(cued.folded(), words);
    return kinds.firstWord(cued, words, false).filter(w -> w.begin() == first).isPresent();
  }

  /** A line of a table of contents: dots lead to a page number. */
  static boolean isContentsLine(String text, Span span) {
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

  /**
   * A whole paragraph that ends in a full stop, a semicolon or a comma is no heading, unless it is
   * in capitals.
   */
  static boolean endsAsSentence(String text, Span heading, Span paragraph) {
    char last = text.charAt(paragraph.end() - 1);
    if (last == '?') {
      int longest = heading.begin() > paragraph.begin() ? LONGEST_NUMBERED : LONGEST_QUESTION;
      return heading.length() > longest || text.charAt(heading.begin()) != '\u00bf';
    }
    if (last == ';' || last == ',' || last == '!') {
      return true;
    }
    return last == '.'
        && Shape.of(heading.of(text)) != Shape.CAPITALS
        && !CLOCK.matcher(text).region(paragraph.begin(), paragraph.end()).matches();
  }
}
