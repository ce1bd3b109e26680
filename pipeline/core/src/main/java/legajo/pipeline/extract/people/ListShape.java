package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.rules.Span;

/**
 * Tells what the last words of a line are by the other lines of its group: where people of a
 * delegation stand with their office and their ministry, one who stands with an office and
 * "Dirección de Faros" is of that body, and not of a unit of nothing.
 */
final class ListShape {
  private final PeopleWords words;
  private final PeopleText t;

  ListShape(PeopleWords words, PeopleText text) {
    this.words = words;
    this.t = text;
  }

  /** The people of a list, in their order. */
  List<PersonFinding> settled(List<PersonFinding> people) {
    List<PersonFinding> settled = new ArrayList<>();
    for (PersonFinding found : people) {
      PersonFinding person = standsWhereOfficesDo(found, people) ? withOffice(found) : found;
      boolean open = person.group().institution().isEmpty() && !namesBody(person);
      settled.add(open && isLastWord(person, people) ? withBody(person) : person);
    }
    return settled;
  }

  /** "Ana Soto, Ujier" in a list where an office stands right behind most names. */
  private boolean standsWhereOfficesDo(PersonFinding person, List<PersonFinding> people) {
    if (person.parts().isEmpty()
        || person.parts().get(0).kind() != Kind.UNNAMED
        || has(person, Kind.POSITION)) {
      return false;
    }
    Span words = person.parts().get(0).span();
    long offices = people.stream().filter(ListShape::opensWithOffice).count();
    long others =
        people.stream()
            .filter(other -> !other.parts().isEmpty() && !opensWithOffice(other))
            .filter(other -> other.parts().get(0).kind() != Kind.UNNAMED)
            .count();
    return offices > others && UnknownOffice.isLike(this.words, t, words.begin(), words.end());
  }

  private static boolean opensWithOffice(PersonFinding person) {
    return !person.parts().isEmpty() && person.parts().get(0).kind() == Kind.POSITION;
  }

  private static PersonFinding withOffice(PersonFinding person) {
    List<Part> parts = new ArrayList<>(person.parts());
    parts.set(0, new Part(Kind.POSITION, parts.get(0).span()));
    return new PersonFinding(
        person.name(), parts, person.notes(), person.group(), person.section(), person.rule());
  }

  private boolean isLastWord(PersonFinding person, List<PersonFinding> people) {
    if (person.parts().size() < 2 || person.parts().get(0).kind() != Kind.POSITION) {
      return false;
    }
    return switch (last(person).kind()) {
      case UNNAMED -> true;
      case UNIT ->
          mayBeBody(last(person))
              && (linesEndInBodies(person, people) || standsWhereBodiesDo(person, people));
      default -> false;
    };
  }

  /** Whether others of the group name their ministry, and none a unit of it. */
  private boolean linesEndInBodies(PersonFinding person, List<PersonFinding> people) {
    return people.stream()
            .filter(other -> other.group().institution().isEmpty())
            .anyMatch(this::namesMinistry)
        && people.stream()
            .filter(other -> other.group().equals(person.group()))
            .noneMatch(other -> namesBody(other) && has(other, Kind.UNIT));
  }

  /**
   * "abogado, Departamento de Faros, Dirección de Mareas" where others end in a unit's ministry.
   */
  private boolean standsWhereBodiesDo(PersonFinding person, List<PersonFinding> people) {
    long units = person.parts().stream().filter(part -> part.kind() == Kind.UNIT).count();
    return units > 1
        && people.stream()
            .filter(other -> other.group().institution().isEmpty() && has(other, Kind.UNIT))
            .anyMatch(this::namesMinistry);
  }

  private boolean mayBeBody(Part part) {
    int second = t.nextWord(part.span().begin(), part.span().end());
    return words.unitsLikeBodies.has(t, part.span().begin(), part.span().end())
        && !words.branchAdjectives.has(t, second, part.span().end());
  }

  private boolean namesMinistry(PersonFinding person) {
    return person.parts().stream()
        .anyMatch(
            part ->
                part.kind() == Kind.ACRONYM
                    || part.kind() == Kind.INSTITUTION
                        && words.ministries.has(t, part.span().begin(), part.span().end()));
  }

  private static boolean namesBody(PersonFinding person) {
    return has(person, Kind.INSTITUTION)
        || has(person, Kind.INSTITUTION_OR_UNIT)
        || has(person, Kind.ACRONYM);
  }

  private static boolean has(PersonFinding person, Kind kind) {
    return person.parts().stream().anyMatch(part -> part.kind() == kind);
  }

  private static Part last(PersonFinding person) {
    return person.parts().get(person.parts().size() - 1);
  }

  private static PersonFinding withBody(PersonFinding person) {
    List<Part> parts = new ArrayList<>(person.parts());
    parts.set(parts.size() - 1, new Part(Kind.INSTITUTION, last(person).span()));
    return new PersonFinding(
        person.name(), parts, person.notes(), person.group(), person.section(), person.rule());
  }
}
