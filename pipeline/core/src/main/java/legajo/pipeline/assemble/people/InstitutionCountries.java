package legajo.pipeline.assemble.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.AcronymFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.rules.Folding;

/** What a report says of its institutions, by name and by acronym. */
final class InstitutionCountries {
  private static final String ACRONYM_RULE = "participant.acronym";

  private final Map<String, AcronymFinding> byAcronym = new HashMap<>();
  private final Map<String, Named> countryByName = new HashMap<>();

  InstitutionCountries(
      Outline outline, List<AcronymFinding> acronyms, List<Sourced<Party>> parties) {
    for (AcronymFinding acronym : acronyms) {
      byAcronym.putIfAbsent(Folding.fold(acronym.acronym()), acronym);
      acronym
          .country()
          .ifPresent(
              country -> {
                Named named = new Named(country, acronym.span(), ACRONYM_RULE);
                countryByName.putIfAbsent(Folding.fold(acronym.acronym()), named);
                countryByName.putIfAbsent(Folding.fold(outline.words(acronym.name())), named);
              });
    }
    parties.forEach(this::addParty);
  }

  private void addParty(Sourced<Party> sourced) {
    Party party = sourced.value();
    List<Words> words =
        sourced.words().getOrDefault("/name", sourced.words().getOrDefault("", List.of()));
    if (party.country().isEmpty() || words.isEmpty()) {
      return;
    }
    Named named = new Named(party.country().get(), words.get(0).span(), words.get(0).rule());
    party.name().ifPresent(n -> countryByName.putIfAbsent(Folding.fold(n), named));
    party.acronym().ifPresent(a -> countryByName.putIfAbsent(Folding.fold(a), named));
  }

  /** Whether the report explains this acronym as that of a unit. */
  boolean isUnit(String acronym) {
    AcronymFinding finding = byAcronym.get(Folding.fold(acronym));
    return finding != null && finding.unit() && countryOf(acronym).isEmpty();
  }

  /** The country whose institution this is, as other words of the report say. */
  Optional<Named> countryOf(String institution) {
    return Optional.ofNullable(countryByName.get(Folding.fold(institution)));
  }
}
