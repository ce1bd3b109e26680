package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.pipeline.extract.people.PeopleWords.Noun;

/**
 * Reads a person's name where one may begin: capital words and initials, with particles between
 * them ("de la", "von", "y").
 */
final class NameReader {
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_JOINED_WORD = 3;
  private static final int LONGEST_ELISION = 4;
  private static final int LONGEST_NICKNAME = 20;
  private static final String OPENING_QUOTES = "\u00AB\u201C\"\u2018'";
  private static final String CLOSING_QUOTES = "\u00BB\u201D\"\u2019'";

  /** The particles of a husband's name, which are written with capitals too: "Vda. de Luna". */
  private static final String MARRIED = "married";

  private static final String INSIDE_WORD = "'-\u00B4`";

  private final PeopleWords words;

  NameReader(PeopleWords words) {
    this.words = words;
  }

  /** One past a name of at least two words that begins here, wherever it stands; -1 for none. */
  int read(PeopleText t, int at, int end) {
    return read(t, at, end, 2);
  }

  /** One past a name that begins here behind a title, so that one word is enough; -1 for none. */
  int readTitled(PeopleText t, int at, int end) {
    return read(t, at, end, 1);
  }

  /** One past a name whose surnames stand first: "SOTO VIDAL, Ana María"; -1 for none. */
  int readSurnameFirst(PeopleText t, int at, int end) {
    int i = at;
    while (i < end
        && (Character.isLetter(t.folded().charAt(i)) || " -'".indexOf(t.folded().charAt(i)) >= 0)) {
      if ((i == at || t.folded().charAt(i - 1) == ' ') && isNoSurname(t, i, end)) {
        return -1;
      }
      i++;
    }
    if (i == at || i >= end || t.folded().charAt(i) != ',' || beginsWithGivenName(t, at, end)) {
      return -1;
    }
    int given = t.skipSpaces(i + 1, end);
    int usual = givenNamesEnd(t, given, end);
    return usual > 0 || !isUpper(t, at, t.wordEnd(at, i)) ? usual : mixedNamesEnd(t, given, end);
  }

  /**
   * "POTTINGER, Andrew": behind surnames in capitals any one or two words with one capital each.
   */
  private int mixedNamesEnd(PeopleText t, int at, int end) {
    int nameEnd = -1;
    int i = at;
    for (int count = 0; i < end && count < 2 && t.capitalAt(i); count++) {
      int wordEnd = t.wordEnd(i, end);
      if (wordEnd - i < 2 || isUpper(t, i, wordEnd) || isNoName(t, i, end)) {
        return -1;
      }
      nameEnd = wordEnd;
      i = t.skipSpaces(wordEnd, end);
    }
    boolean parted =
        i >= end
            || t.separatorAt(i, at, end) != 0
            || t.opensBracket(i)
            || t.folded().charAt(i) == '.' && t.spaceAt(i + 1, end);
    return parted ? nameEnd : -1;
  }

  private boolean isNoSurname(PeopleText t, int at, int end) {
    return !t.capitalAt(at) && !words.particles.has(t, at, end)
        || isNoName(t, at, end)
        || words.countries.has(t, at, end);
  }

  /** One past usual given names, and nothing else, up to a separator; -1 for none. */
  private int givenNamesEnd(PeopleText t, int at, int end) {
    int nameEnd = -1;
    int i = at;
    while (i < end && t.capitalAt(i) && words.givenNames.has(t, i, end)) {
      nameEnd = t.wordEnd(i, end);
      i = t.skipSpaces(nameEnd, end);
    }
    boolean parted =
        i >= end
            || t.separatorAt(i, at, end) != 0
            || t.opensBracket(i)
            || t.folded().charAt(i) == '.' && t.spaceAt(i + 1, end);
    return parted ? nameEnd : -1;
  }

  /** Whether the first word is a usual given name, which makes a name of it in running text. */
  boolean beginsWithGivenName(PeopleText t, int at, int end) {
    return words.givenNames.has(t, at, end);
  }

