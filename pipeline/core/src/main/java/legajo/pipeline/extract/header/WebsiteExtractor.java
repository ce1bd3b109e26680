package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.Folding;
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

  /** The language that a path begins with. */
  private static final Pattern LANGUAGE =
      Pattern.compile("^(?:\\?q=)?(?:es|en|pt|fr|spa|eng)(?:/|$)");

  private static final int NEEDED = 3;
  private static final int SHORTEST_COUNTRY = 4;
  private static final Set<String> FILES =
      Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "mp4", "jpg", "png");

  private final WebAddresses addresses;
  private final CountryReader countries;
  private final Vocabulary ownPage;
  private final Vocabulary cooperation;
  private final Vocabulary other;
  private final Vocabulary sites;
  private final Vocabulary sharedHosts;
  private final Vocabulary generic;

  WebsiteExtractor(RulePack pack) {
    this.addresses = new WebAddresses(pack.rules("website"));
    this.generic = pack.vocabulary("generic-path");
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
    List<WebAddresses.Address> found = addresses.in(outline);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> named = namedCountries(cued, zones);
    List<Candidate> candidates = new ArrayList<>();
    for (WebAddresses.Address address : found) {
      int score = score(cued, zones, address.words(), address.span(), named);
      candidates.add(new Candidate(address.words(), address.span(), score));
    }
    Optional<Candidate> best = Optional.empty();
    for (Candidate candidate : candidates) {
      if (candidate.score() >= NEEDED && candidate.score() > best.map(Candidate::score).orElse(0)) {
        best = Optional.of(candidate);
      }
    }
    return best.map(page -> new TextPart(page.address(), page.span(), RULE));
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
    if (isOfWholeSite(path) || isFile(path) || isSharedHost(host)) {
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
    Before before = before(cued.folded(), span);
    boolean known = sites.contains(host) || onTitlePage || countriesInPath > 1;
    return known || before.own() ? score + before.score() : 0;
  }

  /** "es/inicio", "en/", "index.html": no page of one cooperation. */
  private boolean isOfWholeSite(String path) {
    String page = LANGUAGE.matcher(path).replaceFirst("");
    int end = page.length();
    while (end > 0 && page.charAt(end - 1) == '/') {
      end--;
    }
    String last = page.substring(0, end).replaceFirst("\\.[a-z]{3,4}$", "").replace('-', ' ');
    return last.isEmpty() || generic.contains(last);
  }

  /**
   * What the words before an address call it.
   *
   * @param page a page or site
   * @param own the cooperation's
   * @param another a recording, or something else
   */
  private record Before(boolean page, boolean own, boolean another) {
    int score() {
      return (page ? 1 : 0) + (own ? page ? 2 : 1 : 0) - (another ? NEEDED : 0);
    }
  }

  /** What the words before an address call it, in its own paragraph or in the one above. */
  private Before before(String folded, Span span) {
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
    return new Before(page, own, another);
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
