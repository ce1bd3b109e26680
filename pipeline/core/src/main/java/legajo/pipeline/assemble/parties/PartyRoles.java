package legajo.pipeline.assemble.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.model.Party;

/** Decides who of several candidates asked and who shares, by all that the report tells. */
final class PartyRoles {
  /** Less is as good as nothing. */
  private static final double LEAST = 0.5;

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
      double tendency = candidate.tendency();
      if (Math.abs(tendency) >= LEAST) {
        roles.put(
            candidate,
            new Decided(tendency > 0 ? Party.Role.BENEFICIARY : Party.Role.PROVIDER, true));
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
    boolean some = roles.size() < candidates.size();
    boolean bothSides = roles.values().stream().map(Decided::role).distinct().count() > 1;
    if (some || bothSides) {
      return;
    }
    PartyCandidate least = candidates.get(0);
    for (PartyCandidate candidate : candidates) {
      boolean less = Math.abs(candidate.tendency()) <= Math.abs(least.tendency());
      least = less ? candidate : least;
    }
    boolean asked = least.tendency() > 0;
    roles.put(least, new Decided(asked ? Party.Role.PROVIDER : Party.Role.BENEFICIARY, false));
  }
}
