package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads people who stand one after the other in a line or in running text. */
final class PeopleSequence {
  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final OfficeBeforeName officeBeforeName;

  PeopleSequence(PeopleWords words, NameReader names, AffiliationReader affiliations) {
    this.words = words;
    this.names = names;
    this.affiliations = affiliations;
    this.officeBeforeName = new OfficeBeforeName(words);
  }

  /** What may begin a name between two separators. */
  enum Trust {
    /** A title or a usual given name; at the very beginning any capital words. */
    LINE,
    /** Any capital words that are no office and no topic. */
    LIST,
    /** A title or a usual given name, and a title everywhere. */
    PROSE
  }

  /** A person with the words beside the name. */
  record Person(Span name, Affiliation affiliation) {}

  /**
   * A name, and where the stretch begins that it opens.
   *
   * @param begin of the title before it
   * @param joined whether "y" or "e" stands before it
   */
  private record Opening(int begin, Span name, boolean joined) {}

  /** The people of a stretch, in order. */
  List<Person> read(PeopleText t, int begin, int end, Trust trust) {
    List<Opening> openings = openings(t, begin, end, trust);
    List<Optional<Span>> offices =
        trust == Trust.PROSE ? officesBefore(t, begin, openings) : List.of();
    List<Person> people = new ArrayList<>();
    for (int k = 0; k < openings.size(); k++) {
      int from = openings.get(k).name().end();
      int to = k + 1 < openings.size() ? openings.get(k + 1).begin() : end;
      if (k + 1 < offices.size() && offices.get(k + 1).isPresent()) {
        to = offices.get(k + 1).get().begin();
      }
      int until = trust == Trust.PROSE ? sentenceEnd(t, from, to) : to;
      Affiliation behind = affiliations.read(t, from, withoutAnd(t, from, until));
      people.add(
          new Person(
              openings.get(k).name(),
              offices.isEmpty() ? behind : withOffice(t, offices.get(k), behind)));
    }
    share(t, openings, people);
    return people;
  }

  /** The offices that stand before the names, if the first person's does; else empty. */
  private List<Optional<Span>> officesBefore(PeopleText t, int begin, List<Opening> openings) {
    List<Optional<Span>> offices = new ArrayList<>();
    int from = begin;
    for (Opening opening : openings) {
      Optional<Span> own = officeBeforeName.find(t, from, opening.begin());
      boolean same = own.isEmpty() && !offices.isEmpty() && opening.joined();
      offices.add(same ? offices.get(offices.size() - 1).filter(o -> isPlural(t, o)) : own);
      if (offices.get(0).isEmpty()) {
        return List.of();
      }
      from = opening.name().end();
    }
    return offices;
  }

  private Affiliation withOffice(PeopleText t, Optional<Span> office, Affiliation behind) {
    return office
        .map(span -> affiliations.read(t, span.begin(), span.end()))
        .map(before -> behind.has(Kind.POSITION) ? before : before.and(behind))
        .orElse(behind);
  }

  /** Without the "y" that the next name stands behind. */
  private static int withoutAnd(PeopleText t, int begin, int end) {
    int last = t.trimmed(begin, end).end();
    boolean and =
        last - 2 >= begin && isAnd(t, last - 1, last) && t.folded().charAt(last - 2) == ' ';
    return and || last - 1 == begin && isAnd(t, begin, last) ? last - 1 : last;
  }

  /** Two whom "y" joins have the words behind them in common; so do those before a plural. */
  private static void share(PeopleText t, List<Opening> openings, List<Person> people) {
    boolean shared = false;
    for (int k = people.size() - 2; k >= 0; k--) {
      Person person = people.get(k);
      Person next = people.get(k + 1);
      boolean plural = isPlural(t, next.affiliation());
      boolean joined = openings.get(k + 1).joined() || plural || shared;
      shared =
          person.affiliation().parts().isEmpty()
              && joined
              && t.trimmed(person.name().end(), openings.get(k + 1).begin()).length() <= 1;
      if (shared) {
        people.set(
            k,
            new Person(
                person.name(),
                new Affiliation(next.affiliation().parts(), person.affiliation().notes())));
      }
    }
  }

  private static boolean isPlural(PeopleText t, Affiliation affiliation) {
    if (!affiliation.has(Kind.POSITION)) {
      return false;
    }
    return isPlural(t, affiliation.parts().get(0).span());
  }

  private static boolean isPlural(PeopleText t, Span office) {
    int wordEnd = t.wordEnd(office.begin(), office.end());
    return t.folded().charAt(wordEnd - 1) == 's';
  }

  private List<Opening> openings(PeopleText t, int begin, int end, Trust trust) {
    return new Scan(t, begin, end, trust).openings();
  }

  private static boolean isAnd(PeopleText t, int at, int end) {
    return t.wordIs("y", at, end) || t.wordIs("e", at, end);
  }

  /** One surname is enough behind "señor" or "Dra."; "Ingeniero Civil" is an office. */
  private int titledNameEnd(PeopleText t, int title, int at, int end) {
    boolean abbreviated = t.text().substring(title, at).indexOf('.') >= 0;
    boolean addresses =
        t.folded().substring(title, at).contains("senor") || t.folded().startsWith("don", title);
    return abbreviated || addresses ? names.readTitled(t, at, end) : names.read(t, at, end);
  }

  /** One stretch being searched for names. */
  private final class Scan {
    private final PeopleText t;
    private final int begin;
    private final int end;
    private final Trust trust;
    private final List<Opening> found = new ArrayList<>();
    private int place;

