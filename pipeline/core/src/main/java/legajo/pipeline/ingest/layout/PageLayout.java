package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts what the pages of a document draw into lines, in the order in which people read them. For
 * one document, one thread.
 */
final class PageLayout {
  private final TableShapes shapes = new TableShapes();

  /**
   * The lines of a page.
   *
   * @param frame the direction that they run in
   * @param lines in reading order
   */
  record Laid(ReadingFrame frame, List<LayoutLine> lines) {}

  /** The lines of each direction of text, that of most characters first. */
  List<Laid> of(PageContent page) {
    List<Laid> laid = new ArrayList<>();
    for (ReadingFrame frame : ReadingFrame.of(page.glyphs())) {
      List<Run> runs = Run.of(frame.glyphs());
      List<Segment> segments =
          frame.isLevel() ? withTables(runs, page.rulings()) : Segment.of(runs);
      laid.add(new Laid(frame, lines(segments)));
    }
    return laid;
  }

  private static List<Segment> withTables(List<Run> runs, List<Ruling> rulings) {
    List<Run> free = new ArrayList<>(runs);
    List<Segment> segments = new ArrayList<>();
    for (RuledTable table : RuledTable.among(rulings)) {
      List<Run> inside = free.stream().filter(table::holds).toList();
      if (!inside.isEmpty()) {
        free.removeAll(inside);
        segments.add(table.with(inside));
      }
    }
    segments.addAll(Segment.of(free));
    return segments;
  }

  private List<LayoutLine> lines(List<Segment> segments) {
    List<LayoutLine> lines = new ArrayList<>();
    for (List<Segment> block : Columns.inReadingOrder(segments)) {
      addBlock(block, lines);
    }
    return lines;
  }

  private void addBlock(List<Segment> block, List<LayoutLine> lines) {
    List<Row> rows = Row.of(block);
    int i = 0;
    while (i < rows.size()) {
      Row row = rows.get(i);
      Optional<AlignedTable> table =
          row.segments().size() > 1 ? AlignedTable.at(rows, i, shapes) : Optional.empty();
      if (table.isPresent()) {
        lines.addAll(table.get().lines());
        i += table.get().height();
      } else {
        if (row.isTable()) {
          lines.addAll(row.first().table());
        } else {
          lines.add(LayoutLine.of(row.glyphs()));
        }
        i++;
      }
    }
  }
}
