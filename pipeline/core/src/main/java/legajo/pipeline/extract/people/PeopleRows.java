package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.extract.people.PeopleProse.Member;
import legajo.rules.Span;

/** Reads the rows of one list's tables from above, keeping what their headings say. */
final class PeopleRows {
  private static final Set<String> DITTOS = Set.of("\"", "''", "idem", "id", "ibid", "igual");

  private final PeopleReaders readers;
  private final PeopleText t;
  private List<String> columns = List.of();
  private List<Optional<GroupLabel>> delegations = List.of();
  private List<Span> above = List.of();

  /** Whether rows without headings say each person's country themselves. */
  private boolean ownCountries;

  PeopleRows(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  /** Forgets the headings of a table that is over. */
  void end() {
    columns = List.of();
    delegations = List.of();
    above = List.of();
    ownCountries = false;
  }

  boolean isRow(Span content) {
    String line = t.folded().substring(content.begin(), content.end());
    return line.indexOf('\t') >= 0 || line.indexOf(" | ") != line.lastIndexOf(" | ");
  }

  /** The row of a person's card that this is, outside a table with headings. */
  Optional<CardRow> card(Span content) {
    return columns.isEmpty() && isRow(content)
        ? CardRow.of(t, readers.table().headings(), content)
        : Optional.empty();
  }

  /** The people of a row and the group that holds for the rows below. */
  PeopleProse.Read read(Span content, PeopleGroup before) {
    List<Span> cells = withoutDittos(PeopleTable.cells(t, content.begin(), content.end()));
    above = cells;
    List<String> headings = readers.table().columns(t, cells);
    if (!headings.isEmpty()) {
      end();
      columns = headings;
      return new PeopleProse.Read(List.of(), before);
    }
    List<Optional<GroupLabel>> countries = columns.isEmpty() ? countries(cells) : List.of();
    if (!countries.isEmpty()) {
      delegations = countries;
      return new PeopleProse.Read(List.of(), before);
    }
    return delegations.isEmpty() ? person(cells, before) : byDelegation(cells, before);
  }

  /** "Ídem" says again what the cell above it says. */
  private List<Span> withoutDittos(List<Span> cells) {
    List<Span> said = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean ditto = i < above.size() && DITTOS.contains(cells.get(i).of(t.folded()));
      said.add(ditto ? above.get(i) : cells.get(i));
    }
    return said;
  }

  private PeopleProse.Read person(List<Span> cells, PeopleGroup before) {
    PeopleTable.Row row = readers.table().read(t, cells, columns, before);
    List<Member> several = several(cells, PeopleTable.group(row, before));
    if (!several.isEmpty()) {
      return new PeopleProse.Read(several, PeopleTable.group(row, before));
    }
    ownCountries |= columns.isEmpty() && row.person().isPresent() && row.group().isPresent();
    boolean none = ownCountries && row.group().isEmpty() && PeopleTable.endsInNothing(t, cells);
    PeopleGroup own = none ? PeopleGroup.NONE : PeopleTable.group(row, before);
    List<Member> members = row.person().map(person -> new Member(person, own)).stream().toList();
    return new PeopleProse.Read(members, own);
  }

  /** "Cuba | Ana Soto, Directora; Luis Paz, Asesor": a cell that lists all of a delegation. */
  private List<Member> several(List<Span> cells, PeopleGroup own) {
    int name = columns.indexOf("name");
    if (name < 0 || name >= cells.size() || columns.contains("position")) {
      return List.of();
    }
    Span cell = cells.get(name);
    return cell.of(t.folded()).indexOf(';') < 0
        ? List.of()
        : readers.lines().list(t, cell.begin(), cell.end()).stream()
            .map(person -> new Member(person, own))
            .toList();
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
