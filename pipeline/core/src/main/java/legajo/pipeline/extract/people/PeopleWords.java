package legajo.pipeline.extract.people;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.function.Function;
import legajo.pipeline.extract.institutions.AcronymShape;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** The words that people's names, offices and institutions are known by. */
final class PeopleWords {
  private static final int LONGEST_ACRONYM = 15;
  private static final int LONGEST_ABBREVIATION = 7;

  /** "Q.F.B.P." and "Mgter." are among the longest. */
  private static final int LONGEST_TITLE = 9;

  private static final String ACRONYM_SIGNS = ".&/-+";

  final FirstWords firstWords = new FirstWords();
  final TermList roles;
  final TermList bodies;
  final TermList units;
  final TermList ministries;
  final TermList organisations;
  final TermList countries;
  final TermList demonyms;
  final TermList cities;
  final TermList honorifics;
  final TermList articles;
  final TermList particles;
  final TermList nameAbbreviations;
  final TermList officeAbbreviations;
  final TermList noOpenings;
  final TermList givenNames;
  final TermList topics;
  final TermList meetingRoles;
  final TermList branchAdjectives;
  final TermList sideRoles;
  final TermList delegationWords;
  final TermList delegationSides;
  final TermList delegationPeople;
  final TermList delegationLinks;
  final TermList attendance;
  final TermList remarks;
  final TermList signing;
  final TermList listHeadings;
  final TermList partsOfBodies;
  final TermList bodyAdjectives;
  final TermList guestWords;
  final TermList absence;
  final TermList contacts;
  final TermList firmWords;
  final TermList unitsLikeBodies;
  final TermList missions;
  final TermList englishNouns;
  final TermList englishJoints;
  final EnglishNouns english = new EnglishNouns(this);
  final TermList countryMarks;
  final TermList legendWords;
  final Vocabulary columns;
  private final Vocabulary countryNames;
  private final Vocabulary rolePrefixes;
  private final Vocabulary roleVocabulary;
  private final Pattern roleEnding;
  private final long prefixMark;

  /** What a noun names. */
  enum Noun {
    NONE,
    ROLE,
    UNIT,
    BODY,
    BODY_OR_UNIT
  }

  PeopleWords(RulePack pack) {
    Function<String, TermList> index = name -> new TermList(pack, name, firstWords);
    roles = index.apply("role");
    bodies = index.apply("body-noun");
    units = index.apply("unit-noun");
    ministries = index.apply("ministry-noun");
    organisations = index.apply("participating-organisation");
    countries = index.apply("country");
    demonyms = index.apply("demonym");
    cities = index.apply("city");
    honorifics = index.apply("honorific");
    articles = index.apply("name-article");
    particles = index.apply("name-particle");
    nameAbbreviations = index.apply("name-abbreviation");
    officeAbbreviations = index.apply("office-abbreviation");
    noOpenings = index.apply("no-name-opening");
    givenNames = index.apply("given-name");
    topics = index.apply("topic-word");
    meetingRoles = index.apply("meeting-role");
    delegationWords = index.apply("delegation-word");
    delegationSides = index.apply("delegation-side");
    delegationPeople = index.apply("delegation-people-word");
    delegationLinks = index.apply("delegation-link");
    attendance = index.apply("attendance-verb");
    remarks = index.apply("replacement-word");
    signing = index.apply("signing-word");
    sideRoles = index.apply("side-role");
    branchAdjectives = index.apply("branch-adjective");
    bodyAdjectives = index.apply("body-adjective");
    countryMarks = index.apply("country-mark");
    legendWords = index.apply("legend-word");
    firmWords = index.apply("firm-word");
    unitsLikeBodies = index.apply("independent-unit-noun");
    missions = index.apply("mission-noun");
    englishNouns = index.apply("english-office-noun");
    englishJoints = index.apply("english-joint");
    guestWords = index.apply("guest-word");
    absence = index.apply("absence-phrase");
    contacts = index.apply("contact-word");
    listHeadings = index.apply("list-heading");
    partsOfBodies = index.apply("no-institution");
    countryNames = pack.vocabulary("country");
    columns = pack.vocabulary("participant-column");
    roleVocabulary = pack.vocabulary("role");
    rolePrefixes = pack.vocabulary("role-prefix");
    prefixMark = firstWords.addPrefixes(rolePrefixes);
    roleEnding = Pattern.compile(pack.vocabulary("role-ending").pattern());
  }

