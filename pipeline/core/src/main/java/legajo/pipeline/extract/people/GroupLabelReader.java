package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.PeopleGroup;
import legajo.pipeline.document.PeopleGroup.Named;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Acronyms;
import legajo.rules.Span;

/** Reads the words that say whose people a list or a sentence names. */
final class GroupLabelReader {
  static final String DELEGATION = "participant.delegation";
  static final String ORGANISATION = "participant.organisation";
  static final String INSTITUTION = "participant.institution";

  private static final int LONGEST_LABEL = 200;

  private final PeopleWords words;
  private final NameReader names;
  private final BodyNameReader bodyNames;
  private final DelegationMarks marks;
  private final BodyShape shape;

  GroupLabelReader(PeopleWords words, NameReader names, DelegationMarks marks) {
    this.words = words;
    this.names = names;
    this.marks = marks;
    this.shape = new BodyShape(words);
    this.bodyNames = new BodyNameReader(words, names);
  }

  /** The label that a whole heading or line is. */
  Optional<GroupLabel> whole(PeopleText t, int begin, int end) {
    int from = afterEnumerator(t, begin, end);
    Span line = t.trimmed(from, end);
    if (line.length() == 0 || line.length() > LONGEST_LABEL || holdsPeople(t, line)) {
      return Optional.empty();
    }
    int at = afterDelegationWords(t, line.begin(), line.end());
    int lineEnd = line.end();
    if (isSideWithBracket(t, line.begin(), lineEnd)) {
      lineEnd = t.trimmed(at, lineEnd - 1).end();
    }
    Optional<GroupLabel> bracketed = organisationInBracket(t, line);
    if (bracketed.isPresent() && !ofGuests(t, line.begin(), line.end())) {
      return bracketed;
    }
    Optional<GroupLabel> side = side(t, line);
    if (side.isPresent()) {
      return side;
    }
    int labelEnd = lineEnd;
    return labelAt(t, at, labelEnd, true)
        .filter(label -> t.trimmed(label.end(), labelEnd).length() == 0)
        .map(label -> ofGuests(t, line.begin(), at) ? withoutDelegation(label) : label);
  }

  /** "Secretaría de la Red (OEA)" */
  private Optional<GroupLabel> organisationInBracket(PeopleText t, Span line) {
    int open = line.lastIndexOf("(", t.folded());
    if (open <= line.begin() || t.closing(open, line.end()) != line.end() - 1) {
      return Optional.empty();
    }
    Span inner = t.trimmed(open + 1, line.end() - 1);
    boolean place = t.wordIs("en", line.begin(), open) || t.wordIs("por", line.begin(), open);
    boolean body = place || words.nounAt(t, line.begin(), open) != Noun.NONE;
    boolean mission = words.missions.has(t, line.begin(), line.end()) || !body;
    return words
        .organisations
        .at(t, inner.begin(), inner.end())
        .filter(term -> !mission && term.length() == inner.length())
        .map(term -> Optional.of(new Named(term.value(), inner, ORGANISATION)))
        .map(named -> new GroupLabel(line.end(), named, named));
  }

  /** "Delegación visitante", "Los anfitriones": the side whose country the parties tell. */
  private Optional<GroupLabel> side(PeopleText t, Span line) {
    int at =
        words.delegationLinks.endAt(t, line.begin(), line.end()) > 0
            ? skipLinks(t, line.begin(), line.end())
            : line.begin();
    return words
        .sideRoles
        .at(t, at, line.end())
        .filter(role -> t.trimmed(at + role.length(), line.end()).length() == 0)
        .map(role -> PeopleGroup.ofRole(Party.Role.valueOf(role.value().toUpperCase(Locale.ROOT))))
        .map(code -> new Named(code, line, DELEGATION))
        .map(named -> new GroupLabel(line.end(), Optional.of(named), Optional.empty()));
  }

  private int skipLinks(PeopleText t, int begin, int end) {
    int at = begin;
    for (int link = at; link >= 0 && at < end; ) {
      link = words.delegationLinks.endAt(t, at, end);
      at = link > 0 ? Math.min(end, t.nextWord(link - 1, end)) : at;
    }
    return at;
  }

