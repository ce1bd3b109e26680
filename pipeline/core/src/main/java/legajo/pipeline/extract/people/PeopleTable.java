package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.CellReader.Beside;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.rules.Span;

/** Reads rows of a table of participants, by the headings of its columns or by what cells hold. */
final class PeopleTable {
  static final String ROW = "participant.table-row";

  private static final String OFFICE = "position";

  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final GroupLabelReader labels;
  private final ColumnHeadings headings;
  private final CellReader cellReader;
  private final NameCells nameCells;

  PeopleTable(
      PeopleWords words,
      NameReader names,
      AffiliationReader affiliations,
      GroupLabelReader labels) {
    this.words = words;
    this.names = names;
    this.affiliations = affiliations;
    this.labels = labels;
    this.headings = new ColumnHeadings(words.columns);
    this.cellReader = new CellReader(words, affiliations);
    this.nameCells = new NameCells(words, names);
  }

  /**
   * What a row says.
   *
   * @param people whom it lists, mostly one
   * @param group whose people it or the rows below it name, where it says so
   */
  record Row(List<Person> people, Optional<GroupLabel> group) {
    static final Row EMPTY = new Row(List.of(), Optional.empty());
  }

  NameCells nameCells() {
    return nameCells;
  }

  ColumnHeadings headings() {
    return headings;
  }

  /** What each column holds, if the row is the headings of a table; else empty. */
  List<String> columns(PeopleText t, List<Span> cells) {
    List<String> columns = new ArrayList<>();
    int known = 0;
    int filled = 0;
    for (Span cell : cells) {
      Optional<String> column = headings.valueOf(cell.of(t.text()));
      columns.add(column.orElse("none"));
      known += column.isPresent() ? 1 : 0;
      filled += cell.length() > 0 ? 1 : 0;
    }
    // A chart of attendance has more columns, one for each meeting.
    boolean chart = known > 2 && columns.contains("name");
    boolean headed = chart || known >= 2 && known * 2 >= filled;
    return headed ? withOneOffice(columns) : List.of();
  }

  /** "Cargo … Rol": behind the column of offices, another says what each did in the cooperation. */
  private static List<String> withOneOffice(List<String> columns) {
    int first = columns.indexOf(OFFICE);
    List<String> one = new ArrayList<>(columns);
    for (int i = first + 1; first >= 0 && i < one.size(); i++) {
      one.set(i, one.get(i).equals(OFFICE) ? "none" : one.get(i));
    }
    return one;
  }

  /** Reads a row below headings; {@code columns} is empty where the table has none. */
  Row read(PeopleText t, List<Span> cells, List<String> columns, PeopleGroup above) {
    List<Span> filled = cells.stream().filter(cell -> cell.length() > 0).toList();
    if (filled.size() == 1) {
      Optional<GroupLabel> label = labels.whole(t, filled.get(0).begin(), filled.get(0).end());
      if (label.isPresent()) {
        return new Row(List.of(), label);
      }
    }
    return columns.contains("name") || columns.contains("surname")
        ? byColumns(t, cells, columns, above)
        : byContent(t, filled);
  }

