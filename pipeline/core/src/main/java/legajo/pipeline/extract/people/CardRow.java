package legajo.pipeline.extract.people;

import java.util.List;
import java.util.Optional;
import legajo.rules.Span;

/**
 * A row that says one thing of one person: "Cargo:", then the office in the next cell.
 *
 * @param column what the first cell says that stands in the second
 * @param value the second cell
 */
record CardRow(String column, Span value) {

  /** The card's row that a row is; empty for a row of several people or of headings. */
  static Optional<CardRow> of(PeopleText t, ColumnHeadings headings, Span row) {
    List<Span> cells = PeopleCells.of(t, row.begin(), row.end());
    if (cells.size() != 2 || cells.get(0).length() == 0 || cells.get(1).length() == 0) {
      return Optional.empty();
    }
    Span label = cells.get(0);
    Span value = cells.get(1);
    return headings
        .valueOf(label.of(t.text()))
        .filter(column -> headings.valueOf(value.of(t.text())).isEmpty())
        .map(column -> new CardRow(column, value));
  }
}
