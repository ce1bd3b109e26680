package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.Participant;
import legajo.rules.Folding;

/** Names that stand twice in the list of participants, whatever their accents and capitals. */
final class RepeatedPeople implements RecordCheck {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(
        DiagnosticCode.PARTICIPANT_REPEATED, DiagnosticCode.PARTICIPANT_IN_TWO_DELEGATIONS);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    Map<String, Participant> known = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    List<Participant> people = checked.report().participants();
    for (int i = 0; i < people.size(); i++) {
      Participant person = people.get(i);
      String at = "/participants/" + i + "/name";
      Optional.ofNullable(known.putIfAbsent(key(person.name()), person))
          .map(first -> told(first, person, at))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Letters and single blanks. */
  private static String key(String name) {
    return NO_LETTERS.matcher(Folding.fold(name)).replaceAll(" ").strip();
  }

  private static Diagnostic told(Participant first, Participant again, String at) {
    String name = Quote.of(again.name());
    Optional<String> one = first.delegation();
    Optional<String> other = again.delegation();
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      return DiagnosticCode.PARTICIPANT_IN_TWO_DELEGATIONS.at(
          at,
          name
              + " stands in the delegations "
              + one.get()
              + " and "
              + other.get()
              + ": check both, unless two people share the name.");
    }
    return DiagnosticCode.PARTICIPANT_REPEATED.at(
        at,
        name
            + " stands twice in the list"
            + one.or(() -> other).map(d -> " of " + d).orElse("")
            + ": strike one, if it is one person.");
  }
}
