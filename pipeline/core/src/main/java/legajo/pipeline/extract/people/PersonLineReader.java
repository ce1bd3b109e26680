package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleSequence.Trust;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads a line of a list: a name with its office, an office with its name, or several names. */
final class PersonLineReader {
  static final String LINE = "participant.line";
  static final String REVERSED = "participant.reversed";
  static final String INLINE = "participant.inline";

  private static final Read NOBODY = new Read(List.of(), LINE);

  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final PeopleSequence sequence;
  private final DelegationMarks marks;
  private final OfficeFirstReader officeFirst;

  PersonLineReader(
      PeopleWords words,
      NameReader names,
      AffiliationReader affiliations,
      PeopleSequence sequence,
      DelegationMarks marks) {
    this.words = words;
    this.marks = marks;
    this.names = names;
    this.affiliations = affiliations;
    this.sequence = sequence;
    this.officeFirst = new OfficeFirstReader(words, names, affiliations);
  }

  /** The people of a line and the rule that found them. */
  record Read(List<Person> people, String rule) {}

  /** Reads a line that is no label of a group. */
  Read read(PeopleText t, int begin, int end) {
    int content = t.skipSpaces(begin, end);
    Optional<Part> marked = marks.opening(t, content, end);
    if (marked.isEmpty()) {
      content = afterEnumerator(t, begin, end);
      marked = marks.opening(t, content, end);
    }
    if (marked.isEmpty()) {
      return unmarked(t, content, end);
    }
    Read rest = unmarked(t, afterEnumerator(t, marked.get().span().end(), end), end);
    Affiliation mark = new Affiliation(List.of(marked.get()), List.of());
    return new Read(
        rest.people().stream().map(p -> new Person(p.name(), mark.and(p.affiliation()))).toList(),
        rest.rule());
  }

  private Read unmarked(PeopleText t, int from, int lineEnd) {
    int end = ContactWords.withoutContacts(t, words.contacts, from, lineEnd);
    int at = words.skipHonorifics(t, from, end);
    if (at >= end) {
      return NOBODY;
    }
    int colon = t.colon(from, end);
    boolean office =
        at == from
            && words.namedAt(t, at, end) != Noun.NONE
            && !(words.nounAt(t, at, end) == Noun.NONE && isNameWithOffice(t, at, end));
    if (colon > 0 && (office || !areNames(t, at, colon))) {
      return behindColon(t, from, colon, end);
    }
    Optional<Read> inBracket = bodyWithPeople(t, from, end);
    if (inBracket.isPresent()) {
      return inBracket.get();
    }
    int dash = t.dash(from, end);
    if (dash > 0 && namesBody(t, from, dash) && opensWithName(t, dash + 1, end)) {
      return behindBody(t, from, dash, end);
    }
    if (office) {
      return behindOffice(t, from, end);
    }
    return new Read(straight(t, from, at, end), LINE);
  }

  /** "Dexter Soto Director de Faros", which reads as an English office up to its noun. */
  private boolean isNameWithOffice(PeopleText t, int at, int end) {
    int nameEnd = names.read(t, at, end);
    int role = nameEnd < 0 ? end : t.skipSpaces(nameEnd, end);
    if (role >= end || words.nounAt(t, role, end) != Noun.ROLE) {
      return false;
    }
    int next = t.nextWord(role, end);
    return next < end && (t.wordIs("de", next, end) || t.wordIs("del", next, end));
  }

  /** "MTPE – Ana Soto, Directora" */
  private Read behindBody(PeopleText t, int from, int dash, int end) {
    Affiliation body = affiliations.read(t, from, dash);
    Read rest = unmarked(t, t.skipSpaces(dash + 1, end), end);
    List<Person> people =
        rest.people().stream()
            .map(person -> new Person(person.name(), body.and(person.affiliation())))
            .toList();
    return new Read(people, rest.rule());
  }

  /** "Dirección de Faros (Ana Soto, jefa; Luis Paz, inspector)" */
  private Optional<Read> bodyWithPeople(PeopleText t, int from, int end) {
    int open = from;
    while (open < end && !t.opensBracket(open)) {
      open++;
    }
    if (open >= end || !namesBody(t, from, open)) {
      return Optional.empty();
    }
    int close = t.closing(open, end);
    boolean last = t.trimmed(Math.min(close + 1, end), end).length() <= 1;
    if (!last || !names.opensList(t, open + 1, close)) {
      return Optional.empty();
    }
    Affiliation body = asInstitution(affiliations.read(t, from, open));
    List<Person> people =
        list(t, open + 1, close).stream()
            .map(person -> new Person(person.name(), person.affiliation().behind(body)))
            .toList();
    return people.isEmpty() ? Optional.empty() : Optional.of(new Read(people, INLINE));
  }

