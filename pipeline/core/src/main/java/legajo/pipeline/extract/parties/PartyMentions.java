package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.institutions.AcronymShape;
import legajo.pipeline.extract.institutions.InstitutionName;
import legajo.pipeline.extract.institutions.InstitutionNameReader;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the bodies and countries that a report mentions, in the places that tell of parties. */
final class PartyMentions {
  private static final String NAME_RULE = "institution.name";
  private static final String ACRONYM_RULE = "mention.acronym";
  private static final String COUNTRY_RULE = "mention.country";
  private static final int LONGEST_LINK = 8;
  private static final int LONGEST_PART = 70;

  /** What a country has a few of, each with parts below. */
  private static final Set<String> WHOLES = Set.of("ministerio", "ministry", "secretaria");

  private final RuleSet institutions;
  private final InstitutionNameReader names;
  private final CountryReader countries;
  private final CountryOwners owners;
  private final Seats seats;
  private final DefinedBodies definedBodies;
  private final Vocabulary organisations;
  private final Vocabulary programmes;
  private final Vocabulary peers;

  PartyMentions(RulePack pack) {
    this.institutions = pack.rules("institutions");
    this.names = new InstitutionNameReader(pack);
    this.countries = new CountryReader(pack);
    this.owners = new CountryOwners(pack);
    this.seats = new Seats(pack, countries);
    this.definedBodies = new DefinedBodies(pack, countries);
    this.organisations = pack.vocabulary("organisation");
    this.programmes = pack.vocabulary("programme");
    this.peers = pack.vocabulary("peer");
  }

  /** All mentions, in text order. */
  List<PartyMention> find(CuedText cued, List<Zones.Zone> zones) {
    List<PartyMention> found = new ArrayList<>();
    findNames(cued, zones, found);
    definedBodies.addTo(found, cued, zones);
    Set<String> defined = new HashSet<>();
    found.forEach(mention -> mention.acronym().ifPresent(acronym -> defined.add(acronym.value())));
    List<PartyMention> others = new ArrayList<>();
    int next = 0;
    for (Zones.Zone zone : zones) {
      List<Span> taken = new ArrayList<>();
      while (next < found.size() && found.get(next).span().begin() < zone.span().end()) {
        taken.add(found.get(next++).span());
      }
      findOthers(cued, zone, taken, defined, others);
    }
    found.addAll(others);
    found.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    return owners.give(cued.folded(), found);
  }

  private void findNames(CuedText cued, List<Zones.Zone> zones, List<PartyMention> found) {
    List<RuleMatch> nouns = institutions.find(cued, 0, cued.text().length());
    int next = 0;
    for (Zones.Zone zone : zones) {
      int free = zone.span().begin();
      while (next < nouns.size() && nouns.get(next).span().begin() < zone.span().end()) {
        RuleMatch noun = nouns.get(next++);
        if (noun.span().begin() >= free
            && noun.rule().id().equals(NAME_RULE)
            && !isPartOf(cued.folded(), noun, nouns.subList(next, nouns.size()))) {
          free = Math.max(free, readName(cued, zone, noun, found));
        }
      }
    }
  }

  /** "Subsecretaría del Trabajo del Ministerio de …": the ministry cooperates, not its part. */
  private static boolean isPartOf(String folded, RuleMatch noun, List<RuleMatch> following) {
    if (following.isEmpty() || !WHOLES.contains(first(folded, following.get(0).span()))) {
      return false;
    }
    int begin = following.get(0).span().begin();
    if (begin - noun.span().end() > LONGEST_PART || begin <= noun.span().end()) {
      return false;
    }
    String between = folded.substring(noun.span().end(), begin);
    return !WHOLES.contains(first(folded, noun.span()))
        && between.matches("(?: [a-z]+)* (?:del|de la|de el|of the) ");
  }

  private static String first(String folded, Span words) {
    return folded.substring(words.begin(), WordScan.wordEnd(folded, words.begin(), words.end()));
  }

  /** One past the name that begins at a noun. */
  private int readName(CuedText cued, Zones.Zone zone, RuleMatch noun, List<PartyMention> found) {
    String kind = noun.given("kind").orElse("");
    boolean several = kind.equals("ministries");
    boolean ministry = several || kind.equals("ministry");
    boolean capital = Character.isUpperCase(cued.text().charAt(noun.span().begin()));
    if (!ministry && !(zone.place().introduces() && capital)) {
      return noun.span().begin();
    }
    Optional<InstitutionName> name = names.read(cued, noun.span(), several, zone.span().end());
    if (name.isEmpty()) {
      return noun.span().begin();
    }
    boolean programme =
        name.get()
            .acronym()
            .filter(a -> programmes.endOfTermAt(cued.folded(), a.span().begin()) > 0)
            .isPresent();
    if (programme || isOfOrganisation(cued.folded(), noun.span().end(), name.get().span().end())) {
      return name.get().span().end();
    }
    Kind mentioned = ministry ? Kind.MINISTRY : Kind.INSTITUTION;
    add(cued, zone, mentioned, name.get(), several, found);
    return name.get().span().end();
  }

