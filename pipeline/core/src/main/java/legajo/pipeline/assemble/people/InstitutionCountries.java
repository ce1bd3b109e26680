package legajo.pipeline.assemble.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final String OFFICE = "oficina ";

  private final Outline outline;
  private final Map<String, AcronymFinding> byAcronym = new HashMap<>();
  private final Map<String, Named> countryByName = new HashMap<>();
  private final Map<String, Optional<Named>> bodies = new HashMap<>();
  private final Map<String, Optional<Named>> homes = new HashMap<>();

  InstitutionCountries(
      Outline outline, List<AcronymFinding> acronyms, List<Sourced<Party>> parties) {
    this.outline = outline;
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
    parties.forEach(this::addBody);
  }

  /** Notes a country's party; two of one country leave open whose a person is. */
  private void addBody(Sourced<Party> sourced) {
    Party party = sourced.value();
    List<Words> words = wordsOf(sourced);
    Optional<String> name = party.name().or(party::acronym);
    if (party.country().isPresent() && name.isPresent() && !words.isEmpty()) {
      Named body = new Named(name.get(), words.get(0).span(), words.get(0).rule());
      bodies.merge(party.country().get(), Optional.of(body), (one, other) -> Optional.empty());
    }
  }

  private static List<Words> wordsOf(Sourced<Party> sourced) {
    return sourced.words().getOrDefault("/name", sourced.words().getOrDefault("", List.of()));
  }

  /** The one party of a country, whose people its delegation are. */
  Optional<Named> partyOf(String country) {
    return bodies.getOrDefault(country, Optional.empty());
  }

  private void addParty(Sourced<Party> sourced) {
    Party party = sourced.value();
    List<Words> words = wordsOf(sourced);
    if (party.country().isEmpty() || words.isEmpty()) {
      return;
    }
    Named named = new Named(party.country().get(), words.get(0).span(), words.get(0).rule());
    Stream.concat(party.name().stream(), party.acronym().stream())
        .map(Folding::fold)
        .forEach(
            name -> {
              countryByName.putIfAbsent(name, named);
              homes.merge(
                  name,
                  Optional.of(named),
                  (one, other) -> one.filter(o -> o.value().equals(other.orElseThrow().value())));
            });
  }

  /** The country of the only party that has this name or acronym. */
  Optional<Named> homeOf(String party) {
    return homes.getOrDefault(Folding.fold(party), Optional.empty());
  }

  /** Whether the report explains this acronym as that of a unit. */
  boolean isUnit(String acronym) {
    AcronymFinding finding = byAcronym.get(Folding.fold(acronym));
    return finding != null && finding.unit() && countryOf(acronym).isEmpty();
  }

  /** Whether the name behind an acronym may be that of a body of its own: "Oficina de Faros". */
  boolean mayBeBody(String acronym) {
    AcronymFinding finding = byAcronym.get(Folding.fold(acronym));
    return finding == null || Folding.fold(outline.words(finding.name())).startsWith(OFFICE);
  }

  /** The country whose institution this is, as other words of the report say. */
  Optional<Named> countryOf(String institution) {
    return Optional.ofNullable(countryByName.get(Folding.fold(institution)));
  }
}