  /** Whose people stand in brackets behind it is their institution, whatever its noun. */
  private static Affiliation asInstitution(Affiliation body) {
    boolean unit = body.parts().size() == 1 && body.has(Kind.UNIT);
    return unit
        ? new Affiliation(
            List.of(new Part(Kind.INSTITUTION, body.parts().get(0).span())), body.notes())
        : body;
  }

  private boolean namesBody(PeopleText t, int begin, int end) {
    Noun noun = words.namedAt(t, begin, end);
    return noun == Noun.NONE
        ? PeopleWords.isAcronym(t, t.trimmed(begin, end))
        : noun != Noun.ROLE && t.capitalAt(begin);
  }

  private boolean opensWithName(PeopleText t, int from, int end) {
    int at = t.skipSpaces(from, end);
    int name = words.skipHonorifics(t, at, end);
    return name > at || names.beginsWithGivenName(t, at, end) && names.read(t, at, end) > 0;
  }

  /** The people that a stretch behind a label's colon lists. */
  List<Person> list(PeopleText t, int begin, int end) {
    int first = t.nextWord(begin - 1, end);
    if (semicolon(t, begin, end) < end && words.namedAt(t, first, end) == Noun.ROLE) {
      return eachBehindOffice(t, begin, end);
    }
    if (holdsOffices(t, begin, end)) {
      return sequence.read(t, begin, end, Trust.LINE);
    }
    return sequence.read(t, begin, end, Trust.LIST);
  }

  /** "Directora, Ana Soto; Jefe de Boyas, Luis Paz" */
  private List<Person> eachBehindOffice(PeopleText t, int begin, int end) {
    List<Person> people = new ArrayList<>();
    for (int from = begin; from < end; ) {
      int part = semicolon(t, from, end);
      Span entry = t.trimmed(from, part);
      boolean and =
          t.wordIs("y", entry.begin(), entry.end()) || t.wordIs("e", entry.begin(), entry.end());
      int at = and ? t.nextWord(entry.begin(), entry.end()) : entry.begin();
      people.addAll(unmarked(t, at, entry.end()).people());
      from = part + 1;
    }
    return people;
  }