  /** "la Secretaría de la Organización de los Estados Americanos" is no country's. */
  private boolean isOfOrganisation(String folded, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (WordScan.beginsWord(folded, at) && organisations.endOfTermAt(folded, at) > 0) {
        int next = organisations.endOfTermAt(folded, at);
        return next <= end && folded.charAt(next - 1) != '.';
      }
    }
    return false;
  }

  private void add(
      CuedText cued,
      Zones.Zone zone,
      Kind kind,
      InstitutionName name,
      boolean several,
      List<PartyMention> found) {
    if (several) {
      for (Naming country : name.countries()) {
        // One mention for each country, so that each has a place of its own in the sentence.
        Span span =
            country == name.countries().get(0)
                ? new Span(name.span().begin(), country.span().end())
                : country.span();
        Optional<Naming> acronym = acronymAfter(cued.text(), span.end(), zone.span().end());
        int end = acronym.map(a -> a.span().end() + 1).orElse(span.end());
        found.add(
            new PartyMention(
                kind,
                zone.place(),
                new Span(span.begin(), end),
                name.name(),
                acronym,
                Optional.of(country),
                NAME_RULE));
      }
      return;
    }
    Optional<Naming> before =
        name.acronym().isEmpty()
            ? acronymBefore(cued.text(), name.span(), zone.span())
            : Optional.empty();
    int nameEnd = before.isPresent() ? name.span().end() + 1 : name.span().end();
    Optional<Naming> seat =
        name.countries().isEmpty()
            ? seats
                .countryAfter(cued, nameEnd, zone.span().end())
                .or(() -> before.flatMap(a -> countryNext(cued, nameEnd, zone.span().end())))
            : Optional.empty();
    Optional<Naming> country =
        name.countries().stream().findFirst().or(() -> seat).or(() -> countryOfHeading(cued, zone));
    int end = seat.map(s -> s.span().end()).orElse(nameEnd);
    int begin = before.map(a -> a.span().begin()).orElse(name.span().begin());
    found.add(
        new PartyMention(
            kind,
            zone.place(),
            new Span(begin, end),
            name.name(),
            name.acronym().or(() -> before),
            country,
            NAME_RULE));
  }

  /** "MTC (Ministerio de Trabajo)": the acronym before the bracket that holds the name. */
  private static Optional<Naming> acronymBefore(String text, Span name, Span zone) {
    int open = name.begin() - 1;
    boolean inBracket =
        open > zone.begin()
            && text.charAt(open) == '('
            && name.end() < zone.end()
            && text.charAt(name.end()) == ')';
    int end = inBracket ? WordScan.skipSpacesBack(text, open, zone.begin()) : -1;
    int begin = inBracket ? WordScan.wordBegin(text, end, zone.begin()) : -1;
    boolean sameInitial = inBracket && text.charAt(begin) == text.charAt(name.begin());
    return sameInitial && begin < end && AcronymShape.endAt(text, begin, end) == end
        ? Optional.of(Naming.stated(text.substring(begin, end), new Span(begin, end)))
        : Optional.empty();
  }

  /** "(Ministerio de Trabajo), Cuba": the country behind a bracket. */
  private Optional<Naming> countryNext(CuedText cued, int place, int limit) {
    int at = place;
    while (at < limit && ", ".indexOf(cued.text().charAt(at)) >= 0) {
      at++;
    }
    return countries.countryAt(cued.text(), cued.folded(), at, limit);
  }

  /** "los Ministerios de Trabajo de Cuba (MTC) y Haití (MTH)". */
  private static Optional<Naming> acronymAfter(String text, int place, int limit) {
    int open = WordScan.skipSpaces(text, place, limit);
    int end =
        open < limit && text.charAt(open) == '(' ? AcronymShape.endAt(text, open + 1, limit) : -1;
    return end > 0 && end < limit && text.charAt(end) == ')'
        ? Optional.of(Naming.stated(text.substring(open + 1, end), new Span(open + 1, end)))
        : Optional.empty();
  }

  /** In the list of participants an institution is of the country whose delegation it heads. */
  private Optional<Naming> countryOfHeading(CuedText cued, Zones.Zone zone) {
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

  private void findOthers(
      CuedText cued,
      Zones.Zone zone,
      List<Span> taken,
      Set<String> defined,
      List<PartyMention> found) {
    boolean everything = zone.place() != Place.ELSEWHERE && zone.place() != Place.PARTICIPANTS;
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
        countryAfter(cued, end, zone.span().end()).or(() -> countryOfHeading(cued, zone));
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
