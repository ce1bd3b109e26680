package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.document.RoleHint;
import legajo.pipeline.extract.parties.RoleContexts.Context;
import legajo.pipeline.extract.parties.RoleContexts.Mentioned;
import legajo.pipeline.extract.text.Zones;

/**
 * Reads the words beside mentions by how often such words stand beside those that asked and beside
 * those that share. What no rule knows as a phrase, many such words tell together.
 */
final class RoleHints {
  private static final String NOWHERE = "";

  private final Function<String, Optional<Double>> logOdds;

  /** Hints by what words tell; words of which nothing is known give none. */
  RoleHints(Function<String, Optional<Double>> logOdds) {
    this.logOdds = logOdds;
  }

  /** Those of a report; its list of participants tells nothing. */
  List<RoleHint> find(String folded, List<Zones.Zone> zones, List<PartyMention> mentions) {
    Map<String, String> homes = homesOfAcronyms(mentions);
    List<RoleHint> found = new ArrayList<>();
    int next = 0;
    for (Zones.Zone zone : zones) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).span().begin() < zone.span().end()) {
        next++;
      }
      if (zone.place() != Place.PARTICIPANTS) {
        readZone(folded, zone, mentions.subList(first, next), homes, found);
      }
    }
    return found;
  }

  private void readZone(
      String folded,
      Zones.Zone zone,
      List<PartyMention> mentions,
      Map<String, String> homes,
      List<RoleHint> found) {
    List<Mentioned> all =
        mentions.stream().map(m -> new Mentioned(m.span(), country(m, homes))).toList();
    RoleContexts contexts = new RoleContexts(folded, zone.span(), all);
    for (int i = 0; i < all.size(); i++) {
      String country = all.get(i).country();
      if (!country.isEmpty()) {
        for (Context context : contexts.of(i)) {
          logOdds
              .apply(context.name())
              .map(odds -> new RoleHint(country, context.name(), odds, context.words()))
              .ifPresent(found::add);
        }
      }
    }
  }

  private static String country(PartyMention mention, Map<String, String> homes) {
    return mention
        .country()
        .map(Naming::value)
        .or(() -> mention.acronym().map(a -> homes.getOrDefault(a.value(), NOWHERE)))
        .orElse(NOWHERE);
  }

  /** Acronyms that stand beside one country only. */
  private static Map<String, String> homesOfAcronyms(List<PartyMention> mentions) {
    Map<String, String> homes = new HashMap<>();
    for (PartyMention mention : mentions) {
      if (mention.acronym().isPresent() && mention.country().isPresent()) {
        homes.merge(
            mention.acronym().get().value(),
            mention.country().get().value(),
            (a, b) -> a.equals(b) ? a : NOWHERE);
      }
    }
    return homes;
  }
}
