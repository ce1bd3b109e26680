package legajo.pipeline.assemble.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Participant;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;

/**
 * Gives a delegation to people of bodies that the report gives no country, in lists whose headings
 * don't name the delegations: those of a country stand together, its other bodies behind its
 * ministry, so that one of them is a compatriot of the person above, or at the top of the one
 * below.
 */
final class Compatriots {
  private static final String POINTER = "/delegation";

  /** The rule that names a group after an international organisation. */
  private static final String ORGANISATION = "participant.organisation";

  private final List<PersonFinding> people;

  /** Compatriots among these people. */
  Compatriots(List<PersonFinding> people) {
    this.people = people;
  }

  /** The participants made of the people, in their order. */
  List<Sourced<Participant>> of(List<Sourced<Participant>> participants) {
    List<Sourced<Participant>> completed = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      Sourced<Participant> own = participants.get(i);
      Optional<Sourced<Participant>> beside =
          completed.isEmpty() || completed.get(0).value().delegation().isEmpty()
              ? firstKnown(participants)
              : Optional.of(completed.get(completed.size() - 1));
      boolean open = isOpen(own.value(), people.get(i));
      completed.add(open ? beside.map(one -> with(own, one)).orElse(own) : own);
    }
    return completed;
  }

  private static boolean isOpen(Participant person, PersonFinding finding) {
    return person.delegation().isEmpty()
        && person.institution().isPresent()
        && finding.group().delegation().isEmpty()
        && finding.group().institution().filter(i -> i.rule().equals(ORGANISATION)).isEmpty();
  }

  private static Optional<Sourced<Participant>> firstKnown(
      List<Sourced<Participant>> participants) {
    return participants.stream().filter(one -> one.value().delegation().isPresent()).findFirst();
  }

  private static Sourced<Participant> with(
      Sourced<Participant> own, Sourced<Participant> compatriot) {
    Optional<String> country = compatriot.value().delegation().filter(PeopleGroup::isCountry);
    if (country.isEmpty()) {
      return own;
    }
    Map<String, List<Words>> words = new LinkedHashMap<>(own.words());
    words.put(
        POINTER,
        compatriot.words().getOrDefault(POINTER, List.of()).stream()
            .map(said -> Words.inferred(said.span(), said.rule()))
            .toList());
    Participant one = own.value();
    return new Sourced<>(
        new Participant(
            one.name(),
            one.position(),
            one.unit(),
            one.institution(),
            country,
            one.note(),
            one.section()),
        words,
        own.diagnostics());
  }
}