  /** What the noun names that begins at a place. */
  Noun nounAt(PeopleText t, int at, int end) {
    int role = roleEnd(t, at, end);
    int bodyEnd = bodies.endAt(t, at, end);
    int unitEnd = units.endAt(t, at, end);
    int longest = Math.max(role, Math.max(bodyEnd, unitEnd));
    if (longest < 0) {
      return Noun.NONE;
    }
    if (role == longest && !(namesAnOffice(t, at, role) && role == Math.max(bodyEnd, unitEnd))) {
      return Noun.ROLE;
    }
    if (role > 0 && isWhoWorksThere(t, at, role)) {
      return Noun.ROLE;
    }
    if (unitEnd == longest) {
      return Noun.UNIT;
    }
    boolean either = bodies.at(t, at, end).filter(b -> b.value().equals("either")).isPresent();
    return either ? Noun.BODY_OR_UNIT : Noun.BODY;
  }

  /** What the words name that begin here, in Spanish or in English. */
  Noun namedAt(PeopleText t, int at, int end) {
    Noun spanish = nounAt(t, at, end);
    return spanish == Noun.NONE ? english.at(t, at, end) : spanish;
  }

  /** "Secretaría" is an office and "Secretaria" who works there; folding makes them one. */
  private static boolean namesAnOffice(PeopleText t, int at, int end) {
    for (int i = at; i < end; i++) {
      char c = t.text().charAt(i);
      if (c == 'í' || c == 'Í') {
        return true;
      }
    }
    return false;
  }

  /** "Secretaria Ejecutiva", which only the missing accent tells from the body's name. */
  private static boolean isWhoWorksThere(PeopleText t, int at, int end) {
    return t.folded().startsWith("secretaria", at)
        && !namesAnOffice(t, at, end)
        && !t.capitalAt(end - 1)
        && !t.lacksAccents()
        && !t.isPortuguese(at, Math.min(t.text().length(), end + LONGEST_ACRONYM));
  }

  /** One past the role that begins here, with "ex", "vice" and the like before it; -1 for none. */
  int roleEnd(PeopleText t, int at, int end) {
    int roleEnd = roles.endAt(t, at, end);
    if (roleEnd >= 0) {
      return roleEnd;
    }
    if (at >= end || (t.marksAt(at) & prefixMark) == 0) {
      return -1;
    }
    int wordEnd = t.wordEnd(at, end);
    for (String prefix : rolePrefixes.words()) {
      if (t.folded().startsWith(prefix, at)) {
        int rest = at + prefix.length();
        if (rest == wordEnd && rest < end && " -.".indexOf(t.folded().charAt(rest)) >= 0) {
          rest = t.nextWord(rest, end);
        }
        int bareEnd = glued(t, at, rest) ? endOfGlued(t, rest, end) : roles.endAt(t, rest, end);
        if (bareEnd >= 0) {
          return bareEnd;
        }
      }
    }
    return -1;
  }

  private static boolean glued(PeopleText t, int at, int rest) {
    return Character.isLetterOrDigit(t.folded().charAt(rest - 1)) && rest > at;
  }

  /** One past the role that goes on a prefix in one word: "exdirectora"; -1 for none. */
  private int endOfGlued(PeopleText t, int rest, int end) {
    int wordEnd = t.wordEnd(rest, end);
    return roleVocabulary.contains(t.folded().substring(rest, wordEnd)) ? wordEnd : -1;
  }

  /** Whether a stretch is "ex", "vice" or the like, and nothing else. */
  boolean isRolePrefix(PeopleText t, Span span) {
    return rolePrefixes.contains(span.of(t.folded()));
  }

  /** Whether a word that is in no list looks like one for who does a work. */
  boolean looksLikeRole(PeopleText t, int at, int end) {
    return !topics.has(t, at, end)
        && roleEnding.matches(t.folded().substring(at, t.wordEnd(at, end)));
  }

  /** The code of the country that a folded word is the name of. */
  Optional<String> countryNamed(String folded) {
    return countryNames.valueOf(folded);
  }

