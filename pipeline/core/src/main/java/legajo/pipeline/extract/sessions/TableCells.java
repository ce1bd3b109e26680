package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/** The cells of the rows of tables, which tabs part, or bars. */
final class TableCells {
  private TableCells() {}

  /** Whether a block is a row: its cells are parted by tabs, or by bars. */
  static boolean isRow(Block block, String folded) {
    Span span = block.span();
    int first = span.indexOf(" | ", folded);
    int second = first < 0 ? -1 : span.indexOf(" | ", folded, first + 1);
    return block.kind() == Block.Kind.TABLE_ROW || second > 0;
  }

  /** "|---|---|": a line drawn between rows, which says nothing. */
  static boolean isRule(Block block, String text) {
    Span span = block.span();
    boolean bar = false;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      if ("|-=+: \u2013\u2014\u2500".indexOf(c) < 0) {
        return false;
      }
      bar |= c == '|' || c == '+';
    }
    return bar;
  }

  /** The cells of a row, without the spaces round their words. */
  static List<Span> of(Block row, MeetingText text) {
    List<Span> cells = new ArrayList<>();
    int begin = row.span().begin();
    char mark = row.kind() == Block.Kind.TABLE_ROW ? '\t' : '|';
    for (int i = begin; i <= row.span().end(); i++) {
      if (i == row.span().end() || text.text().charAt(i) == mark) {
        cells.add(trimmed(text.text(), begin, i));
        begin = i + 1;
      }
    }
    return cells;
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = SentenceBounds.skipSpaces(text, begin, end);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