  private int read(PeopleText t, int at, int end, int fewestWords) {
    int count = 0;
    int nameEnd = -1;
    int i = at;
    while (i < end && count <= MOST_WORDS) {
      int nickname = count > 0 ? nicknameEnd(t, i, end) : -1;
      if (nickname > 0) {
        nameEnd = nickname;
        i = t.skipSpaces(nickname, end);
        continue;
      }
      int wordEnd = nameWordEnd(t, i, end);
      if (wordEnd == i) {
        break;
      }
      if (count > 0 && isParticle(t, i, end)) {
        int next = afterParticle(t, i, end);
        if (next < 0 || isAnd(t, i, end) && namesAnother(t, next, end)) {
          break;
        }
        i = next;
        continue;
      }
      if (!t.capitalAt(i) && !isElided(t, i, wordEnd)) {
        break;
      }
      if (isNoName(t, i, end) && !(count == 1 && isSurnameLikeTopic(t, at, i, end))) {
        if (count < 2 || isSurnameLikeRole(t, i, wordEnd, end)) {
          return count < 2 ? -1 : wordEnd;
        }
        break;
      }
      count += 1 + joinedWords(t, i, wordEnd);
      nameEnd = wordEnd;
      if (!t.spaceAt(wordEnd, end) && !isInitialBefore(t, wordEnd, end)) {
        break;
      }
      i = t.skipSpaces(wordEnd, end);
    }
    boolean name = count >= fewestWords && count <= MOST_WORDS && !isThing(t, at, nameEnd, end);
    return name ? nameEnd : -1;
  }

  /** "Semana Santa", "Los Andes", "La Paz": a feast or a place that no person is called. */
  private boolean isThing(PeopleText t, int at, int nameEnd, int end) {
    boolean place = words.cities.endAt(t, at, end) == nameEnd && t.nextWord(at, end) < nameEnd;
    return place || words.noOpenings.has(t, at, end);
  }

  /** One past a nickname in quotes, "Ana «Nena» Soto"; -1 for none. */
  private static int nicknameEnd(PeopleText t, int at, int end) {
    int opening = OPENING_QUOTES.indexOf(t.text().charAt(at));
    int limit = Math.min(end, at + LONGEST_NICKNAME);
    if (opening < 0 || at + 1 >= limit || !t.capitalAt(at + 1)) {
      return -1;
    }
    for (int i = at + 1; i < limit; i++) {
      char c = t.text().charAt(i);
      if (c == CLOSING_QUOTES.charAt(opening)) {
        return i + 1;
      }
      if (!Character.isLetter(c) && c != ' ') {
        return -1;
      }
    }
    return -1;
  }

  /** One past a word of a name; holds apostrophes, hyphens, the full stop of an initial. */
  private int nameWordEnd(PeopleText t, int at, int end) {
    int i = at;
    while (i < end) {
      char c = t.folded().charAt(i);
      boolean inside =
          INSIDE_WORD.indexOf(c) >= 0
              && i > at
              && i + 1 < end
              && Character.isLetter(t.folded().charAt(i + 1));
      if (!Character.isLetter(c) && !inside) {
        break;
      }
      i++;
    }
    if (i < end && Character.isDigit(t.folded().charAt(i))) {
      return at;
    }
    boolean stop = i > at && i < end && t.folded().charAt(i) == '.';
    if (!stop || i - at != 1 && words.nameAbbreviations.endAt(t, at, i) != i) {
      return i;
    }
    return i + 1 < end && t.text().charAt(i + 1) == 'ª' ? i + 2 : i + 1;
  }

  /** "d'Ávila", "dell'Orto": a small particle grown together with its name. */
  private static boolean isElided(PeopleText t, int at, int end) {
    int letters = t.wordEnd(at, end);
    return letters > at
        && letters - at <= LONGEST_ELISION
        && letters + 1 < end
        && t.folded().charAt(letters) != '-'
        && t.capitalAt(letters + 1);
  }

  /** "J.A. Soto": initials without a space between them. */
  private static boolean isInitialBefore(PeopleText t, int at, int end) {
    return at < end && t.folded().charAt(at - 1) == '.' && t.capitalAt(at);
  }

  private boolean isParticle(PeopleText t, int at, int end) {
    Optional<TermList.Term> particle = words.particles.at(t, at, end);
    return particle.isPresent()
        && !isInitial(t, at, end)
        && (!t.capitalAt(at)
            || particle.get().value().equals(MARRIED)
            || isUpper(t, at, t.wordEnd(at, end))
            || followsParticle(t, at));
  }