  /** Whether the whole stretch is a term of this index. */
  static boolean isWhole(TermList index, PeopleText t, Span span) {
    return index.endAt(t, span.begin(), span.end()) == span.end();
  }

  /** One past the titles that stand here, with the article before them; {@code at} for none. */
  int skipHonorifics(PeopleText t, int at, int end) {
    int begin = at;
    for (int i = at; i < end; ) {
      int word = begin == at ? afterArticle(t, i, end) : i;
      Optional<TermList.Term> title = honorifics.at(t, word, end);
      if (title.isEmpty() && t.isLetterTitle(word, end)) {
        return t.nextWord(word, end);
      }
      if (title.isEmpty() && i == at && isUnknownTitle(t, word, end)) {
        i = t.skipSpaces(t.folded().indexOf(' ', word), end);
        begin = i;
        continue;
      }
      if (title.isEmpty()) {
        break;
      }
      i = afterInitials(t, word + title.get().length(), end);
      if (i < end && t.folded().charAt(i) == '.' && title.get().length() > LONGEST_ABBREVIATION) {
        break;
      }
      while (i < end && ". ".indexOf(t.folded().charAt(i)) >= 0) {
        i++;
      }
      begin = i;
    }
    return begin;
  }

  /**
   * "Psp. Ana Soto", "P.T.A. Ana Soto": an abbreviation that opens a line before a usual given
   * name, and is none of a name or an office.
   */
  private boolean isUnknownTitle(PeopleText t, int at, int end) {
    int space = at < end && t.opensLine(at) ? t.folded().indexOf(' ', at) : -1;
    int next = space < 0 ? end : t.skipSpaces(space, end);
    if (next >= end || space - at > LONGEST_TITLE || t.folded().charAt(space - 1) != '.') {
      return false;
    }
    boolean letters = space - at > 2;
    for (int i = at; i < space - 1; i++) {
      letters &= Character.isLetter(t.folded().charAt(i)) || t.folded().charAt(i) == '.';
    }
    return letters
        && t.capitalAt(at)
        && t.capitalAt(next)
        && nameAbbreviations.endAt(t, at, end) != space - 1
        && nounAt(t, at, end) == Noun.NONE
        && topics.at(t, at, end).isEmpty()
        && countries.at(t, at, end).isEmpty()
        && organisations.at(t, at, end).isEmpty()
        && cities.at(t, at, end).isEmpty()
        && givenNames.has(t, next, end);
  }

  /** "C.P.C.", whose first letters are a title of their own. */
  private static int afterInitials(PeopleText t, int from, int end) {
    int i = from;
    while (i + 2 < end
        && t.folded().charAt(i) == '.'
        && t.capitalAt(i + 1)
        && t.folded().charAt(i + 2) == '.') {
      i += 2;
    }
    return i;
  }

  private int afterArticle(PeopleText t, int at, int end) {
    return articles
        .at(t, at, end)
        .map(article -> t.skipSpaces(at + article.length(), end))
        .filter(word -> word < end)
        .orElse(at);
  }

  /** Whether the stretch is one acronym: "MTPE", "MinTrabajo", "OEA/SEDI". */
  static boolean isAcronym(PeopleText t, Span span) {
    int capitals = 0;
    int inside = 0;
    boolean small = false;
    if (span.length() < 2 || span.length() > LONGEST_ACRONYM || !t.capitalAt(span.begin())) {
      return false;
    }
    for (int i = span.begin(); i < span.end(); i++) {
      char c = t.text().charAt(i);
      if (!Character.isLetterOrDigit(c) && ACRONYM_SIGNS.indexOf(c) < 0) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
        inside += i > span.begin() && Character.isLetter(t.text().charAt(i - 1)) ? 1 : 0;
      }
      small |= Character.isLowerCase(c);
    }
    boolean shortName =
        capitals == 1
            && AcronymShape.endOfShortName(t.text(), span.begin(), span.end()) == span.end();
    return shortName || capitals >= 2 && (!small || inside > 0) && !isRomanNumeral(t, span);
  }

  private static boolean isRomanNumeral(PeopleText t, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if ("ivx".indexOf(t.folded().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
