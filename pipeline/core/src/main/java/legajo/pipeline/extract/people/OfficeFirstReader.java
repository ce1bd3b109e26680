package legajo.pipeline.extract.people;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.rules.Span;

/** Reads a name that stands behind an office, with a separator between them or without. */
final class OfficeFirstReader {
  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;

  OfficeFirstReader(PeopleWords words, NameReader names, AffiliationReader affiliations) {
    this.words = words;
    this.names = names;
    this.affiliations = affiliations;
  }

  /** The person whom words behind an office name without a separator: "Ministra Ana Soto". */
  Optional<Person> titled(PeopleText t, int begin, int roleEnd, int at, int end) {
    int name = words.skipHonorifics(t, at, end);
    int nameEnd =
        name > at || names.beginsWithGivenName(t, name, end) ? names.read(t, name, end) : -1;
    if (nameEnd < 0) {
      return Optional.empty();
    }
    Part role = new Part(Kind.POSITION, new Span(begin, roleEnd));
    Affiliation office = new Affiliation(List.of(role), List.of());
    Affiliation rest = affiliations.read(t, nameEnd, end);
    return Optional.of(new Person(new Span(name, nameEnd), rest.behind(office)));
  }

  /** The person whose name alone follows a separator: "Directora de Empleo, Sra. Ana Soto". */
  Optional<Person> last(PeopleText t, int begin, int separator, int end) {
    int at = t.skipSpaces(separator + 1, end);
    int name = words.skipHonorifics(t, at, end);
    if (name >= end) {
      return Optional.empty();
    }
    int nameEnd =
        name > at
            ? names.readTitled(t, name, end)
            : names.beginsWithGivenName(t, name, end) ? names.read(t, name, end) : -1;
    if (nameEnd < 0 || !onlyBrackets(t, nameEnd, t.trimmed(begin, end).end())) {
      return Optional.empty();
    }
    Affiliation rest = affiliations.read(t, nameEnd, end);
    return Optional.of(
        new Person(new Span(name, nameEnd), rest.behind(affiliations.read(t, begin, separator))));
  }

  /** Whether nothing but a bracket follows. */
  static boolean onlyBrackets(PeopleText t, int from, int end) {
    int i = t.skipSpaces(from, end);
    return i >= end || t.opensBracket(i) && t.closing(i, end) >= t.trimmed(i, end).end() - 1;
  }
}