  private static int semicolon(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
      } else if (t.folded().charAt(i) == ';') {
        return i;
      }
    }
    return end;
  }

  private List<Person> straight(PeopleText t, int from, int at, int end) {
    int surnameFirst = names.readSurnameFirst(t, at, end);
    if (surnameFirst > 0) {
      return List.of(
          new Person(new Span(at, surnameFirst), affiliations.read(t, surnameFirst, end)));
    }
    int nameEnd = at > from ? names.readTitled(t, at, end) : names.read(t, at, end);
    if (nameEnd > 0 && isAnswer(t, at, nameEnd)) {
      return List.of();
    }
    if (nameEnd < 0) {
      return single(t, at, end);
    }
    return goesOnAsLine(t, nameEnd, end) ? sequence.read(t, from, end, Trust.LINE) : List.of();
  }

  /** "Jamaica Sí": a row of a table of yes and no that lost its columns. */
  private boolean isAnswer(PeopleText t, int at, int end) {
    int second = t.nextWord(at, end);
    return words.countries.has(t, at, end)
        && (t.wordIs("si", second, end) || t.wordIs("no", second, end));
  }

  /** "Madonna, Directora": one word is a name if an office stands behind it. */
  private List<Person> single(PeopleText t, int at, int end) {
    int wordEnd = t.wordEnd(at, end);
    boolean parted = wordEnd < end && t.separatorAt(t.skipSpaces(wordEnd, end), at, end) != 0;
    int next = t.nextWord(at, end);
    boolean named =
        parted
            && t.capitalAt(at)
            && wordEnd - at > 2
            && next < end
            && words.topics.at(t, at, end).isEmpty()
            && words.countries.at(t, at, end).isEmpty()
            && words.nounAt(t, next, end) == Noun.ROLE
            && !PeopleWords.isAcronym(t, new Span(at, wordEnd));
    return named
        ? List.of(new Person(new Span(at, wordEnd), affiliations.read(t, wordEnd, end)))
        : List.of();
  }

  /** Behind a name a list has a separator, a bracket, an office or nothing; a sentence a verb. */
  private boolean goesOnAsLine(PeopleText t, int nameEnd, int end) {
    int next = t.skipSpaces(nameEnd, end);
    if (next >= end || !Character.isLetterOrDigit(t.folded().charAt(next))) {
      return true;
    }
    int word = next;
    while (word < end && !t.capitalAt(word) && words.articles.has(t, word, end)
        || t.wordIs("de", word, end)) {
      word = t.nextWord(word, end);
    }
    return t.wordIs("y", next, end)
        || t.wordIs("e", next, end)
        || t.wordIs("como", next, end)
        || t.folded().startsWith("en calidad de ", next)
        || word < end && words.nounAt(t, word, end) != Noun.NONE;
  }

  /** "Faros y Costas" may be a field. */
  private boolean areSureNames(PeopleText t, int at, int end) {
    int second = t.nextWord(at, end);
    return areNames(t, at, end)
        && !t.wordIs("y", second, end)
        && !t.wordIs("e", second, end)
        && words.cities.at(t, at, end).isEmpty()
        && words.countries.at(t, at, end).isEmpty();
  }

  /** Whether a stretch is one name or several: "Ana Soto", "Ana Soto, Luis Paz y Eva Ríos". */
  private boolean areNames(PeopleText t, int at, int end) {
    int place = at;
    while (place < end) {
      int nameEnd = names.read(t, words.skipHonorifics(t, place, end), end);
      if (nameEnd < 0) {
        return false;
      }
      if (OfficeFirstReader.onlyBrackets(t, nameEnd, end)) {
        return true;
      }
      int next = t.nextWord(nameEnd - 1, end);
      boolean and = t.wordIs("y", next, end) || t.wordIs("e", next, end);
      if (!and && t.folded().charAt(nameEnd) != ',') {
        return false;
      }
      place = and ? t.nextWord(next, end) : next;
    }
    return false;
  }

  /** "Directora, Unidad de Estudios: Ana Soto", "Inspectores de Lima: A, B y C". */
  private Read behindColon(PeopleText t, int begin, int colon, int end) {
    List<Person> people = list(t, colon + 1, end);
    if (people.isEmpty()) {
      return NOBODY;
    }
    boolean several = people.size() > 1;
    Affiliation office = office(t, begin, colon, several);
    List<Person> withOffice =
        people.stream().map(p -> new Person(p.name(), p.affiliation().behind(office))).toList();
    return new Read(withOffice, several ? INLINE : REVERSED);
  }

  private Affiliation office(PeopleText t, int begin, int end, boolean several) {
    if (GroupLabelReader.isNumbered(t, begin, end)) {
      return Affiliation.NONE;
    }
    boolean acronym = PeopleWords.isAcronym(t, t.trimmed(begin, end));
    if (words.namedAt(t, begin, end) == Noun.NONE && !acronym) {
      boolean position =
          !several && t.capitalAt(begin) && UnknownOffice.isLike(words, t, begin, end);
      return position
          ? new Affiliation(List.of(new Part(Kind.POSITION, t.trimmed(begin, end))), List.of())
          : Affiliation.NONE;
    }
    Affiliation office = affiliations.read(t, begin, end);
    return several ? new Affiliation(office.parts(), List.of()) : office;
  }

  /** "Directora General de Empleo, Sra. Ana Soto", "Ministra Ana Soto". */
  private Read behindOffice(PeopleText t, int begin, int end) {
    if (words.namedAt(t, begin, end) != Noun.ROLE) {
      return NOBODY;
    }
    int roleEnd = Math.max(words.roleEnd(t, begin, end), t.wordEnd(begin, end));
    int next = t.nextWord(roleEnd - 1, end);
    if (next < end && t.folded().substring(roleEnd, next).isBlank()) {
      Optional<Person> person = officeFirst.titled(t, begin, roleEnd, next, end);
      if (person.isPresent()) {
        return new Read(List.of(person.get()), REVERSED);
      }
    }
    for (int i = roleEnd; i < end; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
      } else if (t.separatorAt(i, begin, end) != 0) {
        int rest = t.skipSpaces(i + 1, end);
        if (t.folded().charAt(i) == '-' && areSureNames(t, rest, end)) {
          return behindColon(t, begin, i, end);
        }
        Optional<Person> person = officeFirst.last(t, begin, i, end);
        if (person.isPresent()) {
          return new Read(List.of(person.get()), REVERSED);
        }
      }
    }
    return NOBODY;
  }

  /** Whether a list of people says what each of them is, outside brackets. */
  private boolean holdsOffices(PeopleText t, int begin, int end) {
    boolean entry = false;
    for (int i = begin; i < end; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
        entry = false;
      } else if (t.separatorAt(i, begin, end) != 0) {
        if (t.folded().charAt(i) == ';') {
          return true;
        }
        entry = true;
      } else if (entry && Character.isLetter(t.folded().charAt(i))) {
        if (words.nounAt(t, i, end) != Noun.NONE) {
          return true;
        }
        entry = false;
      }
    }
    return false;
  }

  private static int afterEnumerator(PeopleText t, int begin, int end) {
    int i = begin;
    while (i < end && !Character.isLetterOrDigit(t.folded().charAt(i))) {
      i++;
    }
    if (t.wordIs("o", i, end) && t.spaceAt(i + 1, end) && t.capitalAt(i + 2)) {
      return i + 2;
    }
    int digits = i;
    while (digits < end && Character.isDigit(t.folded().charAt(digits))) {
      digits++;
    }
    if (digits == i
        || digits >= end
        || ".)-\u00BA\u00B0 \t".indexOf(t.folded().charAt(digits)) < 0) {
      return i;
    }
    while (digits < end && !Character.isLetter(t.folded().charAt(digits))) {
      digits++;
    }
    return digits;
  }
}
