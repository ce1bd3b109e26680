package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Cuts the words beside a name at their separators and takes the remarks in brackets out. */
final class SegmentSplitter {
  private static final int LONGEST_ABBREVIATION = 4;

  private final PeopleWords words;
  private final DelegationMarks marks;

  SegmentSplitter(PeopleWords words, DelegationMarks marks) {
    this.words = words;
    this.marks = marks;
  }

  /**
   * What a stretch falls into.
   *
   * @param segments in order
   * @param notes the words of brackets that are remarks
   */
  record Split(List<PeopleSegment> segments, List<Span> notes) {}

  /** Cuts the stretch that follows a name. */
  Split split(PeopleText t, int begin, int end) {
    Split split = new Split(new ArrayList<>(), new ArrayList<>());
    cut(t, begin, end, ',', split);
    return split;
  }

  private void cut(PeopleText t, int begin, int end, char first, Split split) {
    char separator = first;
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (t.opensBracket(i)) {
        int close = t.closing(i, end);
        if (isMark(t, begin, from, i, close, end)
            || closesWithBody(t, begin, i, close, end)
            || !staysInside(t, from, i, close, end)) {
          add(t, from, i, separator, split);
          addBracket(t, begin, i, close, end, split);
          from = Math.min(close + 1, end);
          separator = ',';
        }
        i = close;
        continue;
      }
      char found = separatorAt(t, i, from, end);
      if (found != 0) {
        add(t, from, i, separator, split);
        from = i + 1;
        separator = found;
      }
    }
    add(t, from, end, separator, split);
  }

  /** A dash between two words of one name ("México - Canadá") parts nothing. */
  private char separatorAt(PeopleText t, int i, int from, int end) {
    char found = t.separatorAt(i, from, end);
    if (found == '-' || found == '/') {
      int next = t.nextWord(i, end);
      boolean first = t.trimmed(from, i).length() == 0;
      boolean parts = first || next >= end || !namesPlace(t, next, end) || !endsInPlace(t, from, i);
      return parts && !words.isRolePrefix(t, t.trimmed(from, i)) ? found : 0;
    }
    if (found == 0 && t.folded().charAt(i) == '.' && t.spaceAt(i + 1, end)) {
      int next = t.skipSpaces(i + 1, end);
      boolean sentence =
          (i - from > LONGEST_ABBREVIATION || PeopleWords.isAcronym(t, t.trimmed(from, i)))
              && next < end
              && t.capitalAt(next)
              && !endsInAbbreviation(t, from, i);
      return sentence && (words.nounAt(t, next, end) != Noun.NONE || isOfOwn(t, next, end))
          ? ','
          : 0;
    }
    return found;
  }

  /** "ENC. OF. REGIONAL": the stop is that of a short word. */
  private boolean endsInAbbreviation(PeopleText t, int from, int stop) {
    int word = stop;
    while (word > from && Character.isLetter(t.folded().charAt(word - 1))) {
      word--;
    }
    return words.officeAbbreviations.endAt(t, word, stop) == stop;
  }

  /** "Analista. MF", "Analista. MF. Ext. 20" */
  private boolean isOfOwn(PeopleText t, int at, int end) {
    int behind = Math.min(end + 1, t.text().length());
    int stop = new Span(at, Math.max(at, behind)).indexOf(". ", t.text());
    Span piece = t.trimmed(at, stop < 0 ? end : stop);
    return PeopleWords.isAcronym(t, piece)
        || words.organisations.has(t, at, end)
        || ContactWords.isContact(t, at, end);
  }

  private boolean endsInPlace(PeopleText t, int begin, int end) {
    int last = t.trimmed(begin, end).end();
    for (int i = begin; i < last; i = t.nextWord(i, last)) {
      if (words.countries.endAt(t, i, last) == last) {
        return true;
      }
    }
    return false;
  }

  private boolean namesPlace(PeopleText t, int at, int end) {
    return words.countries.has(t, at, end);
  }

  /** An acronym, or words in the middle of a part, belong to it with their bracket. */
  private static boolean staysInside(PeopleText t, int from, int open, int close, int end) {
    Span inner = t.trimmed(open + 1, close);
    boolean behindWords = t.trimmed(from, open).length() > 0;
    int next = t.skipSpaces(Math.min(close + 1, end), end);
    boolean goesOn =
        next < end
            && Character.isLetter(t.folded().charAt(next))
            && !t.wordIs("y", next, end)
            && !t.wordIs("e", next, end);
    return behindWords && (goesOn || PeopleWords.isAcronym(t, inner) || isShort(t, inner));
  }

  /**
   * "Directora de Redes (Ministerio de Faros)", "Asesor (MF)": the line ends with whose office it
   * is, and not with the acronym of the words before it.
   */
  private boolean closesWithBody(PeopleText t, int begin, int open, int close, int end) {
    Span inner = t.trimmed(open + 1, close);
    if (inner.length() == 0
        || t.trimmed(begin, open).length() == 0
        || !onlyBracketsFollow(t, close + 1, end)
        || marks.whole(t, inner).isPresent()
        || PeopleWords.isWhole(words.cities, t, inner)) {
      return false;
    }
    Span segment = t.trimmed(lastSegment(t, begin, open), open);
    if (isBody(t, segment)) {
      return false;
    }
    if (PeopleWords.isAcronym(t, inner)) {
      boolean role = words.nounAt(t, segment.begin(), segment.end()) == Noun.ROLE;
      return !abbreviates(t, inner, begin, open) && (role || standsElsewhere(t, inner));
    }
    return t.capitalAt(inner.begin())
        && t.nextWord(inner.begin(), inner.end()) < inner.end()
        && (words.namedAt(t, inner.begin(), inner.end()) == Noun.BODY
            || words.ministries.has(t, inner.begin(), inner.end())
            || PeopleWords.isWhole(words.organisations, t, inner));
  }

  /** "Ministry of Lights (Ministerio de Faros)" says one institution twice. */
  private boolean isBody(PeopleText t, Span segment) {
    Noun noun = words.namedAt(t, segment.begin(), segment.end());
    return noun == Noun.BODY || PeopleWords.isAcronym(t, segment);
  }

  /** Where the words begin that the last separator before a bracket parts from others. */
  private static int lastSegment(PeopleText t, int begin, int open) {
    int from = begin;
    for (int i = begin; i < open; i++) {
      if (t.opensBracket(i)) {
        i = t.closing(i, open);
      } else if (t.separatorAt(i, begin, open) != 0) {
        from = i + 1;
      }
    }
    return t.trimmed(from, open).begin();
  }

  /** A unit's own acronym is said once; of an institution the report speaks elsewhere too. */
  private static boolean standsElsewhere(PeopleText t, Span acronym) {
    String word = acronym.of(t.folded());
    int end = t.folded().length();
    for (int at = t.folded().indexOf(word); at >= 0; at = t.folded().indexOf(word, at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(t.folded().charAt(at - 1));
      if (at != acronym.begin() && begins && t.wordEnd(at, end) == at + word.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an acronym is made of letters of the words before it: "Servicio de Mareas (SERMAR)".
   */
  private boolean abbreviates(PeopleText t, Span acronym, int begin, int end) {
    for (int i = begin; i < end; i = t.nextWord(i, end)) {
      boolean first = t.capitalAt(i) && t.folded().charAt(i) == t.folded().charAt(acronym.begin());
      if (first && words.nounAt(t, i, end) != Noun.ROLE && holdsLetters(t, acronym, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsLetters(PeopleText t, Span acronym, int begin, int end) {
    int letter = acronym.begin();
    for (int i = begin; i < end && letter < acronym.end(); i++) {
      if (t.folded().charAt(i) == t.folded().charAt(letter)
          || !Character.isLetterOrDigit(t.folded().charAt(letter))) {
        letter++;
      }
    }
    return letter >= acronym.end();
  }

  /** "(CR)" behind the name, or at the end of the line where it abbreviates nothing before it. */
  private boolean isMark(PeopleText t, int begin, int from, int open, int close, int end) {
    Span inner = t.trimmed(open + 1, close);
    boolean first = t.trimmed(begin, open).length() == 0;
    return (first || onlyBracketsFollow(t, close + 1, end))
        && marks.whole(t, inner).isPresent()
        && (first || !DelegationMarks.isInitialsOf(t, inner, from, open));
  }

  /** "(e)", "(a.i.)": how an office is held. */
  private static boolean isShort(PeopleText t, Span inner) {
    return inner.length() <= LONGEST_ABBREVIATION
        && t.holdsLetter(inner)
        && (!t.capitalAt(inner.begin()) || inner.length() == 1);
  }

  private void addBracket(PeopleText t, int begin, int open, int close, int end, Split split) {
    Span inner = t.trimmed(open + 1, close);
    if (ContactWords.isContact(t, inner.begin(), inner.end())) {
      return;
    }
    boolean behindName = t.trimmed(begin, open).length() == 0 && split.segments().isEmpty();
    boolean acronym = PeopleWords.isAcronym(t, inner);
    if (closesWithBody(t, begin, open, close, end)) {
      cut(t, inner.begin(), inner.end(), '(', split);
    } else if (isMark(t, begin, begin, open, close, end)) {
      split.segments().add(new PeopleSegment(inner, '('));
    } else if (behindName
        && (acronym || saysOffice(t, inner) && !saysOfficeBehind(t, close + 1, end))) {
      cut(t, inner.begin(), inner.end(), '(', split);
    } else if (t.holdsLetter(inner)) {
      split.notes().add(inner);
    }
  }

  /** Whether words behind a bracket say an office, so that the bracket says something else. */
  private boolean saysOfficeBehind(PeopleText t, int from, int end) {
    if (onlyBracketsFollow(t, from, end)) {
      return false;
    }
    int next = t.nextWord(from - 1, end);
    Noun noun = next < end ? words.namedAt(t, next, end) : Noun.NONE;
    boolean body = noun == Noun.BODY || noun == Noun.BODY_OR_UNIT || noun == Noun.UNIT;
    return !body && !PeopleWords.isAcronym(t, t.trimmed(next, end));
  }

  private boolean saysOffice(PeopleText t, Span inner) {
    Noun noun = words.namedAt(t, inner.begin(), inner.end());
    if (noun == Noun.NONE && t.capitalAt(inner.begin())) {
      return words.looksLikeRole(t, inner.begin(), inner.end());
    }
    boolean inMeeting =
        !t.capitalAt(inner.begin()) && words.meetingRoles.has(t, inner.begin(), inner.end());
    boolean named = noun != Noun.UNIT || t.capitalAt(inner.begin());
    return noun != Noun.NONE && named && !inMeeting;
  }

  private static boolean onlyBracketsFollow(PeopleText t, int from, int end) {
    int i = from;
    while (i < end) {
      if (t.opensBracket(i)) {
        i = t.closing(i, end);
      } else if (Character.isLetterOrDigit(t.folded().charAt(i))) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static void add(PeopleText t, int begin, int end, char separator, Split split) {
    Span span = t.trimmed(begin, end);
    if (span.length() > 0 && !ContactWords.isContact(t, span.begin(), span.end())) {
      split.segments().add(new PeopleSegment(span, separator));
    }
  }
}
