package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.extract.people.PeopleProse.Member;
import legajo.rules.Span;

/** Reads the rows of one list's tables from above, keeping what their headings say. */
final class PeopleRows {
  private static final int FEWEST_HEADINGS = 3;
  private static final int LONGEST_HEADINGS = 120;

  /** What may part the cells of rows beside tabs and bars; a dash in folded text is a hyphen. */
  private static final List<String> BORDERS = List.of(";", " - ", " / ", ",");

  private final PeopleReaders readers;
  private final PeopleText t;
  private final TurnedPeople turned;
  private List<String> columns = List.of();
  private List<Optional<GroupLabel>> delegations = List.of();
  private List<Span> above = List.of();

  /** The row above where it says neither people nor, by itself, what columns hold. */
  private List<Span> unread = List.of();

  /** What parts the cells where it is neither a tab nor a bar; else empty. */
  private String border = "";

  /** Whether rows without headings say each person's country themselves. */
  private boolean ownCountries;

  PeopleRows(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
    this.turned = new TurnedPeople(readers, text);
  }

  /** The people of a table that is over, whose columns they were. */
  List<Member> turned() {
    return turned.taken();
  }

  /** Whether a line goes on a table whose columns are people. */
  boolean goesOnTurned(Span content) {
    return !turned.isEmpty()
        && isRow(content)
        && turned.goesOn(PeopleCells.of(t, content.begin(), content.end()));
  }

  /** Forgets the headings of a table that is over. */
  void end() {
    columns = List.of();
    delegations = List.of();
    above = List.of();
    unread = List.of();
    border = "";
    ownCountries = false;
  }

  boolean isRow(Span content) {
    String line = t.folded().substring(content.begin(), content.end());
    return line.indexOf('\t') >= 0 || line.indexOf(" | ") != line.lastIndexOf(" | ");
  }

  /**
   * Whether a line is a row of the table being read, whose headings were parted as its cells are:
   * "Nombre; Cargo; Unidad".
   */
  boolean isBordered(Span content) {
    if (border.isEmpty()) {
      Optional<String> heads = headed(content);
      heads.ifPresent(
          found -> {
            end();
            border = found;
          });
      return heads.isPresent();
    }
    return PeopleCells.parted(t, content.begin(), content.end(), border).size() == columns.size();
  }

