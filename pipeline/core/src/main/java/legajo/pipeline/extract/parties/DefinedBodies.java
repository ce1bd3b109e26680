package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.extract.institutions.AcronymShape;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.NameCase;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Bodies whose name begins with no noun of institutions and which the report defines by an acronym:
 * "Recursos Humanos y Desarrollo Social de Canadá (RHDSC)". Every word of such a name gives the
 * acronym a letter, and one of them is what ministries of labour are of.
 */
final class DefinedBodies {
  private static final String RULE = "mention.acronym";
  private static final int FEWEST_LETTERS = 3;

  private final CountryReader countries;
  private final Vocabulary subjects;
  private final Vocabulary joints;

  DefinedBodies(RulePack pack, CountryReader countries) {
    this.countries = countries;
    this.subjects = pack.vocabulary("ministry-subject");
    this.joints = pack.vocabulary("connective");
  }

  /** Adds those bodies to the mentions, where none of them stands already. */
  void addTo(List<PartyMention> mentions, CuedText cued, List<Zones.Zone> zones) {
    List<PartyMention> found = new ArrayList<>();
    for (Zones.Zone zone : zones) {
      if (zone.place().introduces()) {
        find(cued, zone, found);
      }
    }
    found.removeIf(body -> mentions.stream().anyMatch(m -> overlap(m.span(), body.span())));
    mentions.addAll(found);
    mentions.sort(Comparator.comparingInt(mention -> mention.span().begin()));
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private void find(CuedText cued, Zones.Zone zone, List<PartyMention> found) {
    String text = cued.text();
    int limit = zone.span().end();
    for (int open = text.indexOf('(', zone.span().begin());
        open >= 0 && open < limit;
        open = text.indexOf('(', open + 1)) {
      int end = AcronymShape.endAt(text, open + 1, limit);
      if (end - open > FEWEST_LETTERS) {
        read(cued, zone, new Span(open + 1, end), found);
      }
    }
  }

  private void read(CuedText cued, Zones.Zone zone, Span acronym, List<PartyMention> found) {
    String text = cued.text();
    int nameEnd = WordScan.skipSpacesBack(text, acronym.begin() - 1, zone.span().begin());
    Optional<Naming> country = countryBefore(cued, nameEnd, zone.span().begin());
    int end = country.map(c -> endBeforeLink(cued, c.span().begin(), zone)).orElse(nameEnd);
    int spelt = beginOfName(cued, acronym.of(text), end, zone.span().begin());
    int begin = spelt < 0 ? beginOfSubjects(cued, end, zone.span().begin()) : spelt;
    if (begin < 0 || country.isEmpty() || !hasSubject(cued.folded(), begin, end)) {
      return;
    }
    // "de Canadá (RHDSC)": the last letter is the country's, which is a part of the name then.
    boolean whole = lastLetterIsOf(country.get(), cued.folded(), acronym);
    Span name = new Span(begin, whole ? nameEnd : end);
    found.add(
        new PartyMention(
            Kind.MINISTRY,
            zone.place(),
            new Span(begin, acronym.end()),
            Optional.of(Naming.stated(NameCase.oneLine(name.of(text)), name)),
            Optional.of(Naming.stated(acronym.of(text), acronym)),
            country,
            RULE));
  }

  private static boolean lastLetterIsOf(Naming country, String folded, Span acronym) {
    return folded.charAt(acronym.end() - 1) == folded.charAt(country.span().begin());
  }

  /** The country whose name ends here. */
  private Optional<Naming> countryBefore(CuedText cued, int end, int limit) {
    int at = end;
    for (int words = 0; words < FEWEST_LETTERS && at > limit; words++) {
      at = WordScan.wordBegin(cued.text(), WordScan.skipSpacesBack(cued.text(), at, limit), limit);
      Optional<Naming> country = countries.countryAt(cued.text(), cued.folded(), at, end);
      if (country.isPresent() && country.get().span().end() == end) {
        return country;
      }
    }
    return Optional.empty();
  }

  private int endBeforeLink(CuedText cued, int country, Zones.Zone zone) {
    int end = WordScan.skipSpacesBack(cued.text(), country, zone.span().begin());
    int begin = WordScan.wordBegin(cued.text(), end, zone.span().begin());
    return joints.valueOf(cued.folded().substring(begin, end)).isPresent()
        ? WordScan.skipSpacesBack(cued.text(), begin, zone.span().begin())
        : end;
  }

  /** Where the words begin whose first letters are the acronym's, the country's left out, or -1. */
  private int beginOfName(CuedText cued, String acronym, int end, int limit) {
    String text = cued.text();
    int begin = end;
    int at = end;
    StringBuilder initials = new StringBuilder();
    while (at > limit) {
      int wordEnd = WordScan.skipSpacesBack(text, at, limit);
      int wordBegin = WordScan.wordBegin(text, wordEnd, limit);
      if (wordBegin == wordEnd) {
        break;
      }
      boolean capital = Character.isUpperCase(text.charAt(wordBegin));
      if (!capital && joints.valueOf(cued.folded().substring(wordBegin, wordEnd)).isEmpty()) {
        break;
      }
      if (capital) {
        initials.insert(0, text.charAt(wordBegin));
        begin = wordBegin;
        if (initials.length() > 1 && acronym.startsWith(initials.toString())) {
          int more = acronym.length() - initials.length();
          return more <= 1 ? begin : -1;
        }
      }
      at = wordBegin;
    }
    return -1;
  }

  /**
   * "Empleo y Desarrollo Social de Canadá (ESDC)", abbreviated in another language: where capital
   * words begin that are of nothing but two subjects; else -1.
   */
  private int beginOfSubjects(CuedText cued, int end, int limit) {
    int begin = -1;
    int subject = end;
    for (int at = end; at > limit; ) {
      int wordEnd = WordScan.skipSpacesBack(cued.text(), at, limit);
      at = WordScan.wordBegin(cued.text(), wordEnd, limit);
      boolean joint =
          at < wordEnd && joints.valueOf(cued.folded().substring(at, wordEnd)).isPresent();
      if (at == wordEnd || !joint && !Character.isUpperCase(cued.text().charAt(at))) {
        break;
      }
      int term = subjects.endOfTermAt(cued.folded(), at);
      if (term == subject || term > 0 && isJoint(cued, term, subject)) {
        begin = subject == end ? begin : at;
        subject = at;
      }
    }
    return begin;
  }

  private boolean isJoint(CuedText cued, int begin, int end) {
    String between = begin < end ? cued.folded().substring(begin, end).strip() : "";
    return joints.valueOf(between).isPresent();
  }

  private boolean hasSubject(String folded, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (WordScan.beginsWord(folded, at)) {
        int term = subjects.endOfTermAt(folded, at);
        if (term > 0 && term <= end) {
          return true;
        }
      }
    }
    return false;
  }
}