  /** "Ana E. Soto": the "E." joins no names. */
  private static boolean isInitial(PeopleText t, int at, int end) {
    return t.capitalAt(at) && at + 1 < end && t.folded().charAt(at + 1) == '.';
  }

  /** "de La Cruz" */
  private static boolean followsParticle(PeopleText t, int at) {
    return at >= 3 && t.folded().startsWith("de ", at - 3);
  }

  private static boolean isUpper(PeopleText t, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!t.capitalAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The word behind a particle, if it may go on a name; else -1. */
  private int afterParticle(PeopleText t, int at, int end) {
    int length = words.particles.at(t, at, end).map(p -> p.length()).orElse(0);
    int next = t.skipSpaces(at + length, end);
    if (next >= end || next == at + length || !Character.isLetter(t.folded().charAt(next))) {
      return -1;
    }
    boolean more = t.capitalAt(next) || words.particles.has(t, next, end);
    return more && !isNoName(t, next, end) && words.skipHonorifics(t, next, end) == next
        ? next
        : -1;
  }

  private static boolean isAnd(PeopleText t, int at, int end) {
    return t.wordIs("y", at, end) || t.wordIs("e", at, end);
  }

  /** "Ana Soto y Luis Paz" are two, "José Ortega y Gasset" is one. */
  private boolean namesAnother(PeopleText t, int at, int end) {
    return words.skipHonorifics(t, at, end) > at || read(t, at, end) > 0;
  }

  private boolean isNoName(PeopleText t, int at, int end) {
    return words.topics.has(t, at, end) || words.nounAt(t, at, end) != Noun.NONE;
  }

  /**
   * "Ana Seminario Paz ...... Directora": a field's word behind a usual given name, before a
   * surname or the end of what can be a name.
   */
  private boolean isSurnameLikeTopic(PeopleText t, int first, int at, int end) {
    if (!words.givenNames.has(t, first, end)
        || words.nounAt(t, at, end) == Noun.ROLE
        || words.nounAt(t, first, end) != Noun.NONE
        || isUpper(t, at, t.wordEnd(at, end))) {
      return false;
    }
    int wordEnd = t.wordEnd(at, end);
    int next = t.skipSpaces(wordEnd, end);
    boolean over =
        next >= end || t.separatorAt(next, at, end) != 0 || t.folded().charAt(next) == '.';
    return over
        || t.spaceAt(wordEnd, end)
            && t.capitalAt(next)
            && !isNoName(t, next, end)
            && words.nounAt(t, next, end) == Noun.NONE;
  }

  /** "Juan Pérez Alcalde, Director": a role that ends the words and has another role behind it. */
  private boolean isSurnameLikeRole(PeopleText t, int at, int wordEnd, int end) {
    if (words.nounAt(t, at, end) != Noun.ROLE || wordEnd >= end) {
      return false;
    }
    int next = t.nextWord(wordEnd, end);
    return t.separatorAt(wordEnd, at, end) != 0
        && next < end
        && words.nounAt(t, next, end) == Noun.ROLE;
  }

  /** How many more words a word holds whose spaces a scan lost: "AnaSoto". */
  private static int joinedWords(PeopleText t, int at, int end) {
    int joined = 0;
    int begin = at;
    for (int i = at + 1; i < end; i++) {
      if (t.capitalAt(i) && Character.isLowerCase(t.text().charAt(i - 1))) {
        if (i - begin < SHORTEST_JOINED_WORD || end - i < SHORTEST_JOINED_WORD) {
          return 0;
        }
        joined++;
        begin = i;
      }
    }
    return joined;
  }

  /** Whether a stretch begins with a name of two words or more and a comma or semicolon. */
  boolean opensList(PeopleText t, int from, int end) {
    int at = t.skipSpaces(from, end);
    int name = words.skipHonorifics(t, at, end);
    int nameEnd = name < end ? read(t, name, end) : -1;
    int next = nameEnd > 0 && t.nextWord(name, end) < nameEnd ? t.skipSpaces(nameEnd, end) : end;
    return next < end
        && ",;".indexOf(t.folded().charAt(next)) >= 0
        && words.namedAt(t, name, end) == Noun.NONE
        && words.topics.at(t, name, end).isEmpty();
  }
}
