package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import legajo.rules.RulePack;

/**
 * Finds tables whose cells stand in plain lines with nothing but a space between them, as OCR
 * engines print them: a header of column labels, and below it lines that can be cut into the cells
 * of those columns; or one cell in each line. Where they can't, nothing is found.
 *
 * <p>Immutable; safe for many threads.
 */
public final class RunTogetherTables {
  private final LabelKinds labels;
  private final HeaderReader headers;
  private final WordReader words;

  /**
   * Finds tables by the word lists of a pack.
   *
   * @param isWord tells whether a word in small letters stands in the lexicon
   * @param isProperName tells whether a word is known as a name
   */
  public RunTogetherTables(
      RulePack pack, Predicate<String> isWord, Predicate<String> isProperName) {
    this.labels = new LabelKinds(pack);
    this.headers = new HeaderReader(labels);
    this.words = new WordReader(pack, isWord, isProperName);
  }

  /** A header and the lines that it stands in. */
  private record Headed(TableHeader header, int firstLine, int lastLine) {
    TableRow row() {
      return new TableRow(firstLine, lastLine, header.labels());
    }
  }

  /** The rows of all such tables, headers among them, in text order. */
  public List<TableRow> find(List<TableLine> lines) {
    List<TableRow> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (FieldRows.isHeader(lines.get(i))) {
        List<TableRow> fields = FieldRows.below(lines, i);
        found.addAll(fields);
        i = fields.isEmpty() ? i + 1 : fields.get(fields.size() - 1).lastLine() + 1;
        continue;
      }
      List<TableRow> stacked = StackedTable.at(lines, i, labels);
      if (!stacked.isEmpty()) {
        found.addAll(stacked);
        i = stacked.get(stacked.size() - 1).lastLine() + 1;
        continue;
      }
      Optional<Headed> headed = headerAt(lines, i);
      if (headed.isEmpty()) {
        i++;
        continue;
      }
      int begin = headed.get().lastLine() + 1;
      List<TableRow> rows = rows(lines, begin, headed.get().header());
      if (!rows.isEmpty()) {
        found.add(headed.get().row());
        found.addAll(rows);
        begin = rows.get(rows.size() - 1).lastLine() + 1;
      }
      i = begin;
    }
    return found;
  }

  private List<TableRow> rows(List<TableLine> lines, int begin, TableHeader header) {
    int end = begin;
    while (end < lines.size() && lines.get(end).plain() && headerAt(lines, end).isEmpty()) {
      end++;
    }
    return new RowSearch(words, header.columns(), lines, begin, end).rows();
  }

  /** The header that begins in a line; it may go on in the next. */
  private Optional<Headed> headerAt(List<TableLine> lines, int i) {
    TableLine line = lines.get(i);
    if (!line.plain() || line.numbered()) {
      return Optional.empty();
    }
    if (i + 1 < lines.size()) {
      TableLine next = lines.get(i + 1);
      boolean mayGoOn = next.plain() && !next.afterGap() && !next.firstOfPage();
      Optional<TableHeader> both =
          mayGoOn ? headers.read(line.text(), next.text()) : Optional.empty();
      if (both.isPresent()) {
        return both.map(header -> new Headed(header, i, i + 1));
      }
    }
    return headers.read(line.text()).map(header -> new Headed(header, i, i));
  }
}
