package legajo.pipeline.extract.people;

import legajo.pipeline.extract.people.PeopleWords.Noun;

/**
 * Tells what English words name: the noun that tells it stands at the end of the words, before "of"
 * and "for" ("Senior Labour Officer", "Statistical Institute of Jamaica").
 */
final class EnglishNouns {
  private final PeopleWords words;

  EnglishNouns(PeopleWords words) {
    this.words = words;
  }

  /** What the capital words name that begin at a place. */
  Noun at(PeopleText t, int at, int end) {
    if (at >= end || !t.capitalAt(at) || words.givenNames.has(t, at, end)) {
      return Noun.NONE;
    }
    int head = head(t, at, end);
    return words
        .englishNouns
        .at(t, head, end)
        .filter(noun -> head + noun.length() == t.wordEnd(head, end))
        .map(noun -> noun(noun.value()))
        .orElse(Noun.NONE);
  }

  private static Noun noun(String value) {
    return switch (value) {
      case "role" -> Noun.ROLE;
      case "unit" -> Noun.UNIT;
      case "either" -> Noun.BODY_OR_UNIT;
      default -> Noun.BODY;
    };
  }

  private int head(PeopleText t, int at, int end) {
    int head = at;
    for (int i = at; i < end; ) {
      if (t.capitalAt(i) && !isRank(t, i, end) || isSmallOffice(t, i, end)) {
        head = i;
      } else if (!t.capitalAt(i) && !words.englishJoints.has(t, i, end)) {
        break;
      }
      int next = nextInPhrase(t, t.wordEnd(i, end), end);
      if (next < 0) {
        break;
      }
      i = next;
    }
    return head;
  }

  /** "Community manager"; "director" and "editor" may be Spanish. */
  private boolean isSmallOffice(PeopleText t, int at, int end) {
    int wordEnd = t.wordEnd(at, end);
    return !t.folded().startsWith("or", wordEnd - 2)
        && words
            .englishNouns
            .at(t, at, end)
            .filter(noun -> noun.value().equals("role") && at + noun.length() == wordEnd)
            .isPresent();
  }

  /** "Officer II", "Grade B": what ranks an office is not its noun. */
  private static boolean isRank(PeopleText t, int at, int end) {
    int wordEnd = t.wordEnd(at, end);
    for (int i = at; i < wordEnd; i++) {
      if ("ivx".indexOf(t.folded().charAt(i)) < 0) {
        return wordEnd - at == 1;
      }
    }
    return true;
  }

  /** The next word of the same stretch; -1 where a separator or a bracket stands before it. */
  private static int nextInPhrase(PeopleText t, int from, int end) {
    int i = from;
    while (i < end && " &/'-".indexOf(t.folded().charAt(i)) >= 0) {
      if (t.separatorAt(i, from, end) != 0) {
        return -1;
      }
      i++;
    }
    return i < end && i > from && Character.isLetterOrDigit(t.folded().charAt(i)) ? i : -1;
  }
}
