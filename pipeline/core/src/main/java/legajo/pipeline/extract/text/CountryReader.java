package legajo.pipeline.extract.text;

import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads countries and their adjectives at a place of a text. */
public final class CountryReader {
  private final Vocabulary countries;
  private final Vocabulary demonyms;
  private final Vocabulary cities;

  public CountryReader(RulePack pack) {
    this.countries = pack.vocabulary("country");
    this.demonyms = pack.vocabulary("demonym");
    this.cities = pack.vocabulary("city");
  }

  /** The country whose name begins here, written with a capital. */
  public Optional<Naming> countryAt(String text, String folded, int begin, int limit) {
    if (begin >= limit || !Character.isUpperCase(text.charAt(begin))) {
      return Optional.empty();
    }
    int end = countries.endOfTermAt(folded, begin);
    if (end < 0 || end > limit) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    return countries.valueOf(folded.substring(begin, end)).map(code -> Naming.stated(code, span));
  }

  /** The country whose adjective ("uruguaya") begins here. */
  public Optional<Naming> demonymAt(String folded, int begin, int limit) {
    int end = begin < limit ? demonyms.endOfTermAt(folded, begin) : -1;
    if (end < 0 || end > limit) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    return demonyms.valueOf(folded.substring(begin, end)).map(code -> Naming.implied(code, span));
  }

  /** The country of the city whose name begins here. */
  public Optional<Naming> countryOfCityAt(String text, String folded, int begin, int limit) {
    int end = begin < limit ? endOfCityAt(text, folded, begin) : -1;
    if (end < 0 || end > limit) {
      return Optional.empty();
    }
    Span span = new Span(begin, end);
    return cities.valueOf(folded.substring(begin, end)).map(code -> Naming.implied(code, span));
  }

  /** One past the city whose name begins here ("Ciudad de Panamá" is no country), or -1. */
  public int endOfCityAt(String text, String folded, int begin) {
    return Character.isUpperCase(text.charAt(begin)) ? cities.endOfTermAt(folded, begin) : -1;
  }
}
