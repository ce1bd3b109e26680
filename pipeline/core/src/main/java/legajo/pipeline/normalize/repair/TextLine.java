package legajo.pipeline.normalize.repair;

/**
 * A line of text to be repaired.
 *
 * @param text its characters
 * @param page from 1
 * @param startsBlock whether nothing goes on from the line before: a gap stands between them, or it
 *     is an item
 */
public record TextLine(String text, int page, boolean startsBlock) {}
