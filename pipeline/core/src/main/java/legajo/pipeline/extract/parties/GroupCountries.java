package legajo.pipeline.extract.parties;

import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** The country of the delegation whose people a zone lists. */
final class GroupCountries {
  private final CountryReader countries;

  GroupCountries(CountryReader countries) {
    this.countries = countries;
  }

  /** In the list of participants an institution is of the country whose delegation it heads. */
  Optional<Naming> of(CuedText cued, Zones.Zone zone) {
    if (zone.place() != Place.PARTICIPANTS || zone.country().isEmpty()) {
      return Optional.empty();
    }
    Span heading = zone.country().get();
    for (int at = heading.begin(); at < heading.end(); at++) {
      if (WordScan.beginsWord(cued.text(), at)) {
        Optional<Naming> country =
            countries.countryAt(cued.text(), cued.folded(), at, heading.end());
        if (country.isPresent()) {
          return country.map(c -> Naming.implied(c.value(), c.span()));
        }
      }
    }
    return Optional.empty();
  }
}