    /** Whether a name may begin here: behind a separator, a name's "y", a verb. */
    private boolean entry = true;

    /** Whether any capital words may be a name here: at the beginning, behind a semicolon. */
    private boolean fresh = true;

    private boolean joined;

    /** Whether nothing but "y" stands between this place and a name. */
    private boolean paired;

    Scan(PeopleText t, int begin, int end, Trust trust) {
      this.t = t;
      this.begin = begin;
      this.end = end;
      this.trust = trust;
      this.place = begin;
    }

    List<Opening> openings() {
      while (place < end) {
        char c = t.folded().charAt(place);
        if (t.opensBracket(place)) {
          place = t.closing(place, end) + 1;
          entry = trust == Trust.LIST;
        } else if (!Character.isLetterOrDigit(c)) {
          separate(c);
        } else if (isAnd(t, place, end)
            && (entry && place > begin || titleFollows() || officeHolderFollows())) {
          joined |= fresh || titleFollows();
          entry = true;
          paired = fresh && !found.isEmpty();
          place = t.nextWord(place, end);
        } else if (trust == Trust.PROSE && words.attendance.has(t, place, end)) {
          place = words.attendance.endAt(t, place, end);
          entry = true;
        } else {
          word();
        }
      }
      return found;
    }

    /** Whether the words round about tell that a name with no usual given name is one. */
    private boolean isNameByOthers(int nameEnd) {
      return isOfficeBehind(nameEnd, place)
          || trust == Trust.PROSE && (paired || isBehindOffice(nameEnd));
    }

    /** "la Ministra de Faros, Wayra Tupaq;": the name ends what the office begins. */
    private boolean isBehindOffice(int nameEnd) {
      int from = found.isEmpty() ? begin : found.get(found.size() - 1).name().end();
      int next = t.skipSpaces(nameEnd, end);
      boolean over =
          next >= end || ",;.(".indexOf(t.folded().charAt(next)) >= 0 || isAnd(t, next, end);
      return over && officeBeforeName.find(t, from, place).isPresent();
    }

    private boolean namesPlaceOrBody() {
      return words.countries.has(t, place, end)
          || words.cities.has(t, place, end)
          || words.organisations.has(t, place, end)
          || words.english.at(t, place, end) != Noun.NONE;
    }

    private void separate(char c) {
      if (t.separatorAt(place, begin, end) != 0 || c == '.') {
        entry = true;
        joined = false;
        fresh = c == ';' || found.isEmpty();
      }
      place++;
    }

    private boolean titleFollows() {
      int next = t.nextWord(place, end);
      return next < end && words.skipHonorifics(t, next, end) > next;
    }

    /** "Directora General y Luis Paz, Asesor" */
    private boolean officeHolderFollows() {
      int next = t.nextWord(place, end);
      int nameEnd = names.beginsWithGivenName(t, next, end) ? names.read(t, next, end) : -1;
      return nameEnd > 0 && isOfficeBehind(nameEnd, next);
    }

    /** Whether a separator or a bracket stands behind a name, and an office behind that. */
    private boolean isOfficeBehind(int nameEnd, int name) {
      int open = t.skipSpaces(nameEnd, end);
      boolean parted = t.separatorAt(nameEnd, name, end) != 0 || open < end && t.opensBracket(open);
      return parted && words.namedAt(t, t.nextWord(nameEnd, end), end) == Noun.ROLE;
    }

    private void word() {
      Opening opening = opening();
      if (opening.name().length() > 0) {
        found.add(opening);
        place = opening.name().end();
        fresh = t.spaceAt(place, end) && isAnd(t, t.skipSpaces(place, end), end);
        entry = fresh;
      } else {
        entry = trust == Trust.PROSE && words.nounAt(t, place, end) == Noun.ROLE;
        place = Math.max(place + 1, t.wordEnd(place, end));
        fresh = false;
      }
      joined = false;
      paired = false;
    }

    private Opening opening() {
      Opening none = new Opening(place, new Span(place, place), joined);
      if (!entry && trust != Trust.PROSE) {
        return none;
      }
      int name = words.skipHonorifics(t, place, end);
      if (name > place && name < end) {
        int nameEnd = titledNameEnd(t, place, name, end);
        return nameEnd < 0 ? none : new Opening(place, new Span(name, nameEnd), joined);
      }
      if (!entry || words.nounAt(t, place, end) != Noun.NONE) {
        return none;
      }
      int nameEnd = names.read(t, place, end);
      boolean trusted =
          trust == Trust.LIST
              || fresh && trust == Trust.LINE
              || names.beginsWithGivenName(t, place, end)
              || nameEnd > 0 && isNameByOthers(nameEnd) && !namesPlaceOrBody();
      return nameEnd > 0 && trusted ? new Opening(place, new Span(place, nameEnd), joined) : none;
    }
  }

  /** Where the sentence ends that a stretch of running text begins with. */
  int sentenceEnd(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
      } else if (t.folded().charAt(i) == '.' && endsSentence(t, begin, i, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean endsSentence(PeopleText t, int begin, int stop, int end) {
    int word = stop;
    while (word > begin && Character.isLetter(t.folded().charAt(word - 1))) {
      word--;
    }
    int next = t.skipSpaces(stop + 1, end);
    return (next >= end || next > stop + 1 && t.capitalAt(next))
        && (stop == word || stop - word > 2 || isAcronymBefore(t, word, stop))
        && words.honorifics.at(t, word, end).isEmpty();
  }

  private static boolean isAcronymBefore(PeopleText t, int begin, int end) {
    return end > begin && PeopleWords.isAcronym(t, new Span(begin, end));
  }
}
