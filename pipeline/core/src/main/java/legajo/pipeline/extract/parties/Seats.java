package legajo.pipeline.extract.parties;

import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** Tells the country of a body from the city that it sits in: "el Ministerio …, de San José". */
final class Seats {
  private final CountryReader countries;
  private final Vocabulary links;

  Seats(RulePack pack, CountryReader countries) {
    this.countries = countries;
    this.links = pack.vocabulary("seat-link");
  }

  /** The country of the seat that the words after a name tell. */
  Optional<Naming> countryAfter(CuedText cued, int end, int limit) {
    String folded = cued.folded();
    int at = end;
    while (at < limit && ",( ".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    int link = at < limit && at > end ? links.endOfTermAt(folded, at) : -1;
    boolean bracket = link < 0 && at > end && folded.charAt(at - 1) == '(';
    if (link < 0 && !bracket) {
      return Optional.empty();
    }
    int city = link < 0 ? at : WordScan.skipSpaces(folded, link, limit);
    return countries
        .countryOfCityAt(cued.text(), folded, city, limit)
        .or(() -> countries.countryAt(cued.text(), folded, city, limit))
        .or(() -> link < 0 ? Optional.empty() : countries.demonymAt(folded, city, limit))
        .map(country -> Naming.implied(country.value(), country.span()));
  }
}
