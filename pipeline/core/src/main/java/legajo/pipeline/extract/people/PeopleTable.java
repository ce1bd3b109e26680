package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads rows of a table of participants, by the headings of its columns or by what cells hold. */
final class PeopleTable {
  static final String ROW = "participant.table-row";

  private static final String OFFICE = "position";

  private static final Set<String> NOTHING = Set.of("n/a", "n.a", "s/d", "s/n", "no aplica", "x");

  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final GroupLabelReader labels;
  private final ColumnHeadings headings;

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
  }

  /**
   * What a row says.
   *
   * @param person whom it lists
   * @param group whose people it or the rows below it name, where it says so
   */
  record Row(Optional<Person> person, Optional<GroupLabel> group) {
    static final Row EMPTY = new Row(Optional.empty(), Optional.empty());
  }

  static List<Span> cells(PeopleText t, int begin, int end) {
    List<Span> cells = new ArrayList<>();
    char border = t.folded().substring(begin, end).indexOf('\t') >= 0 ? '\t' : '|';
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || t.folded().charAt(i) == border) {
        Span cell = t.trimmed(from, i);
        boolean nothing = NOTHING.contains(cell.of(t.folded())) || !hasLetters(t, cell);
        cells.add(nothing ? new Span(cell.begin(), cell.begin()) : cell);
        from = i + 1;
      }
    }
    return cells;
  }

  /** A cell of signs alone, "~~" for a dash, says as little as an empty one. */
  private static boolean hasLetters(PeopleText t, Span cell) {
    for (int i = cell.begin(); i < cell.end(); i++) {
      if (Character.isLetterOrDigit(t.folded().charAt(i))) {
        return true;
      }
    }
    return false;
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
        return new Row(Optional.empty(), label);
      }
    }
    return columns.contains("name") || columns.contains("surname")
        ? byColumns(t, cells, columns, above)
        : byContent(t, filled);
  }

  private Row byColumns(PeopleText t, List<Span> cells, List<String> columns, PeopleGroup above) {
    Optional<Span> name = Optional.empty();
    Affiliation affiliation = Affiliation.NONE;
    Optional<GroupLabel> group = group(t, cells, columns);
    boolean office = group.map(g -> g.after(above)).orElse(above).isOrganisation();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Span cell = cells.get(i);
      if (cell.length() == 0) {
        continue;
      }
      switch (columns.get(i)) {
        case "name", "surname" -> {
          Span found = nameIn(t, cell);
          name = Optional.of(name.map(n -> new Span(n.begin(), found.end())).orElse(found));
          affiliation = affiliation.and(behindName(t, found.end(), cell, columns));
        }
        case "note" -> affiliation = affiliation.and(new Affiliation(List.of(), List.of(cell)));
        case "delegation", "none" -> {}
        case "institution" ->
            affiliation = affiliation.and(inColumn(t, cell, office ? "unit" : "institution"));
        default -> affiliation = affiliation.and(inColumn(t, cell, columns.get(i)));
      }
    }
    Affiliation beside = affiliation;
    return new Row(name.filter(n -> isName(t, n)).map(n -> new Person(n, beside)), group);
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

  /** Where offices have a column, what stands in brackets behind a name is a remark. */
  private Affiliation behindName(PeopleText t, int from, Span cell, List<String> columns) {
    int open = t.skipSpaces(from, cell.end());
    boolean remark =
        columns.contains("position")
            && open < cell.end()
            && t.opensBracket(open)
            && t.closing(open, cell.end()) == cell.end() - 1;
    return remark
        ? new Affiliation(List.of(), List.of(t.trimmed(open + 1, cell.end() - 1)))
        : affiliations.read(t, from, cell.end());
  }

  private Optional<GroupLabel> group(PeopleText t, List<Span> cells, List<String> columns) {
    int i = columns.indexOf("delegation");
    if (i >= 0 && i < cells.size() && saysNone(t, cells.get(i))) {
      GroupLabel none = new GroupLabel(cells.get(i).end(), Optional.empty(), Optional.empty());
      return Optional.of(none.as(GroupLabel.Rank.GUESTS));
    }
    return i < 0 || i >= cells.size() || cells.get(i).length() == 0
        ? Optional.empty()
        : labels.whole(t, cells.get(i).begin(), cells.get(i).end());
  }

  /** A dash in a cell: nothing, and not the same as above. */
  private static boolean saysNone(PeopleText t, Span cell) {
    int i = cell.begin() - 1;
    while (i > 0 && t.folded().charAt(i) == ' ') {
      i--;
    }
    return cell.length() == 0 && i > 0 && t.folded().charAt(i) == '-';
  }

  /** What a value says that stands behind such a label. */
  Optional<Affiliation> said(PeopleText t, String column, Span value) {
    return switch (column) {
      case "position", "unit", "institution", "mixed" -> Optional.of(inColumn(t, value, column));
      case "note" -> Optional.of(new Affiliation(List.of(), List.of(value)));
      case "none" -> Optional.of(Affiliation.NONE);
      default -> Optional.empty();
    };
  }

  private Affiliation inColumn(PeopleText t, Span cell, String column) {
    return switch (column) {
      case "position" -> affiliations.read(t, cell.begin(), cell.end(), Kind.POSITION);
      case "institution" -> institution(t, cell);
      case "unit" -> unit(t, cell);
      default -> affiliations.read(t, cell.begin(), cell.end());
    };
  }

  private Affiliation unit(PeopleText t, Span cell) {
    Affiliation read = affiliations.read(t, cell.begin(), cell.end());
    return beginsWithOffice(t, read) ? withFirst(read, Kind.UNIT) : read;
  }

  /** "Secretaria de Trabajo", whose accent was lost, is no secretary in a column of offices. */
  private boolean beginsWithOffice(PeopleText t, Affiliation read) {
    return !read.parts().isEmpty()
        && read.parts().get(0).kind() == Kind.POSITION
        && words.ministries.has(
            t, read.parts().get(0).span().begin(), read.parts().get(0).span().end());
  }

  private static Affiliation withFirst(Affiliation read, Kind kind) {
    List<Part> parts = new ArrayList<>(read.parts());
    parts.set(0, new Part(kind, parts.get(0).span()));
    return new Affiliation(parts, read.notes());
  }

  private Affiliation institution(PeopleText t, Span cell) {
    Affiliation read = affiliations.read(t, cell.begin(), cell.end(), Kind.INSTITUTION);
    boolean here =
        !read.parts().isEmpty() && isInstitutionHere(read.parts()) || beginsWithOffice(t, read);
    return here ? withFirst(read, Kind.INSTITUTION) : read;
  }

  /** "Dirección del Trabajo" in a column of institutions, unless another institution follows. */
  private static boolean isInstitutionHere(List<Part> parts) {
    return switch (parts.get(0).kind()) {
      case INSTITUTION_OR_UNIT -> true;
      case POSITION, ACRONYM -> parts.size() == 1;
      case UNIT, UNNAMED ->
          parts.stream().allMatch(part -> part.kind() == Kind.UNIT || part.kind() == Kind.UNNAMED);
      default -> false;
    };
  }

  ColumnHeadings headings() {
    return headings;
  }

  /** The name in a cell of names: without title and brackets. */
  private Span nameIn(PeopleText t, Span cell) {
    int at = words.skipHonorifics(t, cell.begin(), cell.end());
    int surnameFirst = at < cell.end() ? names.readSurnameFirst(t, at, cell.end()) : -1;
    if (surnameFirst > 0) {
      return new Span(at, surnameFirst);
    }
    int end = at < cell.end() ? names.read(t, at, cell.end()) : -1;
    if (end > 0) {
      return new Span(at, end);
    }
    int open = at;
    while (open < cell.end() && !t.opensBracket(open)) {
      open++;
    }
    return t.trimmed(at, open);
  }

  private boolean isName(PeopleText t, Span name) {
    return name.length() > 0
        && t.capitalAt(name.begin())
        && words.nounAt(t, name.begin(), name.end()) == Noun.NONE
        && words.topics.at(t, name.begin(), name.end()).isEmpty();
  }

  /** The first cell that is a name, one with a usual given name before others. */
  private Row byContent(PeopleText t, List<Span> cells) {
    int best = -1;
    for (int i = 0; i < cells.size(); i++) {
      int at = words.skipHonorifics(t, cells.get(i).begin(), cells.get(i).end());
      boolean reads = at < cells.get(i).end() && names.read(t, at, cells.get(i).end()) > 0;
      boolean sure =
          at > cells.get(i).begin() || names.beginsWithGivenName(t, at, cells.get(i).end());
      if (reads && (best < 0 || sure)) {
        best = i;
        if (sure) {
          break;
        }
      }
    }
    if (best < 0 || cells.size() < 2) {
      return Row.EMPTY;
    }
    Affiliation affiliation = Affiliation.NONE;
    Span name = nameIn(t, cells.get(best));
    Optional<GroupLabel> group = Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      if (PeopleWords.isWhole(words.countries, t, cell)) {
        group = labels.whole(t, cell.begin(), cell.end());
      } else if (i != best) {
        affiliation = affiliation.and(affiliations.read(t, cell.begin(), cell.end()));
      } else {
        affiliation = affiliation.and(affiliations.read(t, name.end(), cell.end()));
      }
    }
    Affiliation beside = affiliation;
    return new Row(Optional.of(new Person(name, beside)), group);
  }

  /** A row whose last cell is a dash, where the rows above have their country in it. */
  static boolean endsInNothing(PeopleText t, List<Span> cells) {
    return !cells.isEmpty() && saysNone(t, cells.get(cells.size() - 1));
  }

  /** The group that a row's own cell of country makes of the group above it. */
  static PeopleGroup group(Row row, PeopleGroup above) {
    return row.group().map(label -> label.after(above)).orElse(above);
  }
}
