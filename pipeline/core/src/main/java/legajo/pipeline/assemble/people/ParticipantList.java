package legajo.pipeline.assemble.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ParticipantFindings;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.Sourced;
import legajo.rules.Folding;

/**
 * Makes the record's participants of the people found: decides which of the words beside a name are
 * unit and institution, and gives each person what the group's heading says.
 */
public final class ParticipantList {
  private ParticipantList() {}

  /**
   * The participants, in text order.
   *
   * @param outline whose words the findings point at
   * @param findings people and acronyms
   * @param parties of the report; they tell the country of an institution that stands under no
   *     country's heading
   */
  public static List<Sourced<Participant>> of(
      Outline outline, ParticipantFindings findings, List<Sourced<Party>> parties) {
    InstitutionCountries institutions =
        new InstitutionCountries(outline, findings.acronyms(), parties);
    List<PersonFinding> people =
        withoutRepeatedLists(outline, new SidesOfLists(parties).settled(findings.people()));
    List<Sourced<Participant>> participants = new ArrayList<>();
    for (PersonFinding person : people) {
      participants.add(new ParticipantAssembly(outline, institutions, person).participant());
    }
    return new Compatriots(people).of(participants);
  }

  /** A later list that mostly names people of an earlier one lists them again. */
  private static List<PersonFinding> withoutRepeatedLists(
      Outline outline, List<PersonFinding> people) {
    Map<String, List<PersonFinding>> bySection = new LinkedHashMap<>();
    for (PersonFinding person : people) {
      String main = person.section().replaceFirst("\\..*", "");
      bySection.computeIfAbsent(main, section -> new ArrayList<>()).add(person);
    }
    if (bySection.size() < 2) {
      return people;
    }
    List<PersonFinding> kept = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (List<PersonFinding> list : bySection.values()) {
      long again = list.stream().filter(p -> known.contains(name(outline, p))).count();
      if (again * 2 <= list.size()) {
        kept.addAll(list);
      }
      list.forEach(p -> known.add(name(outline, p)));
    }
    return kept;
  }

  private static String name(Outline outline, PersonFinding person) {
    return Folding.fold(outline.words(person.name()));
  }
}
