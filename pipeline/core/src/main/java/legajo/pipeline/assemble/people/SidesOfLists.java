package legajo.pipeline.assemble.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.Sourced;

/**
 * Gives lists that are headed by a role ("Visitantes", "Delegación anfitriona") the country of the
 * one party that has it.
 */
final class SidesOfLists {
  private final List<Sourced<Party>> parties;

  SidesOfLists(List<Sourced<Party>> parties) {
    this.parties = parties;
  }

  List<PersonFinding> settled(List<PersonFinding> people) {
    List<PersonFinding> settled = new ArrayList<>(people.size());
    for (PersonFinding person : people) {
      settled.add(person.group().role().map(role -> with(person, role)).orElse(person));
    }
    return settled;
  }

  private PersonFinding with(PersonFinding person, Party.Role role) {
    List<String> countries =
        parties.stream()
            .map(Sourced::value)
            .filter(party -> party.role() == role)
            .flatMap(party -> party.country().stream())
            .distinct()
            .toList();
    Optional<Named> delegation =
        countries.size() == 1
            ? person
                .group()
                .delegation()
                .map(named -> new Named(countries.get(0), named.span(), named.rule()))
            : Optional.empty();
    return new PersonFinding(
        person.name(),
        person.parts(),
        person.notes(),
        new PeopleGroup(delegation, person.group().institution()),
        person.section(),
        person.rule());
  }
}
