package legajo.pipeline.document;

import java.util.List;
import legajo.model.TextOrigin;
import legajo.rules.Span;

/**
 * A file's text exactly as ingested: nothing repaired, nothing left out.
 *
 * <p>All places count UTF-16 units of {@code text}. Lines cover the text but for line feeds and
 * form feeds, stand in reading order and never overlap.
 *
 * @param text the characters, lines ended by {@code \n}, pages parted by {@code \f}
 * @param mediaType of the file, detected by content
 * @param origin where most of the characters came from
 * @param pages in order; at least one
 * @param lines in order; may be empty lines
 * @param links hyperlinks that have a target
 * @param boxes where each UTF-16 unit stands on its page; empty for formats without places
 * @param confidences how sure text recognition is of its words; none where nobody had to recognize
 *     them
 */
public record SourceText(
    String text,
    String mediaType,
    TextOrigin origin,
    List<Page> pages,
    List<Line> lines,
    List<Link> links,
    CharacterBoxes boxes,
    WordConfidences confidences) {
  public SourceText {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    links = List.copyOf(links);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("source text without a page: " + mediaType);
    }
  }

  /** Text that nobody had to recognize. */
  public SourceText(
      String text,
      String mediaType,
      TextOrigin origin,
      List<Page> pages,
      List<Line> lines,
      List<Link> links,
      CharacterBoxes boxes) {
    this(text, mediaType, origin, pages, lines, links, boxes, WordConfidences.NONE);
  }

  /**
   * A page.
   *
   * @param number from 1
   * @param span its characters, without the form feed that ends it
   * @param origin where its characters came from
   * @param width in points, 0 where unknown
   * @param height in points, 0 where unknown
   */
  public record Page(int number, Span span, TextOrigin origin, double width, double height) {}

  /**
   * A line as it stands on the page or in the file.
   *
   * @param span its characters, without the line feed
   * @param page from 1
   * @param role what the format says that the line is
   * @param style what the format says of its letters
   */
  public record Line(Span span, int page, Role role, Style style) {}

  /** What a format says that a line is. */
  public enum Role {
    /** A line of a format without structure: it may go on in the next line. */
    LINE,
    /** A whole paragraph. */
    PARAGRAPH,
    /** A whole item of a list. */
    LIST_ITEM,
    /** A row of a table, its cells parted by tabs. */
    TABLE_ROW,
    /** A paragraph that the author's word processor calls a heading. */
    HEADING,
    /** A running header or footer, where the format itself sets it apart. */
    RUNNING
  }

  /**
   * What a format says of a line's letters and place.
   *
   * @param left left edge in points, 0 where unknown
   * @param right right edge in points, 0 where unknown
   * @param top top edge in points, 0 where unknown
   * @param fontSize in points, 0 where unknown
   * @param bold whether all letters are bold
   */
  public record Style(double left, double right, double top, double fontSize, boolean bold) {
    /** Nothing is known. */
    public static final Style UNKNOWN = new Style(0, 0, 0, 0, false);
  }

  /**
   * A hyperlink.
   *
   * @param span the words that carry it; may be empty
   * @param target address, as the file has it
   */
  public record Link(Span span, String target) {}

  /** The page that this character stands on. */
  public Page pageAt(int place) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pages.get(middle).span().begin() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pages.get(low);
  }
}
