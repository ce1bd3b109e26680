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
  private static final int FEWEST = 3;

  private BareNumbers() {}

  /** Indexes of the paragraphs that begin with such a number. */
  static BitSet find(List<CleanText.Paragraph> paragraphs, String text) {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int next = run.size() + 1;
      boolean counts =
          mayBeHeading(paragraphs.get(i), text)
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
            && Character.isUpperCase(text.charAt(i + 1));
    return bare
        ? Optional.of(
            new Label(Label.Type.NUMBER_BARE, text.substring(begin, i), new Span(begin, i + 1)))
        : Optional.empty();
  }

  private static boolean mayBeHeading(CleanText.Paragraph paragraph, String text) {
    Span span = paragraph.span();
    return paragraph.afterGap()
        && span.length() > 0
        && span.length() <= LONGEST
        && paragraph.role() != SourceText.Role.TABLE_ROW
        && paragraph.role() != SourceText.Role.LIST_ITEM
        && ".,;".indexOf(text.charAt(span.end() - 1)) < 0;
  }
}
