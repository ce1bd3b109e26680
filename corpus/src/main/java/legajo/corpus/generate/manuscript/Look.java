package legajo.corpus.generate.manuscript;

/**
 * How a report looks on paper.
 *
 * @param columns at which lines of plain text are wrapped; 0 for one line a paragraph
 * @param airy whether lines of lists stand apart
 * @param centred whether the title is
 * @param underlined whether main headings of plain text are
 * @param pages what stands at the head and foot of pages of plain text
 * @param serif whether print has serifs
 */
public record Look(
    int columns, boolean airy, boolean centred, boolean underlined, Pages pages, boolean serif) {

  /** What parts the pages of plain text. */
  public enum Pages {
    /** Nothing: pages can't be told. */
    NONE,
    /** A line with the page's number. */
    NUMBER,
    /** A running header, and the page's number at the foot. */
    HEADER_AND_NUMBER,
    /** A form feed. */
    FORM_FEED
  }
}
