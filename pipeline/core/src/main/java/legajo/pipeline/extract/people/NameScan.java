package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.people.PeopleSequence.Trust;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Searches one stretch for names: where each begins, by what stands before and behind it. */
final class NameScan {
  private final PeopleWords words;
  private final NameReader names;
  private final OfficeBeforeName officeBeforeName;
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

  NameScan(
      PeopleWords words,
      NameReader names,
      OfficeBeforeName officeBeforeName,
      PeopleText t,
      int begin,
      int end,
      Trust trust) {
    this.words = words;
    this.names = names;
    this.officeBeforeName = officeBeforeName;
    this.t = t;
    this.begin = begin;
    this.end = end;
    this.trust = trust;
    this.place = begin;
  }

  /** The names of the stretch, in order. */
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

  /** "los funcionarios del Ministerio de Faros Ana Soto y Luis Paz" */
  private boolean namesWhoHoldsOffice() {
    if (!names.beginsWithGivenName(t, place, end) || words.nounAt(t, place, end) != Noun.NONE) {
      return false;
    }
    int before = place;
    while (before > begin && t.folded().charAt(before - 1) == ' ') {
      before--;
    }
    int word = before;
    while (word > begin && Character.isLetter(t.folded().charAt(word - 1))) {
      word--;
    }
    boolean ofOffice =
        before > word
            && words.nounAt(t, word, end) != Noun.BODY
            && !words.particles.has(t, word, end)
            && !words.bodies.has(t, word, end);
    int nameEnd = ofOffice ? names.read(t, place, end) : -1;
    return nameEnd > 0 && isBehindOffice(nameEnd);
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
        || PeopleWords.isAcronym(t, new Span(place, t.wordEnd(place, end)))
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
    boolean mayBeName = names.beginsWithGivenName(t, next, end) || isBehindBracket();
    int nameEnd = mayBeName ? names.read(t, next, end) : -1;
    return nameEnd > 0 && isOfficeBehind(nameEnd, next);
  }

  private boolean isBehindBracket() {
    return place - 2 >= begin && ")]".indexOf(t.folded().charAt(place - 2)) >= 0;
  }

  /** Whether a separator or a bracket stands behind a name, and an office behind that. */
  private boolean isOfficeBehind(int nameEnd, int name) {
    int open = t.skipSpaces(nameEnd, end);
    boolean parted = t.separatorAt(nameEnd, name, end) != 0 || open < end && t.opensBracket(open);
    int next = t.nextWord(nameEnd, end);
    Noun behind = parted ? words.namedAt(t, next, end) : Noun.NONE;
    if (behind == Noun.ROLE || behind != Noun.NONE && t.opensBracket(open) && t.capitalAt(next)) {
      return true;
    }
    int noun = next;
    while (noun < end && !t.capitalAt(noun) && isOf(noun)) {
      noun = t.nextWord(noun, end);
    }
    return parted && noun > next && noun < end && words.nounAt(t, noun, end) != Noun.NONE;
  }

  /** "…, de la Unidad de Redes" */
  private boolean isOf(int at) {
    return t.wordIs("de", at, end) || t.wordIs("del", at, end) || t.wordIs("la", at, end);
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
    if (!entry && namesWhoHoldsOffice()) {
      return new Opening(place, new Span(place, names.read(t, place, end)), joined);
    }
    int name = words.skipHonorifics(t, place, end);
    if (name > place && name < end) {
      int nameEnd = titledNameEnd(place, name);
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

  /** One surname is enough behind "señor" or "Dra."; "Ingeniero Civil" is an office. */
  private int titledNameEnd(int title, int at) {
    boolean abbreviated = t.text().substring(title, at).indexOf('.') >= 0;
    boolean addresses =
        t.folded().substring(title, at).contains("senor") || t.folded().startsWith("don", title);
    return abbreviated || addresses ? names.readTitled(t, at, end) : names.read(t, at, end);
  }

  private static boolean isAnd(PeopleText t, int at, int end) {
    return t.wordIs("y", at, end) || t.wordIs("e", at, end);
  }

  /**
   * A name, and where the stretch begins that it opens.
   *
   * @param begin of the title before it
   * @param joined whether "y" or "e" stands before it
   */
  record Opening(int begin, Span name, boolean joined) {}
}