  /** "Dirección de Faros (Ana Soto, jefa; Luis Paz)" lists people in its brackets. */
  private boolean holdsPeople(PeopleText t, Span line) {
    int open = line.begin();
    while (open < line.end() && !t.opensBracket(open)) {
      open++;
    }
    return open < line.end() && names.opensList(t, open + 1, t.closing(open, line.end()));
  }

  /** "Institución oferente (Ministerio de Faros)": all the bracket is the label. */
  private boolean isSideWithBracket(PeopleText t, int begin, int end) {
    int side = skipLinks(t, begin, end);
    int open = t.skipSpaces(Math.max(begin, words.delegationSides.endAt(t, side, end)), end);
    return open > begin && open < end && t.opensBracket(open) && t.closing(open, end) == end - 1;
  }

  /** The label that a heading is; an acronym in brackets tells a body whose noun is not known. */
  Optional<GroupLabel> heading(PeopleText t, Span heading) {
    Optional<GroupLabel> label = whole(t, heading.begin(), heading.end());
    boolean named = label.isEmpty() && Acronyms.closes(heading.of(t.text()));
    return named ? bodyNames.read(t, heading.begin(), heading.end(), true) : label;
  }

  /** Whether the line says that guests follow, and not whose they are: "Observadores". */
  boolean announcesGuests(PeopleText t, int begin, int end) {
    Span line = t.trimmed(afterEnumerator(t, begin, end), end);
    return line.length() > 0
        && ofGuests(t, line.begin(), line.end())
        && afterDelegationWords(t, line.begin(), line.end()) >= line.end();
  }

  private boolean ofGuests(PeopleText t, int begin, int end) {
    for (int i = begin; i < end; i = t.nextWord(i, end)) {
      if (words.guestWords.has(t, i, end)) {
        return true;
      }
    }
    return false;
  }

  /** Observers of an organisation that takes no part itself. */
  private static GroupLabel withoutDelegation(GroupLabel label) {
    boolean organisation =
        label.delegation().filter(d -> !PeopleGroup.isCountry(d.value())).isPresent();
    return organisation
        ? new GroupLabel(label.end(), Optional.empty(), label.institution(), GroupLabel.Rank.GUESTS)
        : label;
  }

  /** The label that begins here in running text, behind "por" and the like. */
  Optional<GroupLabel> running(PeopleText t, int begin, int end) {
    int at = afterDelegationWords(t, begin, end);
    return labelAt(t, at, end, false);
  }

  private Optional<GroupLabel> labelAt(PeopleText t, int at, int end, boolean whole) {
    if (at >= end || whole && isNumbered(t, at, end)) {
      return Optional.empty();
    }
    Optional<GroupLabel> organisation = organisation(t, at, end, whole);
    if (organisation.isPresent()) {
      return organisation;
    }
    Optional<GroupLabel> country = country(t, at, end, whole);
    if (country.isEmpty() && whole) {
      country = mark(t, new Span(at, end));
    }
    return country.isPresent() ? country : institution(t, at, end, whole);
  }

  /** "Grupo 1", "Mesa B": people who worked together, of whatever country. */
  static boolean isNumbered(PeopleText t, int at, int end) {
    Span words = t.trimmed(at, end);
    int last = t.nextWord(at, words.end());
    boolean two = last < words.end() && t.wordEnd(last, words.end()) == words.end();
    return two
        && (t.wordIs("grupo", at, words.end())
            || t.wordIs("mesa", at, words.end())
            || t.wordIs("equipo", at, words.end())
            || t.wordIs("comision", at, words.end()))
        && words.of(t.text()).substring(last - at).matches("\\d+|[A-Z]|[IVX]+");
  }