  private Row byColumns(PeopleText t, List<Span> cells, List<String> columns, PeopleGroup above) {
    List<Span> named = new ArrayList<>();
    Affiliation affiliation = Affiliation.NONE;
    Optional<GroupLabel> group = group(t, cells, columns);
    boolean office = group.map(g -> g.after(above)).orElse(above).isOrganisation();
    Beside beside = beside(cells, columns);
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Span cell = cells.get(i);
      if (cell.length() == 0) {
        continue;
      }
      switch (columns.get(i)) {
        case "name", "surname" -> {
          List<Span> found = nameCells.names(t, cell);
          addNames(named, found);
          Span last = found.get(found.size() - 1);
          affiliation = affiliation.and(cellReader.behindName(t, last.end(), cell, beside));
        }
        case "note" -> affiliation = affiliation.and(new Affiliation(List.of(), List.of(cell)));
        case "delegation", "none" -> {}
        case "institution" ->
            affiliation =
                affiliation.and(
                    office
                        ? cellReader.read(t, cell, "unit", Beside.NOTHING)
                        : cellReader.read(t, cell, "institution", beside));
        default -> affiliation = affiliation.and(cellReader.read(t, cell, columns.get(i), beside));
      }
    }
    Affiliation words = affiliation;
    List<Person> people =
        named.stream().filter(n -> nameCells.isName(t, n)).map(n -> new Person(n, words)).toList();
    return new Row(people, group.or(() -> ownOrganisation(columns, people)));
  }

  /** A surname and the given names in the next cell are one name. */
  private static void addNames(List<Span> named, List<Span> found) {
    if (named.size() == 1 && found.size() == 1) {
      named.set(0, new Span(named.get(0).begin(), found.get(0).end()));
    } else {
      named.addAll(found);
    }
  }

  private static Beside beside(List<Span> cells, List<String> columns) {
    int institution = columns.indexOf("institution");
    boolean said =
        institution >= 0 && institution < cells.size() && cells.get(institution).length() > 0;
    return new Beside(columns.contains("position"), columns.contains("unit"), said);
  }

  /** An international organisation has no country: an empty cell isn't the country above. */
  private static Optional<GroupLabel> ownOrganisation(List<String> columns, List<Person> people) {
    return people.stream()
        .filter(person -> columns.contains("delegation"))
        .flatMap(person -> person.affiliation().parts().stream())
        .filter(part -> part.kind() == Kind.INSTITUTION && !part.value().isEmpty())
        .findFirst()
        .map(PeopleTable::none);
  }

  private static GroupLabel none(Part part) {
    return new GroupLabel(part.span().end(), Optional.empty(), Optional.empty())
        .as(GroupLabel.Rank.GUESTS);
  }

  /**
   * What a labelled line ("Cargo: Directora") says of the person above it; empty for other lines.
   */
  Optional<Affiliation> labelled(PeopleText t, int begin, int colon, int end) {
    Span value = t.trimmed(colon + 1, end);
    return value.length() == 0
        ? Optional.empty()
        : headings
            .valueOf(t.trimmed(begin, colon).of(t.text()))
            .flatMap(column -> said(t, column, value));
  }

  /** What a value says that stands behind such a label. */
  Optional<Affiliation> said(PeopleText t, String column, Span value) {
    return switch (column) {
      case "position", "role", "unit", "institution", "mixed" ->
          Optional.of(cellReader.read(t, value, column, Beside.NOTHING));
      case "note" -> Optional.of(new Affiliation(List.of(), List.of(value)));
      case "none" -> Optional.of(Affiliation.NONE);
      default -> Optional.empty();
    };
  }

  private Optional<GroupLabel> group(PeopleText t, List<Span> cells, List<String> columns) {
    int i = columns.indexOf("delegation");
    if (i >= 0 && i < cells.size() && PeopleCells.saysNone(t, cells.get(i))) {
      GroupLabel none = new GroupLabel(cells.get(i).end(), Optional.empty(), Optional.empty());
      return Optional.of(none.as(GroupLabel.Rank.GUESTS));
    }
    return i < 0 || i >= cells.size() || cells.get(i).length() == 0
        ? Optional.empty()
        : labels.whole(t, cells.get(i).begin(), cells.get(i).end());
  }

  /** The first cell that is a name, one with a usual given name before others. */
  private Row byContent(PeopleText t, List<Span> cells) {
    int best = nameCell(t, cells);
    if (best < 0 || cells.size() < 2) {
      return Row.EMPTY;
    }
    Affiliation affiliation = Affiliation.NONE;
    Span name = nameCells.name(t, cells.get(best));
    Optional<GroupLabel> group = Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      if (PeopleWords.isWhole(words.countries, t, cell)) {
        group = labels.whole(t, cell.begin(), cell.end());
      } else if (i != best) {
        affiliation = affiliation.and(affiliations.read(t, cell.begin(), cell.end()));
      } else {
        affiliation = affiliation.and(cellReader.behindName(t, name.end(), cell, Beside.NOTHING));
      }
    }
    return new Row(List.of(new Person(name, affiliation)), group);
  }

  private int nameCell(PeopleText t, List<Span> cells) {
    int best = -1;
    for (int i = 0; i < cells.size(); i++) {
      int at = words.skipHonorifics(t, cells.get(i).begin(), cells.get(i).end());
      boolean reads = at < cells.get(i).end() && names.read(t, at, cells.get(i).end()) > 0;
      boolean sure =
          at > cells.get(i).begin() || names.beginsWithGivenName(t, at, cells.get(i).end());
      if (reads && sure) {
        return i;
      }
      if (reads && best < 0) {
        best = i;
      }
    }
    return best;
  }

  /** The group that a row's own cell of country makes of the group above it. */
  static PeopleGroup group(Row row, PeopleGroup above) {
    return row.group().map(label -> label.after(above)).orElse(above);
  }
}
