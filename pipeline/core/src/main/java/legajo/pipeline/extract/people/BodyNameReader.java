package legajo.pipeline.extract.people;

import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads an institution's name: how far it goes, and the country that it says. */
final class BodyNameReader {
  private static final Set<String> LINKS =
      Set.of(
          "de", "del", "la", "las", "los", "el", "y", "e", "para", "en", "a", "al", "con", "ante",
          "sobre", "por", "o");

  /** "Cuba", "Perú" */
  private static final int SHORTEST_COUNTRY = 4;

  private final PeopleWords words;
  private final NameReader names;

  BodyNameReader(PeopleWords words, NameReader names) {
    this.words = words;
    this.names = names;
  }

  /**
   * The institution whose name begins here.
   *
   * @param whole whether the name goes to the end of the stretch; else as far as capital words go
   */
  Optional<GroupLabel> read(PeopleText t, int at, int end, boolean whole) {
    int nameEnd = whole ? wholeEnd(t, at, end) : runningEnd(t, at, end);
    if (nameEnd < 0) {
      return Optional.empty();
    }
    int labelEnd = nameEnd;
    int open = t.skipSpaces(nameEnd, end);
    Optional<Named> country = Optional.empty();
    if (open < end && t.opensBracket(open)) {
      int close = t.closing(open, end);
      labelEnd = Math.min(close + 1, end);
      country = countryIn(t, t.trimmed(open + 1, close));
      int behind = afterOf(t, labelEnd, end);
      Optional<Named> named = countryAt(t, behind, end);
      if (named.isPresent()) {
        country = named;
        labelEnd = named.get().span().end();
      }
    }
    Span name = t.trimmed(at, nameEnd);
    if (country.isEmpty()) {
      country = countryOf(t, name);
      name = withoutCountry(t, name);
    }
    name = withoutAcronym(t, name);
    Named institution = new Named(name.of(t.text()), name, GroupLabelReader.INSTITUTION);
    return Optional.of(new GroupLabel(labelEnd, country, Optional.of(institution)));
  }

  /** "MTPE", "MTPE de Perú", "STPS – México", "STPS (México)". */
  Optional<GroupLabel> acronym(PeopleText t, int at, int end) {
    int wordEnd = at;
    while (wordEnd < end && " ,;:()[]".indexOf(t.folded().charAt(wordEnd)) < 0) {
      wordEnd++;
    }
    Span word = new Span(at, wordEnd);
    if (!PeopleWords.isAcronym(t, word) || PeopleWords.isWhole(words.topics, t, word)) {
      return Optional.empty();
    }
    Named institution = new Named(word.of(t.text()), word, GroupLabelReader.INSTITUTION);
    int next = wordEnd;
    while (next < end && !Character.isLetterOrDigit(t.folded().charAt(next))) {
      next++;
    }
    Optional<Named> country = countryAt(t, afterOf(t, next, end), end);
    int labelEnd = country.map(c -> c.span().end()).orElse(wordEnd);
    while (country.isPresent()
        && labelEnd < end
        && ")]".indexOf(t.folded().charAt(labelEnd)) >= 0) {
      labelEnd++;
    }
    if (country.isEmpty()) {
      labelEnd = afterBracketToTheEnd(t, wordEnd, end);
      country = insideWord(t, word);
    }
    return Optional.of(new GroupLabel(labelEnd, country, Optional.of(institution)));
  }

  /** "MF (Costa Azul)": a place that is no country stands in the bracket. */
  private static int afterBracketToTheEnd(PeopleText t, int at, int end) {
    int open = t.skipSpaces(at, end);
    boolean whole =
        open < end && t.opensBracket(open) && t.closing(open, end) == t.trimmed(at, end).end() - 1;
    return whole ? end : at;
  }

  /** The institution that the brackets behind a country name. */
  Optional<Named> inBracket(PeopleText t, int begin, int end) {
    Span inner = t.trimmed(begin, end);
    if (inner.length() == 0
        || !t.capitalAt(inner.begin())
        || ContactWords.isContact(t, inner.begin(), inner.end())) {
      return Optional.empty();
    }
    Span name = withoutCountry(t, inner);
    return Optional.of(new Named(name.of(t.text()), name, GroupLabelReader.INSTITUTION));
  }

  /** An institution's name without the country behind it, which is the delegation's. */
  Span withoutCountry(PeopleText t, Span name) {
    Optional<Named> country = lastCountry(t, name);
    if (country.isEmpty() || country.get().span().end() != name.end()) {
      return name;
    }
    int end = country.get().span().begin();
    int before = end;
    while (before > name.begin() && t.folded().charAt(before - 1) == ' ') {
      before--;
    }
    if (before > name.begin() && t.folded().charAt(before - 1) == ',') {
      return t.trimmed(name.begin(), before - 1);
    }
    if (words.ministries.at(t, name.begin(), name.end()).isEmpty()) {
      return name;
    }
    boolean links = true;
    while (links) {
      end = t.trimmed(name.begin(), end).end();
      links = false;
      for (String link : new String[] {" de", " del", " la", " el", " of", " the"}) {
        if (t.folded().startsWith(link, end - link.length())) {
          end -= link.length();
          links = true;
        }
      }
    }
    return new Span(name.begin(), end);
  }

  /** "Superintendencia de Faros - SUFAR" */
  private static Span withoutAcronym(PeopleText t, Span name) {
    int dash = t.dash(name.begin(), name.end());
    boolean acronym =
        dash > name.begin() && PeopleWords.isAcronym(t, t.trimmed(dash + 1, name.end()));
    return acronym ? t.trimmed(name.begin(), dash) : name;
  }