  private Optional<GroupLabel> organisation(PeopleText t, int at, int end, boolean whole) {
    Optional<TermList.Term> found = words.organisations.at(t, at, end);
    if (found.isEmpty()) {
      return whole ? officeOfOrganisation(t, at, end) : Optional.empty();
    }
    int nameEnd = at + found.get().length();
    int labelEnd = afterBracket(t, nameEnd, end);
    int next = t.skipSpaces(labelEnd, end);
    boolean parted = next >= end || t.separatorAt(next, labelEnd, end) != 0;
    if (whole && !parted) {
      return Optional.empty();
    }
    Named named = new Named(found.get().value(), new Span(at, labelEnd), ORGANISATION);
    return Optional.of(
        new GroupLabel(whole ? end : labelEnd, Optional.of(named), Optional.of(named)));
  }

  /** "Secretaría Técnica (OEA)" */
  private Optional<GroupLabel> officeOfOrganisation(PeopleText t, int at, int end) {
    int nameEnd = words.partsOfBodies.endAt(t, at, end);
    int open = nameEnd < 0 ? end : t.folded().indexOf('(', nameEnd);
    if (open < 0 || open >= end) {
      return Optional.empty();
    }
    Span inner = t.trimmed(open + 1, t.closing(open, end));
    return words
        .organisations
        .at(t, inner.begin(), inner.end())
        .filter(term -> term.length() == inner.length())
        .map(term -> Optional.of(new Named(term.value(), inner, ORGANISATION)))
        .map(named -> new GroupLabel(end, named, named));
  }

  private static int afterBracket(PeopleText t, int at, int end) {
    int open = t.skipSpaces(at, end);
    return open < end && t.opensBracket(open) ? Math.min(t.closing(open, end) + 1, end) : at;
  }

  /** A country, with its institution in brackets or behind a dash where the label names it. */
  private Optional<GroupLabel> country(PeopleText t, int at, int end, boolean whole) {
    Optional<TermList.Term> found =
        words.countries.at(t, at, end).or(() -> words.demonyms.at(t, at, end));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int nameEnd = at + found.get().length();
    Named delegation = new Named(found.get().value(), new Span(at, nameEnd), DELEGATION);
    int next = t.skipSpaces(nameEnd, end);
    if (next < end && t.opensBracket(next)) {
      int close = t.closing(next, end);
      Optional<Named> institution = bodyNames.inBracket(t, next + 1, close);
      return Optional.of(
          new GroupLabel(Math.min(close + 1, end), Optional.of(delegation), institution));
    }
    if (whole && next < end) {
      return behindDash(t, next, end, delegation);
    }
    return Optional.of(new GroupLabel(nameEnd, Optional.of(delegation), Optional.empty()));
  }

  /** "CR" over a list or in a column. */
  private Optional<GroupLabel> mark(PeopleText t, Span line) {
    return marks
        .whole(t, line)
        .map(
            mark -> {
              Named named = new Named(mark.value(), line, DELEGATION);
              boolean country = PeopleGroup.isCountry(mark.value());
              return new GroupLabel(
                  line.end(), Optional.of(named), country ? Optional.empty() : Optional.of(named));
            });
  }

  private Optional<GroupLabel> behindDash(PeopleText t, int at, int end, Named delegation) {
    char separator = t.separatorAt(at, at - 1, end);
    Span rest = t.trimmed(at, end);
    if (separator == 0 || words.nounAt(t, rest.begin(), end) == Noun.ROLE) {
      return Optional.empty();
    }
    return institution(t, rest.begin(), end, true)
        .map(l -> new GroupLabel(end, Optional.of(delegation), l.institution()));
  }

