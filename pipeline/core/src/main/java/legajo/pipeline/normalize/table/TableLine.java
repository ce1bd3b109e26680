package legajo.pipeline.normalize.table;

/**
 * A line of a text that may be part of a table.
 *
 * @param text its words, one space between them
 * @param afterGap whether an empty line or a page's end stands before it
 * @param firstOfPage whether it is the first line of a page but the first
 * @param plain whether it is a mere line: no item, no marked heading, no row whose cells are parted
 * @param numbered whether it begins with the number or letter of an item or a heading
 */
public record TableLine(
    String text, boolean afterGap, boolean firstOfPage, boolean plain, boolean numbered) {}
