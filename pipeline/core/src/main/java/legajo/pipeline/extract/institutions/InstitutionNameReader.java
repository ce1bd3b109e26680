package legajo.pipeline.extract.institutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.NameCase;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Reads the name of an institution from its noun on.
 *
 * <p>A name can hold commas and "y" ("Ministerio de Trabajo, Empleo y Previsión Social"), so its
 * end is decided by what follows: capitalised words and the small words between them go on the
 * name; a country, a bracket, a verb, a full stop or "y el Ministerio …" end it.
 */
public final class InstitutionNameReader {
  private final CountryReader countries;
  private final NameLinks links;
  private final NameTail tail;

  public InstitutionNameReader(RulePack pack) {
    this.countries = new CountryReader(pack);
    this.links = new NameLinks(pack);
    this.tail = new NameTail(pack, countries);
  }

  /**
   * The name whose noun stands in a span.
   *
   * @param several whether the noun is a plural ("los Ministerios de Trabajo de A y B")
   * @param limit where the paragraph ends
   */
  public Optional<InstitutionName> read(CuedText cued, Span noun, boolean several, int limit) {
    int tab = new Span(noun.end(), Math.max(noun.end(), limit)).indexOf("\t", cued.text());
    // A name does not go on in the next cell; what is said of it may stand there.
    Reading reading = new Reading(cued, noun, tab < 0 ? limit : tab);
    reading.readName();
    List<Naming> found = new ArrayList<>(reading.found);
    NameTail.Found after = tail.read(cued, reading.end, limit, found, several);
    boolean bare =
        reading.nameEnd == noun.end() && !links.isName(cued.folded(), noun.begin(), noun.end());
    if (bare && found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Naming> name = bare ? Optional.empty() : Optional.of(reading.name(several));
    return Optional.of(
        new InstitutionName(
            new Span(noun.begin(), after.end()), name, after.acronym(), List.copyOf(found)));
  }

  /** One walk over the words of a name. */
  private final class Reading {
    private final String text;
    private final String folded;
    private final Span noun;
    private final int limit;
    private final boolean capitals;
    private final List<Naming> found = new ArrayList<>();
    private final List<Span> leftOut = new ArrayList<>();
    private int nameEnd;
    private int end;

    Reading(CuedText cued, Span noun, int limit) {
      this.text = cued.text();
      this.folded = cued.folded();
      this.noun = noun;
      this.limit = limit;
      this.capitals = WordScan.isUpperCase(text, noun.begin(), noun.end());
      this.nameEnd = noun.end();
      this.end = noun.end();
    }

    void readName() {
      while (readOn()) {
        // Each step moves the end of the name.
      }
    }

    private boolean readOn() {
      int at = WordScan.skipSpaces(text, end, limit);
      if (at >= limit || at == end && at < limit && text.charAt(at) != ',') {
        return false;
      }
      if (text.charAt(at) == ',') {
        return readEnumeration(at);
      }
      NameLinks.Link link = links.at(folded, at, limit, capitals);
      if (link.isEmpty()) {
        return readDemonym(at) || readWord(at);
      }
      if (link.leadsToCountry()) {
        Optional<Naming> country =
            countries
                .countryAt(text, folded, link.afterOf(), limit)
                .or(() -> countries.countryAt(text, folded, link.end(), limit));
        if (country.isPresent()) {
          found.add(country.get());
          end = country.get().span().end();
          return false;
        }
      }
      return !links.endsName(text, folded, link, limit) && readWord(link.end());
    }

    /** "Ministerio peruano de Trabajo": the adjective tells the country and is no part of it. */
    private boolean readDemonym(int at) {
      Optional<Naming> demonym = countries.demonymAt(folded, at, limit);
      if (demonym.isEmpty() || Character.isUpperCase(text.charAt(at)) && !capitals) {
        return false;
      }
      found.add(demonym.get());
      leftOut.add(demonym.get().span());
      end = demonym.get().span().end();
      return true;
    }

    private boolean readWord(int at) {
      int wordEnd = links.endOfNameWord(text, folded, at, limit, capitals);
      if (wordEnd < 0) {
        return false;
      }
      nameEnd = wordEnd;
      end = wordEnd;
      return true;
    }

    /** ", Empleo y Previsión Social": a comma belongs to a name whose list is closed by "y". */
    private boolean readEnumeration(int comma) {
      int at = WordScan.skipSpaces(text, comma + 1, limit);
      if (at == comma + 1
          || !found.isEmpty()
          || !links.closesList(text, folded, at, limit, capitals)) {
        return false;
      }
      return readWord(at);
    }

    Naming name(boolean several) {
      StringBuilder words = new StringBuilder();
      int at = noun.begin();
      for (Span piece : leftOut) {
        if (piece.begin() < nameEnd) {
          words.append(text, at, piece.begin());
          at = Math.min(WordScan.skipSpaces(text, piece.end(), limit), nameEnd);
        }
      }
      words.append(text, at, nameEnd);
      String name = NameCase.oneLine(words.toString());
      String value = NameCase.ofName(several ? NameCase.singular(name) : name);
      Span span = new Span(noun.begin(), nameEnd);
      return value.equals(name) && leftOut.isEmpty()
          ? Naming.stated(value, span)
          : Naming.implied(value, span);
    }
  }
}
