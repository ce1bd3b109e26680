package legajo.corpus.generate.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.corpus.generate.plan.Body;
import legajo.corpus.generate.plan.Person;
import legajo.corpus.gold.GoldRecord.Participant;

/**
 * How one person is told, and what a right reading of that gives.
 *
 * @param of " de Chile" behind the name of a ministry; empty behind that of another institution
 */
record Attendee(Person person, Body institution, String of, String delegation) {
  /** Position and unit, where they are there, and the institution if it is to be told. */
  List<String> post(Optional<String> institution) {
    return Stream.of(person.position(), person.unit(), institution)
        .flatMap(Optional::stream)
        .toList();
  }

  String named(boolean honorific) {
    return honorific ? person.title() + " " + person.name() : person.name();
  }

  /** The note in brackets, or nothing. */
  String note() {
    return person.note().map(note -> " (" + note + ")").orElse("");
  }

  Participant gold() {
    return gold(person.position(), person.unit(), person.note());
  }

  Participant gold(Optional<String> position, Optional<String> unit, Optional<String> note) {
    List<String> institutions =
        Stream.of(
                institution.acronym(),
                Optional.of(institution.name()),
                Optional.of(institution.full()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Participant(
        person.name(), position, unit, institutions, Optional.of(delegation), note);
  }
}
