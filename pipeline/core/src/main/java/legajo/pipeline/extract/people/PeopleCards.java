package legajo.pipeline.extract.people;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Keeps together the lines that one person has in a list: the name on one and the office on the
 * next, or the other way round, then the unit, the institution and labelled lines.
 */
final class PeopleCards {
  private final PeopleReaders readers;
  private final PeopleText t;
  private Order order = Order.UNKNOWN;
  private Affiliation waiting = Affiliation.NONE;

  /** Whether the last line was a name alone, so that the next may say the office. */
  private boolean nameAlone;

  /** Whether the lines before are one person's, so that a labelled line may say more. */
  private boolean person;

  /** Whether the last line said the office of the name above it. */
  private boolean office;

  private enum Order {
    UNKNOWN,
    NAME_FIRST,
    OFFICE_FIRST
  }

  PeopleCards(PeopleReaders readers, PeopleText text) {
    this.readers = readers;
    this.t = text;
  }

  /** What a line says of the person above it; empty for a line of its own. */
  Optional<Affiliation> more(Span line, PeopleGroup group) {
    Optional<Affiliation> said = Optional.empty();
    if (nameAlone && order != Order.OFFICE_FIRST && isOffice(line)) {
      order = Order.NAME_FIRST;
      said = Optional.of(affiliation(line));
      office = true;
    } else if (office && goesOn(line, group)) {
      said = Optional.of(affiliation(line));
    } else {
      office = false;
      said = person ? labelled(line) : said;
    }
    nameAlone = false;
    person = said.isPresent();
    return said;
  }

  /** What a labelled value says, if there is a person above to say it of. */
  Optional<Affiliation> said(Optional<Affiliation> value) {
    nameAlone = false;
    return person ? value : Optional.empty();
  }

  /** Whether a name waits for its office, as those above it had theirs on the next line. */
  boolean expectsOffice() {
    return nameAlone && order == Order.NAME_FIRST;
  }

  /** Whether the line before belongs to somebody whose card goes on. */
  boolean isOpen() {
    return nameAlone || office;
  }

  /** The people of a line, to whom an office on the line before belongs. */
  List<Person> opened(List<Person> people, Span line) {
    person = people.size() == 1;
    nameAlone = person && people.get(0).affiliation().parts().isEmpty();
    office = false;
    Affiliation before = waiting;
    waiting = people.isEmpty() && mayWait(line) ? affiliation(line) : Affiliation.NONE;
    if (!nameAlone || before.isEmpty()) {
      return people;
    }
    order = Order.OFFICE_FIRST;
    nameAlone = false;
    Person first = people.get(0);
    return List.of(new Person(first.name(), before.and(first.affiliation())));
  }

  /** Forgets the person above, whose lines are over. */
  void close() {
    nameAlone = false;
    person = false;
    office = false;
    waiting = Affiliation.NONE;
  }

  private Affiliation affiliation(Span line) {
    return readers.affiliations().read(t, line.begin(), line.end());
  }

  private boolean mayWait(Span line) {
    return order != Order.NAME_FIRST
        && t.capitalAt(line.begin())
        && t.colon(line.begin(), line.end()) < 0
        && !isPluralWord(line)
        && !leadsDelegation(line)
        && readers.words().namedAt(t, line.begin(), line.end()) == Noun.ROLE;
  }

  /** "Delegados" over several people is nobody's office. */
  private boolean isPluralWord(Span line) {
    return t.wordEnd(line.begin(), line.end()) == line.end()
        && t.folded().charAt(line.end() - 1) == 's';
  }

  /** "Jefa de Delegación" over a name whose office stands below it. */
  private boolean leadsDelegation(Span line) {
    int last = line.end();
    int i = line.begin();
    while (i < last && !t.wordIs("delegacion", i, last) && !t.wordIs("mision", i, last)) {
      i = t.nextWord(i, last);
    }
    return i < last && t.folded().startsWith("jef", line.begin());
  }

  private boolean isOffice(Span line) {
    Noun noun = readers.words().namedAt(t, line.begin(), line.end());
    return (noun == Noun.ROLE || noun == Noun.UNIT) && isNobody(line);
  }

  /** A unit or an institution below the office, unless the list names those over its people. */
  private boolean goesOn(Span line, PeopleGroup group) {
    Noun noun = readers.words().namedAt(t, line.begin(), line.end());
    Noun above =
        group
            .institution()
            .map(i -> readers.words().namedAt(t, i.span().begin(), i.span().end()))
            .orElse(Noun.NONE);
    boolean more =
        switch (noun) {
          case NONE -> false;
          case ROLE -> true;
          case UNIT -> above != Noun.UNIT;
          case BODY, BODY_OR_UNIT -> group.institution().isEmpty();
        };
    return more && isNobody(line);
  }

  private boolean isNobody(Span line) {
    return t.colon(line.begin(), line.end()) < 0
        && readers.lines().read(t, line.begin(), line.end()).people().isEmpty();
  }

  /** What "Cargo: …" or "Institución: …" says. */
  private Optional<Affiliation> labelled(Span line) {
    int colon = t.colon(line.begin(), line.end());
    return colon < 0
        ? Optional.empty()
        : readers.table().labelled(t, line.begin(), colon, line.end());
  }
}
