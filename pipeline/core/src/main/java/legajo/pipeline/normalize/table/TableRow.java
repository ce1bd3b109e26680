package legajo.pipeline.normalize.table;

import java.util.List;
import legajo.rules.Span;

/**
 * Lines that are one row of a table, and its cells.
 *
 * @param firstLine index of its first line
 * @param lastLine index of its last line
 * @param cells where the words of each cell stand in the row's text, that is its lines with one
 *     space between them; an empty span for a cell without a word; in order, at least two
 */
public record TableRow(int firstLine, int lastLine, List<Span> cells) {
  public TableRow {
    cells = List.copyOf(cells);
    if (firstLine > lastLine || cells.size() < 2) {
      throw new IllegalArgumentException(
          "no row: lines " + firstLine + " to " + lastLine + ", cells " + cells);
    }
  }
}