  private Optional<GroupLabel> institution(PeopleText t, int at, int end, boolean whole) {
    Noun noun = whole ? words.namedAt(t, at, end) : words.nounAt(t, at, end);
    boolean body =
        noun == Noun.BODY || noun == Noun.BODY_OR_UNIT || lostItsAccent(t, at, end, noun);
    boolean bare = whole && !t.capitalAt(at) && t.wordEnd(at, end) == t.trimmed(at, end).end();
    if (whole && (noun == Noun.ROLE && !body || bare)) {
      return Optional.empty();
    }
    if (body || noun == Noun.UNIT && whole && t.capitalAt(at)) {
      boolean unit = noun == Noun.UNIT || noun == Noun.BODY_OR_UNIT;
      Optional<GroupLabel> label = bodyNames.read(t, at, end, whole);
      return unit ? label.map(l -> l.as(GroupLabel.Rank.UNIT)) : label;
    }
    Optional<GroupLabel> acronym =
        noun == Noun.NONE && whole ? bodyNames.acronym(t, at, end) : Optional.empty();
    if (acronym.filter(label -> t.trimmed(label.end(), end).length() == 0).isPresent()) {
      return acronym.map(label -> label.as(GroupLabel.Rank.ACRONYM));
    }
    if (noun == Noun.NONE && whole && shape.isFirm(t, new Span(at, end))) {
      return bodyNames.read(t, at, end, true);
    }
    return noun == Noun.NONE
        ? bodyNames.acronym(t, at, end).map(label -> label.as(GroupLabel.Rank.ACRONYM))
        : Optional.empty();
  }

  /** "SECRETARIA DE TRABAJO" over a list, in a text without accents. */
  private boolean lostItsAccent(PeopleText t, int at, int end, Noun noun) {
    int next = t.nextWord(at, end);
    return noun == Noun.ROLE
        && words.bodies.has(t, at, end)
        && t.lacksAccents()
        && (t.wordIs("de", next, end) || t.wordIs("del", next, end));
  }

  /** "A.", "6.1", "2)" before a label. */
  private static int afterEnumerator(PeopleText t, int begin, int end) {
    int i = begin;
    while (i < end && Character.isLetterOrDigit(t.folded().charAt(i)) && i - begin < 2) {
      i++;
    }
    boolean letter =
        i - begin == 1 || Character.isDigit(t.folded().charAt(Math.min(begin, end - 1)));
    if (i < end && letter && ".)".indexOf(t.folded().charAt(i)) >= 0) {
      int j = i;
      while (j < end && !Character.isLetter(t.folded().charAt(j))) {
        j++;
      }
      return j;
    }
    return begin;
  }

  /** Skips "Por el", "Delegación de la", "Representantes de otras entidades de". */
  private int afterDelegationWords(PeopleText t, int begin, int end) {
    int at = skipDelegationWords(t, begin, end);
    for (int from : new int[] {begin, at}) {
      int people = words.delegationPeople.endAt(t, from, end);
      if (people > 0) {
        int country = skipDelegationWords(t, Math.min(end, t.nextWord(people - 1, end)), end);
        if (namesDelegation(t, country, end)) {
          return country;
        }
      }
    }
    return at;
  }

  /** The countries that names of institutions say: "Instituto Chileno de Mareas". */
  List<Part> countriesIn(PeopleText t, List<Part> parts) {
    List<Part> countries = new ArrayList<>();
    for (Part part : parts) {
      boolean body =
          part.kind() == Kind.INSTITUTION && part.value().isEmpty() || part.kind() == Kind.ACRONYM;
      if (body && !words.missions.has(t, part.span().begin(), part.span().end())) {
        bodyNames
            .countryOf(t, part.span())
            .map(country -> new Part(Kind.COUNTRY, country.span(), country.value()))
            .ifPresent(countries::add);
      }
    }
    return countries;
  }

  private boolean namesDelegation(PeopleText t, int at, int end) {
    return words.countries.has(t, at, end)
        || words.demonyms.has(t, at, end)
        || words.organisations.has(t, at, end);
  }

  private int skipDelegationWords(PeopleText t, int begin, int end) {
    int at = begin;
    while (at < end && words.countries.at(t, at, end).isEmpty()) {
      int place = at;
      Optional<TermList.Term> word =
          words
              .delegationSides
              .at(t, place, end)
              .or(() -> words.delegationWords.at(t, place, end))
              .or(() -> words.delegationLinks.at(t, place, end));
      if (word.isEmpty()) {
        break;
      }
      int second = t.nextWord(at, end);
      boolean within = second < at + word.get().length();
      at =
          within && words.countries.has(t, second, end)
              ? second
              : Math.min(end, t.nextWord(at + word.get().length() - 1, end));
    }
    return at;
  }
}
