package legajo.pipeline.segment;

import java.util.Set;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells the lines of a letterhead, who writes and from where, from a title. */
final class Letterhead {
  private static final Set<String> STATES =
      Set.of("republica", "gobierno", "estado", "red", "fondo", "organizacion", "reino");

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 9;

  private final Vocabulary nouns;
  private final Vocabulary institutions;
  private final Vocabulary cities;
  private final Vocabulary countries;

  Letterhead(RulePack pack) {
    this.nouns = pack.vocabulary("title-noun");
    this.institutions = pack.vocabulary("heading-institution");
    this.cities = pack.vocabulary("city");
    this.countries = pack.vocabulary("country");
  }

  /** "MINISTERIO DE TRABAJO", "Dirección de Empleo", "Belmopán, Belice", "REPÚBLICA DE CHILE" */
  boolean isOf(Line line, CuedText cued) {
    Span span = TitlePage.titleSpan(line, cued);
    String words = span.of(cued.folded());
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    if (nouns.contains(first) || words.indexOf(':') >= 0) {
      return false;
    }
    int city = cities.endOfTermAt(cued.folded(), span.begin());
    return isOfAcronyms(span, cued)
        || STATES.contains(first)
        || city > 0 && (city == span.end() || cued.text().charAt(city) == ',')
        || institutions.endOfTermAt(cued.folded(), span.begin()) > 0 && !tells(span, cued);
  }

  /** "MTSS Costa Rica / MTSS Uruguay", "MTPE - MINTRAB" */
  private boolean isOfAcronyms(Span span, CuedText cued) {
    int acronyms = 0;
    int i = span.begin();
    while (i < span.end()) {
      int country = countries.endOfTermAt(cued.folded(), i);
      int end = i;
      while (end < span.end() && Character.isLetter(cued.text().charAt(end))) {
        end++;
      }
      String word = cued.text().substring(i, end);
      boolean acronym =
          word.length() >= SHORTEST_ACRONYM
              && word.length() <= LONGEST_ACRONYM
              && word.chars().filter(Character::isUpperCase).count() >= SHORTEST_ACRONYM;
      if (country > i && country <= span.end()) {
        i = country;
      } else if (acronym) {
        acronyms++;
        i = end;
      } else if (end > i) {
        return false;
      } else {
        i++;
      }
    }
    String text = span.of(cued.text());
    // In capitals any word looks like an acronym.
    return acronyms > 1
        && text.matches(".*[/|\u2013-].*")
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** How many countries are named here, one that stands twice twice. */
  int countries(Span words, CuedText cued) {
    return terms(countries, words, cued);
  }

  /** Whether a noun stands here that titles have, or a colon. */
  boolean tells(Span words, CuedText cued) {
    return terms(nouns, words, cued) > 0 || words.of(cued.folded()).indexOf(": ") > 0;
  }

  private static int terms(Vocabulary terms, Span words, CuedText cued) {
    int count = 0;
    for (int i = words.begin(); i < words.end(); i++) {
      boolean begins = i == words.begin() || !Character.isLetter(cued.folded().charAt(i - 1));
      int end = begins ? terms.endOfTermAt(cued.folded(), i) : -1;
      if (end > i && end <= words.end()) {
        count++;
        i = end;
      }
    }
    return count;
  }
}
