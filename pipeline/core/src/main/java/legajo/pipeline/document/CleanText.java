package legajo.pipeline.document;

import java.util.List;
import legajo.rules.Span;

/**
 * A report's text, clean: Unicode in one form, lines joined to paragraphs, running headers set
 * aside, damage repaired. Every character knows its place in the source.
 *
 * @param text paragraphs, parted by an empty line; list items and table rows by a line feed
 * @param map the way back to the source
 * @param paragraphs where each stands in {@code text}, in order; they cover all of it but line
 *     feeds
 * @param repairs every change of a word, in order
 * @param damage how much of each page an OCR engine misread, in order of the pages
 * @param source the text as ingested
 */
public record CleanText(
    String text,
    OffsetMap map,
    List<Paragraph> paragraphs,
    List<TextRepair> repairs,
    List<PageDamage> damage,
    SourceText source) {
  public CleanText {
    paragraphs = List.copyOf(paragraphs);
    repairs = List.copyOf(repairs);
    damage = List.copyOf(damage);
  }

  /**
   * A paragraph, a list item or a row of a table.
   *
   * @param span in the clean text; holds no line feed
   * @param role as the format says, or as its first characters show
   * @param bold whether all its letters are bold, where the format says so
   * @param afterGap whether an empty line or a page's end stands before it
   * @param mark the sign that marks it as a heading in plain text: that of the line drawn under it,
   *     {@code *} for signs round it, the digit that counts the number signs before it
   */
  public record Paragraph(
      Span span, SourceText.Role role, boolean bold, boolean afterGap, char mark) {
    /** The mark of a paragraph that has none. */
    public static final char UNMARKED = ' ';

    /** Whether the author marked it as a heading. */
    public boolean isMarked() {
      return mark != UNMARKED;
    }
  }

  /**
   * A change of words.
   *
   * @param source where the words stood, in the source text
   * @param clean where the new words stand, in the clean text
   * @param to the new words
   * @param rule id of the rule
   * @param certainty how sure it is, 0 to 1
   */
  public record TextRepair(Span source, Span clean, String to, String rule, double certainty) {}
}
