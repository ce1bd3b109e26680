package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.normalize.table.RunTogetherTables;
import legajo.pipeline.normalize.table.TableLine;
import legajo.pipeline.normalize.table.TableRow;
import legajo.rules.Span;

/**
 * Makes one line of each row of a table whose cells were run together, with a tab between its
 * cells, as other tables' rows have it. The tab stands for the space that it takes the place of.
 */
final class TableRows {
  private final RunTogetherTables tables;
  private final Hyphenation hyphenation;

  TableRows(RunTogetherTables tables, Hyphenation hyphenation) {
    this.tables = tables;
    this.hyphenation = hyphenation;
  }

  /** The lines, those of each such row made one. */
  List<CleanLine> cut(List<CleanLine> lines) {
    List<TableRow> rows = tables.find(lines.stream().map(TableRows::tableLine).toList());
    if (rows.isEmpty()) {
      return lines;
    }
    List<CleanLine> cut = new ArrayList<>();
    int next = 0;
    for (TableRow row : rows) {
      cut.addAll(lines.subList(next, row.firstLine()));
      cut.add(row(lines.subList(row.firstLine(), row.lastLine() + 1), row.cells()));
      next = row.lastLine() + 1;
    }
    cut.addAll(lines.subList(next, lines.size()));
    return cut;
  }

  private static TableLine tableLine(CleanLine line) {
    String text = line.text();
    boolean plain =
        line.role() == SourceText.Role.LINE
            && !text.isEmpty()
            && text.indexOf('\t') < 0
            && !line.tabbed()
            && !line.isMarked()
            && (!LineShapes.isBulleted(text) || isDash(text));
    return new TableLine(
        text, line.afterGap(), line.firstOfPage(), plain, LineShapes.isNumbered(text));
  }

  /** "— lunes 3 de mayo 10:00": a dash in the first cell of a row. */
  private static boolean isDash(String text) {
    return "\u2013\u2014\u2022".indexOf(text.charAt(0)) >= 0
        && text.length() > 2
        && (Character.isLowerCase(text.charAt(2)) || Character.isDigit(text.charAt(2)));
  }

  private CleanLine row(List<CleanLine> lines, List<Span> cells) {
    MappedChars joined = new MappedChars(256);
    BitSet dropped = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      CleanLine line = lines.get(i);
      if (i > 0) {
        markBroken(lines.get(i - 1).text(), line.text(), joined.length(), dropped);
        int place = line.chars().begin(0);
        int end = joined.end(joined.length() - 1);
        joined.add(' ', Math.min(end, place), place, MappedChars.UNCHANGED);
      }
      joined.addAll(line.chars(), 0, line.chars().length());
    }
    return lines.get(0).withChars(parted(joined, cells, dropped));
  }

  /** Marks the space, and the hyphen where it isn't the word's own, that break a word in two. */
  private void markBroken(String tail, String head, int space, BitSet dropped) {
    if (LineShapes.isBrokenWord(tail, head)) {
      dropped.set(space);
      dropped.set(space - 1, !hyphenation.keepsHyphen(tail, head));
    }
  }

  private static MappedChars parted(MappedChars joined, List<Span> cells, BitSet dropped) {
    MappedChars out = new MappedChars(joined.length() + cells.size());
    int last = cells.size() - 1;
    while (cells.get(last).length() == 0) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      Span cell = cells.get(i);
      if (i > 0) {
        addTab(joined, cell, out);
      }
      addCell(joined, cell, dropped, out);
    }
    return out;
  }

  private static void addCell(MappedChars joined, Span cell, BitSet dropped, MappedChars out) {
    for (int i = cell.begin(); i < cell.end(); i++) {
      if (!dropped.get(i)) {
        out.addAll(joined, i, i + 1);
      } else if (joined.charAt(i) != ' ') {
        out.extendLast(joined.end(i), CharacterRule.HYPHENATION.code());
      }
    }
  }

  private static void addTab(MappedChars joined, Span cell, MappedChars out) {
    int place = joined.begin(Math.min(cell.begin(), joined.length() - 1));
    int before = out.length() == 0 ? place : out.end(out.length() - 1);
    out.add('\t', Math.min(before, place), place, MappedChars.UNCHANGED);
  }
}
