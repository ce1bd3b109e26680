package legajo.pipeline.segment;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells the initials of people, "J. Ramiro Soto, Director", from the letters and Roman numbers of
 * lists: these follow one another.
 */
final class Initials {
  private static final int MOST_WORDS = 8;

  private final LabelReader labels;
  private final Vocabulary institutions;
  private final Vocabulary sides;

  Initials(RulePack pack, LabelReader labels) {
    this.labels = labels;
    this.institutions = pack.vocabulary("heading-institution");
    this.sides = pack.vocabulary("heading-side");
  }

  /** Indexes of the paragraphs that begin with an initial. */
  BitSet find(List<CleanText.Paragraph> paragraphs, CuedText cued) {
    BitSet initials = new BitSet();
    Map<Label.Type, BitSet> ranks = new EnumMap<>(Label.Type.class);
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Label label = labels.read(cued.text(), paragraphs.get(i).span());
      boolean letter = label.type() == Label.Type.UPPER || label.type() == Label.Type.ROMAN;
      if (letter && paragraphs.get(i).role() != SourceText.Role.TABLE_ROW) {
        ranks.computeIfAbsent(label.type(), type -> new BitSet()).set(label.rank());
      }
    }
    for (int i = 0; i < paragraphs.size() && !ranks.isEmpty(); i++) {
      Label label = letter(paragraphs.get(i), cued);
      if (label.isPresent()) {
        BitSet all = ranks.getOrDefault(label.type(), new BitSet());
        boolean alone = !all.get(label.rank() == 1 ? 2 : label.rank() - 1);
        Span rest = new Span(label.span().end(), paragraphs.get(i).span().end());
        initials.set(i, alone && isPerson(rest, cued));
      }
    }
    return initials;
  }

  /** The letter or Roman number, with a full stop, that a paragraph begins with. */
  private Label letter(CleanText.Paragraph paragraph, CuedText cued) {
    Span span = paragraph.span();
    boolean may =
        span.length() > 3
            && Character.isUpperCase(cued.text().charAt(span.begin()))
            && cued.text().startsWith(". ", span.begin() + 1)
            && paragraph.role() != SourceText.Role.TABLE_ROW;
    Label label = may ? labels.read(cued.text(), span) : Label.none(span.begin());
    boolean letter = label.type() == Label.Type.UPPER || label.type() == Label.Type.ROMAN;
    return letter ? label : Label.none(span.begin());
  }

  /** Two words or more in capital letters, then a comma, a dash or a bracket. */
  private boolean isPerson(Span rest, CuedText cued) {
    String text = cued.text();
    if (institutions.endOfTermAt(cued.folded(), rest.begin()) > 0
        || sides.endOfTermAt(cued.folded(), rest.begin()) > 0) {
      return false;
    }
    int capitalised = 0;
    int i = rest.begin();
    for (int words = 0; words < MOST_WORDS && i < rest.end(); words++) {
      int end = i;
      while (end < rest.end() && " ,".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      boolean upper = Character.isUpperCase(text.charAt(i));
      boolean separator = LabelReader.isDash(text.charAt(i)) || text.charAt(i) == '(';
      if (separator || !upper && end - i > 3) {
        return separator && capitalised >= 2;
      }
      capitalised += upper ? 1 : 0;
      if (end < rest.end() && text.charAt(end) == ',') {
        return capitalised >= 2;
      }
      i = end + 1;
    }
    return false;
  }
}
