package legajo.pipeline.assemble.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.model.Party;

/** Decides who of several candidates asked and who shares. */
final class PartyRoles {
  private PartyRoles() {}

  /**
   * A role.
   *
   * @param said whether words of the report say so; else it follows from the others' roles or from
   *     the order of mention
   */
  record Decided(Party.Role role, boolean said) {}

  /** The role of each candidate; candidates stand in text order. */
  static Map<PartyCandidate, Decided> of(List<PartyCandidate> candidates) {
    Map<PartyCandidate, Decided> roles = new LinkedHashMap<>();
    for (PartyCandidate candidate : candidates) {
      int balance = candidate.balance();
      if (balance != 0) {
        roles.put(
            candidate,
            new Decided(balance > 0 ? Party.Role.BENEFICIARY : Party.Role.PROVIDER, true));
      }
    }
    if (candidates.size() > 1) {
      splitAgreement(candidates, roles);
    }
    // Whoever is named first is usually the one that asked.
    for (PartyCandidate candidate : candidates) {
      roles.computeIfAbsent(candidate, c -> new Decided(missingRole(roles), false));
    }
    return roles;
  }

  private static Party.Role missingRole(Map<PartyCandidate, Decided> roles) {
    boolean asked = roles.values().stream().anyMatch(r -> r.role() == Party.Role.BENEFICIARY);
    return asked ? Party.Role.PROVIDER : Party.Role.BENEFICIARY;
  }

  /** A cooperation has two sides: where all are on one, the least sure of them is on the other. */
  private static void splitAgreement(
      List<PartyCandidate> candidates, Map<PartyCandidate, Decided> roles) {
    if (roles.size() < candidates.size()) {
      return;
    }
    boolean oneSide = roles.values().stream().map(Decided::role).distinct().count() == 1;
    if (!oneSide) {
      return;
    }
    PartyCandidate least = candidates.get(0);
    for (PartyCandidate candidate : candidates) {
      least = Math.abs(candidate.balance()) <= Math.abs(least.balance()) ? candidate : least;
    }
    boolean asked = least.balance() > 0;
    roles.put(least, new Decided(asked ? Party.Role.PROVIDER : Party.Role.BENEFICIARY, false));
  }
}
