package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.Folding;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds the address of this cooperation's own page: the one whose path names the countries, or that
 * the words before it call so. The home page of the programme, recordings and files are none.
 */
final class WebsiteExtractor {
  private static final String RULE = "website.address";
  private static final int CONTEXT = 90;
  private static final int NEEDED = 3;
  private static final int SHORTEST_COUNTRY = 4;
  private static final Set<String> FILES =
      Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "mp4", "jpg", "png");

  private final RulePack pack;
  private final CountryReader countries;
  private final Vocabulary ownPage;
  private final Vocabulary cooperation;
  private final Vocabulary other;
  private final Vocabulary sites;
  private final Vocabulary sharedHosts;

  WebsiteExtractor(RulePack pack) {
    this.pack = pack;
    this.countries = new CountryReader(pack);
    this.ownPage = pack.vocabulary("own-page");
    this.cooperation = pack.vocabulary("cooperation-noun");
    this.other = pack.vocabulary("other-address");
    this.sites = pack.vocabulary("programme-site");
    this.sharedHosts = pack.vocabulary("shared-host");
  }

  private record Candidate(String address, Span span, int score) {}

  Optional<TextPart> find(Outline outline, List<Zones.Zone> zones) {
    CuedText cued = outline.cued();
    List<RuleMatch> addresses = pack.rules("website").find(cued, 0, cued.text().length());
    List<SourceText.Link> links = outline.clean().source().links();
    if (addresses.isEmpty() && links.isEmpty()) {
      return Optional.empty();
    }
    Set<String> named = namedCountries(cued, zones);
    List<Candidate> candidates = new ArrayList<>();
    for (RuleMatch match : addresses) {
      String address = withoutMarks(match.words());
      Span span = new Span(match.span().begin(), match.span().begin() + address.length());
      candidates.add(new Candidate(address, span, score(cued, zones, address, span, named)));
    }
    for (SourceText.Link link : links) {
      Span span = cleanSpan(outline, link.span());
      String address = link.target().strip();
      if (address.startsWith("http") && !span.of(cued.text()).contains("www.")) {
        candidates.add(new Candidate(address, span, score(cued, zones, address, span, named)));
      }
    }
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (candidate.score() >= NEEDED && candidate.score() > best.map(Candidate::score).orElse(0)) {
        best = Optional.of(candidate);
      }
    }
    return best.map(found -> new TextPart(found.address(), found.span(), RULE));
  }

  private static Span cleanSpan(Outline outline, Span source) {
    int begin = outline.clean().map().toClean(source.begin());
    return new Span(begin, Math.max(begin, outline.clean().map().toClean(source.end())));
  }

  private static String withoutMarks(String words) {
    int end = words.length();
    boolean opens = words.indexOf('(') >= 0;
    while (end > 0
        && (".,;:'".indexOf(words.charAt(end - 1)) >= 0
            || words.charAt(end - 1) == ')' && !opens)) {
      end--;
    }
    return words.substring(0, end);
  }

  /** Names of the countries that the first parts of the report mention, letters only. */
  private Set<String> namedCountries(CuedText cued, List<Zones.Zone> zones) {
    Set<String> named = new HashSet<>();
    for (Zones.Zone zone : zones) {
      if (!zone.place().introduces()) {
        continue;
      }
      for (int at = zone.span().begin(); at < zone.span().end(); at++) {
        if (WordScan.beginsWord(cued.text(), at)) {
          countries
              .countryAt(cued.text(), cued.folded(), at, zone.span().end())
              .map(country -> letters(country.span().of(cued.folded())))
              .filter(name -> name.length() >= SHORTEST_COUNTRY)
              .ifPresent(named::add);
        }
      }
    }
    return named;
  }

  private static String letters(String folded) {
    StringBuilder letters = new StringBuilder();
    folded.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private int score(
      CuedText cued, List<Zones.Zone> zones, String address, Span span, Set<String> named) {
    String bare = Folding.fold(address.replaceFirst("^https?://", ""));
    int slash = bare.indexOf('/');
    String host = slash < 0 ? bare : bare.substring(0, slash);
    String path = slash < 0 ? "" : bare.substring(slash + 1);
    if (path.isEmpty() || isFile(path) || isSharedHost(host)) {
      return 0;
    }
    String inPath = letters(path);
    int score = sites.contains(host) ? 2 : 0;
    int countriesInPath = 0;
    for (String name : named) {
      countriesInPath += inPath.contains(name) ? 1 : 0;
    }
    score += countriesInPath == 0 ? 0 : countriesInPath == 1 ? 2 : 3;
    boolean onTitlePage =
        zones.stream().anyMatch(z -> z.place() == Place.TITLE && z.span().contains(span));
    score += onTitlePage ? 1 : 0;
    return score + scoreOfWordsBefore(cued.folded(), span);
  }

  /** What the words before an address call it, in its own paragraph or in the one above. */
  private int scoreOfWordsBefore(String folded, Span span) {
    int begin = Math.max(0, span.begin() - CONTEXT);
    boolean page = false;
    boolean own = false;
    boolean another = false;
    for (int at = begin; at < span.begin(); at++) {
      if (!WordScan.beginsWord(folded, at)) {
        char c = folded.charAt(at);
        if (c == ';' || c == '.' && at + 1 < span.begin() && folded.charAt(at + 1) == ' ') {
          page = false;
          own = false;
          another = false;
        }
        continue;
      }
      page |= ownPage.endOfTermAt(folded, at) > 0;
      own |= cooperation.endOfTermAt(folded, at) > 0;
      another |= other.endOfTermAt(folded, at) > 0;
    }
    return (page ? 1 : 0) + (page && own ? 2 : 0) - (another ? NEEDED : 0);
  }

  private static boolean isFile(String path) {
    int dot = path.lastIndexOf('.');
    return dot >= 0 && FILES.contains(path.substring(dot + 1));
  }

  private boolean isSharedHost(String host) {
    for (String part : host.split("[^a-z]+", -1)) {
      if (!part.isEmpty() && sharedHosts.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