  /** The country that an institution's name says: whose ministry, whose mission it is. */
  Optional<Named> countryOf(PeopleText t, Span name) {
    for (int i = name.begin(); i < name.end(); i = t.nextWord(i, name.end())) {
      Optional<Named> country = countryAt(t, i, name.end());
      if (country.isPresent()) {
        return country;
      }
    }
    boolean body = words.nounAt(t, name.begin(), name.end()) == Noun.BODY;
    return (body ? ofDemonym(t, name) : Optional.<Named>empty()).or(() -> insideWord(t, name));
  }

  /** "ChileValora": a country's name grown together with another word. */
  private Optional<Named> insideWord(PeopleText t, Span name) {
    int second = name.begin() + 1;
    while (second < name.end() && Character.isLowerCase(t.text().charAt(second))) {
      second++;
    }
    boolean joined =
        second - name.begin() >= SHORTEST_COUNTRY
            && second < name.end()
            && Character.isUpperCase(t.text().charAt(second));
    return joined
        ? words
            .countryNamed(t.folded().substring(name.begin(), second))
            .map(code -> new Named(code, name, GroupLabelReader.DELEGATION))
        : Optional.empty();
  }

  /** "Instituto Chileno de Mareas" */
  private Optional<Named> ofDemonym(PeopleText t, Span name) {
    for (int i = t.nextWord(name.begin(), name.end());
        i < name.end();
        i = t.nextWord(i, name.end())) {
      int at = i;
      Optional<Named> country =
          words
              .demonyms
              .at(t, i, name.end())
              .map(
                  d ->
                      new Named(
                          d.value(), new Span(at, at + d.length()), GroupLabelReader.DELEGATION));
      if (country.isPresent() && t.capitalAt(i)) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<Named> lastCountry(PeopleText t, Span name) {
    Optional<Named> last = Optional.empty();
    for (int i = name.begin(); i < name.end(); i = t.nextWord(i, name.end())) {
      Optional<Named> country = countryAt(t, i, name.end());
      last = country.isPresent() ? country : last;
      i = country.map(c -> c.span().end() - 1).orElse(i);
    }
    return last;
  }

  private Optional<Named> countryIn(PeopleText t, Span inner) {
    return countryAt(t, inner.begin(), inner.end()).filter(c -> c.span().equals(inner));
  }

  private Optional<Named> countryAt(PeopleText t, int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    Optional<TermList.Term> country = words.countries.at(t, at, end);
    return country.map(
        c -> new Named(c.value(), new Span(at, at + c.length()), GroupLabelReader.DELEGATION));
  }

  private int afterOf(PeopleText t, int at, int end) {
    int i = t.skipSpaces(at, end);
    while (i < end && (t.folded().charAt(i) == ',' || t.folded().charAt(i) == '-')) {
      i = t.skipSpaces(i + 1, end);
    }
    while (i < end
        && words.countries.at(t, i, end).isEmpty()
        && (t.wordIs("de", i, end)
            || t.wordIs("del", i, end)
            || t.wordIs("la", i, end)
            || t.wordIs("el", i, end))) {
      i = t.nextWord(i, end);
    }
    return i;
  }

  /** To the bracket or the end; -1 where the words name a person or an office too. */
  private int wholeEnd(PeopleText t, int at, int end) {
    int i = at;
    while (i < end && !t.opensBracket(i)) {
      if (t.separatorAt(i, at, end) != 0) {
        int next = t.nextWord(i, end);
        boolean person =
            next < end
                && (t.folded().charAt(i) == ':' && names.read(t, next, end) > 0
                    || words.nounAt(t, next, end) == Noun.ROLE
                    || words.skipHonorifics(t, next, end) > next
                    || names.beginsWithGivenName(t, next, end) && names.read(t, next, end) > 0);
        if (person || t.folded().charAt(i) == '\t') {
          return -1;
        }
      }
      i++;
    }
    return i;
  }

  private int runningEnd(PeopleText t, int at, int end) {
    int last = t.wordEnd(at, end);
    int i = last;
    while (i < end) {
      char c = t.folded().charAt(i);
      if (c == ' ') {
        i++;
      } else if (c == ',' && enumerates(t, i + 1, end)) {
        i++;
      } else if (Character.isLetter(c)
          && (t.capitalAt(i) || LINKS.contains(t.folded().substring(i, t.wordEnd(i, end))))) {
        if (words.skipHonorifics(t, i, end) > i) {
          break;
        }
        last = t.capitalAt(i) ? t.wordEnd(i, end) : last;
        i = t.wordEnd(i, end);
      } else {
        break;
      }
    }
    return last;
  }

  /** Whether the words behind a comma go on an enumeration inside the name. */
  private boolean enumerates(PeopleText t, int from, int end) {
    int i = t.skipSpaces(from, end);
    if (i >= end || !t.capitalAt(i) || words.skipHonorifics(t, i, end) > i) {
      return false;
    }
    if (words.nounAt(t, i, end) == Noun.ROLE
        || names.beginsWithGivenName(t, i, end) && names.read(t, i, end) > 0) {
      return false;
    }
    while (i < end) {
      int wordEnd = t.wordEnd(i, end);
      if (t.wordIs("y", i, end) || t.wordIs("e", i, end)) {
        return true;
      }
      boolean small = Character.isLetter(t.folded().charAt(i)) && !t.capitalAt(i);
      if (small && !LINKS.contains(t.folded().substring(i, wordEnd))
          || wordEnd < end && ".;:()[".indexOf(t.folded().charAt(wordEnd)) >= 0) {
        return false;
      }
      i = t.nextWord(i, end);
    }
    return false;
  }
}
