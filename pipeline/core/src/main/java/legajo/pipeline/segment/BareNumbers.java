package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;

/** Finds headings numbered without punctuation, "1 Antecedentes": they count up from one. */
final class BareNumbers {
  private static final int LONGEST = 90;
  private static final int SHORTEST_ABOVE = 60;
  private static final int FEWEST = 3;

  /** What may stand before the first letter of a heading. */
  private static final String SIGNS = "\u00bf\u00a1\u00ab\"\u201c";

  private BareNumbers() {}

  /** Indexes of the paragraphs that begin with such a number. */
  static BitSet find(List<CleanText.Paragraph> paragraphs, String text) {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int next = run.size() + 1;
      boolean counts =
          mayBeHeading(paragraphs, i, text)
              && label(paragraphs.get(i).span(), text).filter(l -> l.rank() == next).isPresent();
      if (counts) {
        run.add(i);
      }
    }
    BitSet found = new BitSet();
    if (run.size() >= FEWEST) {
      run.forEach(found::set);
    }
    return found;
  }

  /** The number, of one or two digits, that stands before a word in capitals. */
  static Optional<Label> label(Span paragraph, String text) {
    int begin = paragraph.begin();
    int i = begin;
    while (i < paragraph.end() && i - begin < 2 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean bare =
        i > begin
            && text.startsWith(" ", i)
            && i + 1 < paragraph.end()
            && (Character.isUpperCase(text.charAt(i + 1))
                || SIGNS.indexOf(text.charAt(i + 1)) >= 0);
    return bare
        ? Optional.of(
            new Label(Label.Type.NUMBER_BARE, text.substring(begin, i), new Span(begin, i + 1)))
        : Optional.empty();
  }

  private static boolean mayBeHeading(
      List<CleanText.Paragraph> paragraphs, int index, String text) {
    CleanText.Paragraph paragraph = paragraphs.get(index);
    Span span = paragraph.span();
    return standsApart(paragraphs, index, text)
        && span.length() > 0
        && span.length() <= LONGEST
        && paragraph.role() != SourceText.Role.TABLE_ROW
        && paragraph.role() != SourceText.Role.LIST_ITEM
        && ".,;".indexOf(text.charAt(span.end() - 1)) < 0;
  }

  /**
   * Scanning loses the empty line above a heading now and then: what ended before, or the first of
   * its own subsections after it, tells the heading, too.
   */
  private static boolean standsApart(List<CleanText.Paragraph> paragraphs, int index, String text) {
    return paragraphs.get(index).afterGap()
        || index > 0 && endsSentence(paragraphs.get(index - 1).span(), text)
        || index + 1 < paragraphs.size() && isFirstBelow(paragraphs, index, text);
  }

  private static boolean endsSentence(Span paragraph, String text) {
    return paragraph.length() > SHORTEST_ABOVE && text.charAt(paragraph.end() - 1) == '.';
  }

  /** "2.1 Objetivos" after "2 Objetivos y producto". */
  private static boolean isFirstBelow(
      List<CleanText.Paragraph> paragraphs, int index, String text) {
    Span next = paragraphs.get(index + 1).span();
    return label(paragraphs.get(index).span(), text)
        .filter(label -> text.startsWith(label.text() + ".1 ", next.begin()))
        .isPresent();
  }
}
