package legajo.pipeline.extract.parties;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.institutions.AcronymShape;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds acronyms and countries that stand for a body, between the names that are written out. */
final class ShortMentions {
  private static final String ACRONYM_RULE = "mention.acronym";
  private static final String COUNTRY_RULE = "mention.country";
  private static final int LONGEST_LINK = 8;

  private final CountryReader countries;
  private final GroupCountries groups;
  private final Vocabulary organisations;
  private final Vocabulary programmes;
  private final Vocabulary peers;

  ShortMentions(RulePack pack, CountryReader countries) {
    this.countries = countries;
    this.groups = new GroupCountries(countries);
    this.organisations = pack.vocabulary("organisation");
    this.programmes = pack.vocabulary("programme");
    this.peers = pack.vocabulary("peer");
  }

  /**
   * Adds those of a zone.
   *
   * @param taken spans of the names in the zone, in text order
   * @param defined acronyms that the report defines
   */
  void find(
      CuedText cued,
      Zones.Zone zone,
      List<Span> taken,
      Set<String> defined,
      List<PartyMention> found) {
    boolean everything = zone.place() != Place.PARTICIPANTS;
    String text = cued.text();
    int next = 0;
    int at = zone.span().begin();
    int limit = zone.span().end();
    while (at < limit) {
      if (next < taken.size() && at >= taken.get(next).begin()) {
        at = Math.max(at, taken.get(next++).end());
      } else if (mayBegin(text, at, everything)) {
        int end = WordScan.wordEnd(text, at, limit);
        at = Math.max(end, readOther(cued, zone, at, end, defined, everything, found));
      } else {
        at++;
      }
    }
  }

  /** Acronyms and countries begin with a capital; adjectives of countries need not. */
  private static boolean mayBegin(String text, int at, boolean everything) {
    char c = text.charAt(at);
    return (everything ? Character.isLetter(c) : Character.isUpperCase(c))
        && (at == 0 || !WordScan.isWordUnit(text.charAt(at - 1)));
  }

  /** One past the acronym or country that begins at a word; -1 where none does. */
  private int readOther(
      CuedText cued,
      Zones.Zone zone,
      int begin,
      int wordEnd,
      Set<String> defined,
      boolean everything,
      List<PartyMention> found) {
    String text = cued.text();
    boolean capital = Character.isUpperCase(text.charAt(begin));
    int end = capital ? endOfAcronym(text, begin, wordEnd, zone.span().end()) : -1;
    int read = end > 0 ? readAcronym(cued, zone, begin, end, defined, everything, found) : -1;
    if (read > 0) {
      return read;
    }
    return everything ? readCountry(cued, zone, begin, capital, found) : -1;
  }

  private int readAcronym(
      CuedText cued,
      Zones.Zone zone,
      int begin,
      int end,
      Set<String> defined,
      boolean everything,
      List<PartyMention> found) {
    String words = cued.text().substring(begin, end);
    boolean known = defined.contains(words);
    Optional<Naming> country =
        countryAfter(cued, end, zone.span().end()).or(() -> groups.of(cued, zone));
    if (country.isEmpty() && !(known && everything)) {
      return -1;
    }
    if (!known && (isNoParty(cued.folded(), begin) || isAmongCapitals(cued.text(), begin, end))) {
      return end;
    }
    int last = country.map(c -> Math.max(end, c.span().end())).orElse(end);
    found.add(
        new PartyMention(
            Kind.ACRONYM,
            zone.place(),
            new Span(begin, last),
            Optional.empty(),
            Optional.of(Naming.stated(words, new Span(begin, end))),
            country,
            ACRONYM_RULE));
    return last;
  }

  /** A word of a line in capitals may be any word: "APRENDIZAJES DE COSTA RICA". */
  private static boolean isAmongCapitals(String text, int begin, int end) {
    return NeighbouringWords.areCapitals(text, begin, end);
  }

  private boolean isNoParty(String folded, int begin) {
    return organisations.endOfTermAt(folded, begin) > 0
        || programmes.endOfTermAt(folded, begin) > 0;
  }

  /** "MTPS, Cuba" where that is all of the line or cell, or of the list's item. */
  private Optional<Naming> countryAfterComma(CuedText cued, int at, int limit) {
    return countries
        .countryAt(cued.text(), cued.folded(), at, limit)
        .filter(
            c ->
                c.span().end() == limit
                    || ").;\n\t".indexOf(cued.text().charAt(c.span().end())) >= 0);
  }

  /** The country right after an acronym: "MT de Ecuador", "MTEPS-Bolivia", "STPS (México)". */
  private Optional<Naming> countryAfter(CuedText cued, int end, int limit) {
    String folded = cued.folded();
    int at = WordScan.skipSpaces(folded, end, limit);
    if (at >= limit) {
      return Optional.empty();
    }
    Optional<Naming> people = countries.demonymAt(folded, afterPeer(folded, at, limit), limit);
    if (people.isPresent()) {
      return people;
    }
    char c = folded.charAt(at);
    if (c == ',') {
      return countryAfterComma(cued, WordScan.skipSpaces(folded, at + 1, limit), limit);
    }
    if (c == '-' || c == '/' || c == '(' || folded.startsWith("\t", end)) {
      at = WordScan.skipSpaces(folded, c == '-' || c == '/' || c == '(' ? at + 1 : at, limit);
    } else {
      for (String link : new String[] {"de la ", "de los ", "de las ", "del ", "de ", "of "}) {
        if (folded.startsWith(link, at)) {
          Optional<Naming> country =
              countries.countryAt(cued.text(), folded, at + link.length(), limit);
          if (country.isPresent()) {
            return country;
          }
        }
      }
      return Optional.empty();
    }
    return at - end > LONGEST_LINK
        ? Optional.empty()
        : countries.countryAt(cued.text(), folded, at, limit);
  }

  /** "MTC, su par cubano": one past such words; else the same place. */
  private int afterPeer(String folded, int place, int limit) {
    int at = folded.charAt(place) == ',' ? WordScan.skipSpaces(folded, place + 1, limit) : place;
    int end = at < limit ? peers.endOfTermAt(folded, at) : -1;
    return end < 0 ? place : WordScan.skipSpaces(folded, end, limit);
  }

  private int readCountry(
      CuedText cued, Zones.Zone zone, int begin, boolean capital, List<PartyMention> found) {
    String folded = cued.folded();
    int limit = zone.span().end();
    if (capital) {
      int city = countries.endOfCityAt(cued.text(), folded, begin);
      Optional<Naming> country = countries.countryAt(cued.text(), folded, begin, limit);
      if (city > 0 && city > country.map(c -> c.span().end()).orElse(0)) {
        return city;
      }
      if (country.isPresent()) {
        return addCountry(zone, country.get(), found);
      }
    }
    Optional<Naming> people = countries.demonymAt(folded, begin, limit);
    return people.isPresent() ? addCountry(zone, people.get(), found) : -1;
  }

  private static int addCountry(Zones.Zone zone, Naming country, List<PartyMention> found) {
    found.add(
        new PartyMention(
            Kind.COUNTRY,
            zone.place(),
            country.span(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(country),
            COUNTRY_RULE));
    return country.span().end();
  }

  private static int endOfAcronym(String text, int begin, int wordEnd, int limit) {
    return hasSecondCapital(text, begin, wordEnd)
        ? AcronymShape.endAt(text, begin, limit)
        : AcronymShape.endOfShortName(text, begin, wordEnd);
  }

  private static boolean hasSecondCapital(String text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