  /** What parts the headings of columns in a line that has nothing else. */
  private Optional<String> headed(Span content) {
    if (content.length() > LONGEST_HEADINGS) {
      return Optional.empty();
    }
    for (String sign : BORDERS) {
      List<Span> cells = PeopleCells.parted(t, content.begin(), content.end(), sign);
      if (cells.size() >= FEWEST_HEADINGS
          && readers.table().headings().areAll(cells.stream().map(c -> c.of(t.text())).toList())) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  /** The row of a person's card that this is, outside a table with headings. */
  Optional<CardRow> card(Span content) {
    return columns.isEmpty() && isRow(content)
        ? CardRow.of(t, readers.table().headings(), content)
        : Optional.empty();
  }

  /** The people of a row and the group that holds for the rows below. */
  PeopleProse.Read read(Span content, PeopleGroup before) {
    List<Span> last = above;
    List<Span> cells =
        withoutDittos(
            border.isEmpty()
                ? PeopleCells.parted(t, content.begin(), content.end())
                : PeopleCells.parted(t, content.begin(), content.end(), border));
    above = cells;
    if (columns.isEmpty() && turned.begins(cells, before)) {
      return new PeopleProse.Read(List.of(), before);
    }
    List<String> headings = headings(cells);
    if (!headings.isEmpty()) {
      String parted = border;
      end();
      border = parted;
      columns = headings;
      return new PeopleProse.Read(List.of(), before);
    }
    List<Optional<GroupLabel>> countries = columns.isEmpty() ? countries(cells) : List.of();
    if (!countries.isEmpty()) {
      delegations = countries;
      return new PeopleProse.Read(List.of(), before);
    }
    PeopleProse.Read read =
        delegations.isEmpty() ? person(cells, last, before) : byDelegation(cells, before);
    unread = read.members().isEmpty() && columns.isEmpty() ? cells : List.of();
    return read;
  }

  /** What the columns hold, by the headings in this row, or in this and the one above. */
  private List<String> headings(List<Span> cells) {
    List<String> own = readers.table().columns(t, cells);
    return own.contains("name") || unread.isEmpty()
        ? own
        : readers
            .table()
            .headings()
            .joined(
                unread.stream().map(cell -> cell.of(t.text())).toList(),
                cells.stream().map(cell -> cell.of(t.text())).toList())
            .orElse(own);
  }

  /** "Ídem" says again what the cell above it says. */
  private List<Span> withoutDittos(List<Span> cells) {
    List<Span> said = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean ditto = PeopleCells.isDitto(t, cells.get(i));
      Span own = PeopleCells.said(t, cells.get(i));
      said.add(ditto && i < above.size() ? above.get(i) : own);
    }
    return said;
  }

  /** A cell left of the names that spans rows is written once, in the first of them. */
  private List<Span> withSpanning(List<Span> cells, List<Span> last) {
    int name = columns.indexOf("name");
    List<Span> said = new ArrayList<>(cells);
    for (int i = 0; i < Math.min(name, Math.min(cells.size(), last.size())); i++) {
      boolean office = columns.get(i).equals("institution") || columns.get(i).equals("unit");
      if (!office && cells.get(i).length() > 0 && columns.get(i).equals("delegation")) {
        return said;
      }
      if (office && cells.get(i).length() == 0 && !PeopleCells.saysNone(t, cells.get(i))) {
        said.set(i, last.get(i));
      } else if (office) {
        return said;
      }
    }
    return said;
  }

  private PeopleProse.Read person(List<Span> row, List<Span> last, PeopleGroup before) {
    List<Span> cells = withSpanning(row, last);
    above = cells;
    return person(readers.table().read(t, cells, columns, before), cells, before);
  }

  private PeopleProse.Read person(PeopleTable.Row row, List<Span> cells, PeopleGroup before) {
    ownCountries |= columns.isEmpty() && !row.people().isEmpty() && row.group().isPresent();
    boolean none = ownCountries && row.group().isEmpty() && lacksCountry(row, cells);
    PeopleGroup own = none ? PeopleGroup.NONE : PeopleTable.group(row, before);
    List<Member> members = row.people().stream().map(person -> new Member(person, own)).toList();
    return new PeopleProse.Read(members, own);
  }

  /**
   * A row whose last cell is a dash, or that names an international organisation, where the rows
   * above have their country in a cell.
   */
  private boolean lacksCountry(PeopleTable.Row row, List<Span> cells) {
    return !cells.isEmpty() && PeopleCells.saysNone(t, cells.get(cells.size() - 1))
        || row.people().stream()
            .flatMap(person -> person.affiliation().parts().stream())
            .anyMatch(part -> part.kind() == Kind.INSTITUTION && !part.value().isEmpty());
  }

  /** The delegations that a row names, one in each cell, whose people stand below; else empty. */
  private List<Optional<GroupLabel>> countries(List<Span> cells) {
    List<Optional<GroupLabel>> found = new ArrayList<>();
    int named = 0;
    for (Span cell : cells) {
      Optional<GroupLabel> label =
          readers
              .labels()
              .whole(t, cell.begin(), cell.end())
              .filter(group -> group.delegation().isPresent());
      if (label.isEmpty() && cell.length() > 0) {
        return List.of();
      }
      named += label.isPresent() ? 1 : 0;
      found.add(label);
    }
    return named > 1 ? found : List.of();
  }

  private PeopleProse.Read byDelegation(List<Span> cells, PeopleGroup before) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), delegations.size()); i++) {
      if (delegations.get(i).isPresent() && cells.get(i).length() > 0) {
        PeopleGroup own = delegations.get(i).get().after(PeopleGroup.NONE);
        readers
            .lines()
            .read(t, cells.get(i).begin(), cells.get(i).end())
            .people()
            .forEach(person -> members.add(new Member(person, own)));
      }
    }
    return new PeopleProse.Read(members, before);
  }
}
