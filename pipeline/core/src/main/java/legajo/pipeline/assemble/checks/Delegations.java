package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.Diagnostic.Severity;
import legajo.model.DiagnosticCode;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Report;
import legajo.rules.Folding;

/**
 * Participants of a delegation that is no party's country nor organisation. Other organisations do
 * send guests; another country is more likely a party that was missed.
 */
final class Delegations implements RecordCheck {
  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.DELEGATION_WITHOUT_PARTY);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    Report report = checked.report();
    Set<String> known = known(report);
    if (report.parties().stream().noneMatch(party -> party.country().isPresent())) {
      return List.of();
    }
    Map<String, List<Integer>> unknown = new LinkedHashMap<>();
    for (int i = 0; i < report.participants().size(); i++) {
      int index = i;
      report
          .participants()
          .get(i)
          .delegation()
          .filter(delegation -> !known.contains(Folding.fold(delegation)))
          .ifPresent(d -> unknown.computeIfAbsent(d, key -> new ArrayList<>()).add(index));
    }
    List<Diagnostic> found = new ArrayList<>();
    unknown.forEach((delegation, people) -> found.add(told(report, delegation, people)));
    return found;
  }

  private static Set<String> known(Report report) {
    Set<String> known = new HashSet<>();
    for (Party party : report.parties()) {
      party.country().map(Folding::fold).ifPresent(known::add);
      party.acronym().map(Folding::fold).ifPresent(known::add);
      party.name().map(Folding::fold).ifPresent(known::add);
    }
    report.programme().organisation().map(Folding::fold).ifPresent(known::add);
    return known;
  }

  private static Diagnostic told(Report report, String delegation, List<Integer> people) {
    Participant first = report.participants().get(people.get(0));
    int others = people.size() - 1;
    boolean country = delegation.matches("[A-Z]{2}");
    return DiagnosticCode.DELEGATION_WITHOUT_PARTY.at(
        "/participants/" + people.get(0) + "/delegation",
        country ? Severity.WARNING : Severity.INFO,
        Quote.of(first.name())
            + (others == 0 ? " is" : " and " + others + " more are")
            + " of the delegation "
            + delegation
            + ", which is no party of the cooperation: look whether a party is missing or a"
            + " heading of the list was missed.");
  }
}
