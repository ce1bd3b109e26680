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
  private static final int LONGEST_PART = 70;

  /** What a country has a few of, each with parts below. */
  private static final Set<String> WHOLES = Set.of("ministerio", "ministry", "secretaria");

  private final RuleSet institutions;
  private final InstitutionNameReader names;
  private final CountryReader countries;
  private final CountryOwners owners;
  private final Seats seats;
  private final DefinedBodies definedBodies;
  private final ShortMentions shortMentions;
  private final GroupCountries groups;
  private final Vocabulary organisations;
  private final Vocabulary programmes;

  PartyMentions(RulePack pack) {
    this.institutions = pack.rules("institutions");
    this.names = new InstitutionNameReader(pack);
    this.countries = new CountryReader(pack);
    this.owners = new CountryOwners(pack);
    this.seats = new Seats(pack, countries);
    this.definedBodies = new DefinedBodies(pack, countries);
    this.shortMentions = new ShortMentions(pack, countries);
    this.groups = new GroupCountries(countries);
    this.organisations = pack.vocabulary("organisation");
    this.programmes = pack.vocabulary("programme");
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
      shortMentions.find(cued, zone, taken, defined, others);
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
        name.countries().stream().findFirst().or(() -> seat).or(() -> groups.of(cued, zone));
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
}
