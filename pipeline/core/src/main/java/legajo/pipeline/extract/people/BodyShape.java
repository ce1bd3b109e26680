package legajo.pipeline.extract.people;

import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/**
 * Tells names of institutions that begin with no noun of institutions, or with one that units have
 * too, by other words in them: "Positiva Compañía de Seguros", "Consejo Chileno de Mareas",
 * "Statistics Canada".
 */
final class BodyShape {
  private final PeopleWords words;

  BodyShape(PeopleWords words) {
    this.words = words;
  }

  /** Whether words without a noun of their own are the name of an institution. */
  boolean isFirm(PeopleText t, Span name) {
    if (!t.capitalAt(name.begin())) {
      return false;
    }
    boolean firm = false;
    boolean topic = false;
    for (int i = name.begin(); i < name.end(); i = t.nextWord(i, name.end())) {
      firm |= words.firmWords.has(t, i, name.end());
      topic |= words.topics.has(t, i, name.end());
    }
    return firm || !topic && endsInCountry(t, name);
  }

  /** "Consejo Chileno …", "Servicio Civil de Chile": whose country's body it is. */
  boolean isOfCountry(PeopleText t, Span name) {
    int second = t.nextWord(name.begin(), name.end());
    return second < name.end() && words.demonyms.has(t, second, name.end())
        || words.ministries.at(t, name.begin(), name.end()).isEmpty() && endsInOwner(t, name);
  }

  /** "Statistics Canada", "Cruz Roja Chilena": a capital word, then the country, then no more. */
  private boolean endsInCountry(PeopleText t, Span name) {
    int last = lastPlace(t, name);
    return last > name.begin() && t.capitalAt(wordBefore(t, last, name.begin()));
  }

  private boolean endsInOwner(PeopleText t, Span name) {
    int last = lastPlace(t, name);
    if (last <= name.begin()) {
      return false;
    }
    int before = wordBefore(t, last, name.begin());
    return t.wordIs("de", before, name.end())
        || t.wordIs("del", before, name.end())
        || t.wordIs("la", before, name.end())
        || t.wordIs("los", before, name.end())
        || t.wordIs("las", before, name.end());
  }

  /** Where the country or demonym begins that the name ends in; -1 for none. */
  private int lastPlace(PeopleText t, Span name) {
    for (int i = name.begin(); i < name.end(); i = t.nextWord(i, name.end())) {
      if (words.countries.endAt(t, i, name.end()) == name.end()
          || words.demonyms.endAt(t, i, name.end()) == name.end()) {
        return i;
      }
    }
    return -1;
  }

  private static int wordBefore(PeopleText t, int place, int begin) {
    int i = place;
    while (i > begin && !Character.isLetterOrDigit(t.folded().charAt(i - 1))) {
      i--;
    }
    while (i > begin && Character.isLetterOrDigit(t.folded().charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * "Oficina Nacional de Perú" is an organisation's, "Oficina Nacional de Estadística" a country's.
   */
  private boolean isOfficeIn(PeopleText t, Span name) {
    int second = t.nextWord(name.begin(), name.end());
    int place = t.nextWord(t.nextWord(second, name.end()), name.end());
    return t.wordIs("oficina", name.begin(), name.end())
        && t.wordIs("nacional", second, name.end())
        && (place >= name.end() || words.countries.has(t, place, name.end()));
  }

  /** "Agencia Territorial Norte", "Centro Regional": where a body has a branch. */
  private boolean isBranch(PeopleText t, Span name) {
    int second = t.nextWord(name.begin(), name.end());
    return second < name.end()
        && words.branchAdjectives.has(t, second, name.end())
        && !endsInCountry(t, name);
  }

  /** What a noun that units and institutions have names in these words. */
  Noun settled(PeopleText t, Noun noun, Span name) {
    if (noun == Noun.BODY && isOfficeIn(t, name)) {
      return Noun.UNIT;
    }
    if (isBranch(t, name) && (noun == Noun.BODY || noun == Noun.BODY_OR_UNIT)) {
      return Noun.UNIT;
    }
    return noun == Noun.BODY_OR_UNIT && isOfCountry(t, name) ? Noun.BODY : noun;
  }
}
