package legajo.pipeline.normalize.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.rules.Folding;
import legajo.rules.Span;

/**
 * A table whose cells stand in lines of their own, one below the other, as converters print them:
 * first the labels of its columns, then the cells of its first row, then those of the second.
 */
final class StackedTable {
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 9;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_CELL = 120;
  private static final int LONGEST_NAME = 60;
  private static final String SIGNS = "-\u2013\u2014/";

  private static final Set<ColumnKind> OFFICES =
      EnumSet.of(ColumnKind.POSITION, ColumnKind.UNIT, ColumnKind.INSTITUTION, ColumnKind.MIXED);

  private StackedTable() {}

  /** The rows of the table that begins in a line, its labels first; none where none begins. */
  static List<TableRow> at(List<TableLine> lines, int begin, LabelKinds labels) {
    List<ColumnKind> columns = columns(lines, begin, labels, true);
    if (!areOfPeople(columns)) {
      columns = columns(lines, begin, labels, false);
      if (!areOfMeetings(columns)) {
        return List.of();
      }
    }
    List<TableRow> rows = new ArrayList<>();
    rows.add(row(lines, begin, columns.size()));
    for (int i = begin + columns.size(); isRow(lines, i, columns); i += columns.size()) {
      rows.add(row(lines, i, columns.size()));
    }
    return rows.size() > FEWEST_ROWS ? rows : List.of();
  }

  /** What the labels name that stand in lines from one on. */
  private static List<ColumnKind> columns(
      List<TableLine> lines, int begin, LabelKinds labels, boolean people) {
    List<ColumnKind> columns = new ArrayList<>();
    for (int i = begin; i < lines.size() && columns.size() < MOST_COLUMNS; i++) {
      String line = lines.get(i).text();
      Optional<ColumnKind> kind =
          isPlain(lines.get(i)) && line.length() <= LONGEST_LABEL
              ? kind(line, labels, people)
              : Optional.empty();
      if (kind.isEmpty()) {
        break;
      }
      columns.add(kind.get());
    }
    return columns;
  }

  private static Optional<ColumnKind> kind(String line, LabelKinds labels, boolean people) {
    Optional<ColumnKind> whole = labels.kind(line, people);
    int space = line.indexOf(' ');
    if (whole.isPresent() || people || space < 0) {
      return whole;
    }
    return labels
        .kind(line.substring(0, space), false)
        .filter(kind -> kind == ColumnKind.TIMES && labels.isPlace(line.substring(space + 1)));
  }

  private static boolean areOfPeople(List<ColumnKind> columns) {
    boolean named = columns.contains(ColumnKind.NAME) || columns.contains(ColumnKind.PERSON);
    return columns.size() >= FEWEST_COLUMNS
        && named
        && columns.stream().anyMatch(OFFICES::contains);
  }

  private static boolean areOfMeetings(List<ColumnKind> columns) {
    boolean meeting =
        columns.contains(ColumnKind.MEETING) || columns.contains(ColumnKind.ROW_NUMBER);
    boolean date = columns.contains(ColumnKind.DATE) || columns.contains(ColumnKind.DAY_AND_HOUR);
    return columns.size() >= FEWEST_COLUMNS && meeting && date;
  }

  private static boolean isPlain(TableLine line) {
    return line.plain() && !line.text().isEmpty();
  }

  private static boolean isRow(List<TableLine> lines, int begin, List<ColumnKind> columns) {
    if (begin + columns.size() > lines.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      TableLine line = lines.get(begin + i);
      if (!isPlain(line)
          || line.text().length() > LONGEST_CELL
          || !fits(line.text(), columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line has the form of such a cell. */
  private static boolean fits(String cell, ColumnKind kind) {
    boolean nothing = cell.length() == 1 && SIGNS.contains(cell);
    boolean digits = cell.chars().anyMatch(Character::isDigit);
    return switch (kind) {
      case NAME, PERSON, SURNAME ->
          !digits
              && Character.isUpperCase(cell.charAt(0))
              && cell.length() <= LONGEST_NAME
              && cell.indexOf(':') < 0;
      case ROW_NUMBER -> digits && Folding.fold(cell).length() <= 3;
      case DATE, TIMES, DAY_AND_HOUR -> digits || nothing;
      case PHONE -> digits || nothing;
      case MAIL -> cell.indexOf('@') > 0 || nothing;
      case MEETING, POSITION, UNIT, INSTITUTION, MIXED, DELEGATION ->
          nothing || Character.isUpperCase(cell.charAt(0)) || digits;
      case MARK -> cell.length() <= 2;
      case CONTACT, ATTENDANCE, FREE -> true;
    };
  }

  private static TableRow row(List<TableLine> lines, int begin, int columns) {
    List<Span> cells = new ArrayList<>();
    int at = 0;
    for (int i = begin; i < begin + columns; i++) {
      int length = lines.get(i).text().length();
      cells.add(new Span(at, at + length));
      at += length + 1;
    }
    return new TableRow(begin, begin + columns - 1, cells);
  }
}
