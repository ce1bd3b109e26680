package legajo.pipeline.assemble.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.AcronymUse;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;

/**
 * Acronyms that a report never puts beside a party's name and that are made of its words: in a list
 * of abbreviations, behind people's names, in a letterhead.
 */
final class LooseAcronyms {
  static final String RULE = "mention.acronym";

  private LooseAcronyms() {}

  /** Those of the candidates that have a name and no acronym, where the letters fit one alone. */
  static Map<PartyCandidate, Naming> of(List<PartyCandidate> candidates, List<AcronymUse> uses) {
    Map<PartyCandidate, String> nameless = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (PartyCandidate candidate : candidates) {
      Optional<PartyMention> named = candidate.named();
      Optional<Naming> acronym = candidate.abbreviated(named).flatMap(PartyMention::acronym);
      acronym.ifPresent(a -> taken.add(a.value()));
      if (acronym.isEmpty()) {
        named.flatMap(PartyMention::name).ifPresent(name -> nameless.put(candidate, name.value()));
      }
    }
    Map<PartyCandidate, List<AcronymUse>> fitting = new HashMap<>();
    for (AcronymUse use : uses) {
      List<PartyCandidate> owners =
          nameless.entrySet().stream()
              .filter(entry -> AcronymLetters.areOf(use.first().value(), entry.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (owners.size() == 1 && !taken.contains(use.first().value())) {
        fitting.computeIfAbsent(owners.get(0), owner -> new ArrayList<>()).add(use);
      }
    }
    Map<PartyCandidate, Naming> found = new HashMap<>();
    fitting.forEach(
        (owner, all) ->
            all.stream()
                .max(Comparator.comparingInt(AcronymUse::uses))
                .ifPresent(most -> found.put(owner, most.first())));
    return found;
  }
}
