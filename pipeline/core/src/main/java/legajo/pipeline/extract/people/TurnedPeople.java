package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.extract.people.PeopleProse.Member;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.rules.Span;

/** Gathers the rows of a table whose columns are people: "Nombre | Ana Soto | Luis Paz". */
final class TurnedPeople {
  private static final int FEWEST_PEOPLE = 2;

  private final PeopleReaders readers;
  private final PeopleText t;
  private final List<Span> names = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<PeopleGroup> groups = new ArrayList<>();

  TurnedPeople(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Begins with a row of names, if these cells are one; says whether. */
  boolean begins(List<Span> cells, PeopleGroup group) {
    if (cells.size() <= FEWEST_PEOPLE || !label(cells).equals(Optional.of("name"))) {
      return false;
    }
    List<Span> people = cells.subList(1, cells.size());
    if (!people.stream().allMatch(this::isName)) {
      return false;
    }
    for (Span person : people) {
      names.add(readers.table().nameCells().name(t, person));
      affiliations.add(Affiliation.NONE);
      groups.add(group);
    }
    return true;
  }

  /** Goes on with a row that says one thing of all; says whether it is such a row. */
  boolean goesOn(List<Span> cells) {
    Optional<String> label = label(cells);
    if (names.isEmpty() || label.isEmpty() || cells.size() > names.size() + 1) {
      return false;
    }
    for (int i = 1; i < cells.size(); i++) {
      Span cell = cells.get(i);
      if (cell.length() > 0) {
        add(i - 1, label.get(), cell);
      }
    }
    return true;
  }

  private void add(int person, String label, Span cell) {
    if (label.equals("delegation")) {
      PeopleGroup above = groups.get(person);
      groups.set(
          person,
          readers
              .labels()
              .whole(t, cell.begin(), cell.end())
              .map(found -> found.after(above))
              .orElse(above));
      return;
    }
    Affiliation before = affiliations.get(person);
    affiliations.set(person, readers.table().said(t, label, cell).map(before::and).orElse(before));
  }

  private Optional<String> label(List<Span> cells) {
    return cells.isEmpty()
        ? Optional.empty()
        : readers.table().headings().valueOf(cells.get(0).of(t.text()));
  }

  private boolean isName(Span cell) {
    int at = readers.words().skipHonorifics(t, cell.begin(), cell.end());
    Span name = readers.table().nameCells().name(t, cell);
    return at < cell.end()
        && readers.table().nameCells().isName(t, name)
        && name.end() == cell.end()
        && readers.table().headings().valueOf(cell.of(t.text())).isEmpty();
  }

  /** The people gathered, who are forgotten then. */
  List<Member> taken() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      members.add(new Member(new Person(names.get(i), affiliations.get(i)), groups.get(i)));
    }
    names.clear();
    affiliations.clear();
    groups.clear();
    return members;
  }
}
