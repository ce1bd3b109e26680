package legajo.pipeline.extract.clock;

import java.util.List;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/** Judges by the words round some digits whether they are a time of day. */
final class ClockContext {
  private static final int NEAR = 34;
  private static final int LONGEST_LIKELY_LENGTH = 8;
  private static final int FIRST_LIKELY_HOUR = 6;
  private static final String NOT_BEFORE = ".,:/$#+_=&?@%¢";

  private final ClockVocabulary words;
  private final String folded;
  private final Span stretch;
  private final ClockSurroundings around;

  ClockContext(ClockVocabulary words, String folded, Span stretch, ClockSurroundings around) {
    this.around = around;
    this.words = words;
    this.folded = folded;
    this.stretch = stretch;
  }

  /**
   * The words between a start and an end.
   *
   * @param words the words; empty where there are none
   * @param next where the end would begin
   */
  record Joint(String words, int next) {
    boolean isPresent() {
      return !words.isEmpty();
    }

    boolean isDash() {
      return words.startsWith("-");
    }
  }

  /**
   * Whether digits at this place can begin a time: they are no part of a number, date or address.
   */
  boolean canBeginAt(int at) {
    if (at == 0) {
      return true;
    }
    char before = folded.charAt(at - 1);
    boolean joined = before == '-' && at > 1 && !isSpace(folded.charAt(at - 2));
    return !Character.isLetterOrDigit(before)
        && NOT_BEFORE.indexOf(before) < 0
        && !joined
        && !isInAddress(at);
  }

  Joint jointAfter(Clock start) {
    int at = SentenceBounds.skipSpaces(folded, start.span().end(), stretch.end());
    int end = words.joints().endAt(folded, at, stretch.end());
    int next = end < 0 ? at : SentenceBounds.skipSpaces(folded, end, stretch.end());
    boolean goesOn =
        end >= 0 && next < stretch.end() && Character.isLetterOrDigit(folded.charAt(next));
    return goesOn ? new Joint(folded.substring(at, end), next) : new Joint("", at);
  }

  boolean isRange(Clock start, Clock end, Joint joint) {
    if (joint.words().startsWith("y") && !leads(start, joint)) {
      return false;
    }
    if (start.isSure() && end.isSure()) {
      return true;
    }
    if (start.isSure() || end.isSure()) {
      return oneIsSure(start, end, joint);
    }
    if (end.hoursWord() || start.hoursWord()) {
      return !isLength(start, end);
    }
    boolean dots = start.form() == Clock.Form.DOT && end.form() == Clock.Form.DOT;
    return dots && after(end, '(')
        || isFollowedByHour(end)
        || isLedTwice(start, joint) && around.standsAlone(end)
        || around.tellHours(start, end);
  }

  /** "atiende de 9:00 a 17:00", "con pausa de 11:00 a 11:15": the hours of something else. */
  boolean isOfMeeting(Clock start) {
    int begin = start.span().begin();
    return !words.otherwise().standIn(folded, Math.max(stretch.begin(), begin - NEAR), begin);
  }

  boolean isTime(Clock clock) {
    boolean led = words.leads().standBefore(folded, clock.span().begin(), stretch.begin());
    boolean untold = clock.half() == Clock.Half.UNTOLD;
    if (clock.isBare() && clock.hoursWord() && untold && around.goesOnInAnotherPlace(clock)) {
      return true;
    }
    if (clock.isBare() && untold) {
      boolean alone = clock.hasMinutesInWords() || isToldAsOne(clock);
      return around.fillsCell(clock)
          || led && (clock.hoursWord() || isFollowedByHour(clock) || alone);
    }
    if (clock.form() == Clock.Form.WORDS) {
      return led;
    }
    if (clock.form() == Clock.Form.DOT && untold) {
      return clock.hoursWord()
          || led
          || around.isPlaced(clock)
          || around.goesOnInAnotherPlace(clock);
    }
    if (clock.form() == Clock.Form.LETTER && !led) {
      return clock.hour() >= FIRST_LIKELY_HOUR && !hasLengthWord(clock);
    }
    return led || !hasLengthWord(clock) || around.isPlaced(clock);
  }

  /** Whether a stretch of bare hours goes on from one told right before it. */
  boolean goesOnFrom(List<ClockTimes> before, Clock start, Clock end) {
    return start.isBare() && around.goesOnFrom(before, start, end);
  }

  /** Whether a time goes on from those told right before it. */
  boolean goesOnFrom(List<ClockTimes> before, boolean end, Clock clock) {
    return clock.isBare() && around.goesOnFrom(before, end, clock);
  }

  /** "de las 9 a las 11", "entre las nueve y las once". */
  private boolean isLedTwice(Clock start, Joint joint) {
    boolean article = joint.words().endsWith(" las") || joint.words().endsWith(" la");
    return article && words.leads().standBefore(folded, start.span().begin(), stretch.begin());
  }

  /** "a las 10, por Zoom"; "a las 10 empresas" is none. */
  private boolean isToldAsOne(Clock clock) {
    int begin = clock.span().begin();
    boolean led =
        folded.startsWith("a las ", begin - 6)
            || folded.startsWith("desde las ", begin - 10)
            || folded.startsWith("(las ", begin - 5)
            || folded.startsWith("eran las ", begin - 9)
            || folded.startsWith("son las ", begin - 8)
            || folded.startsWith("es decir, las ", begin - 14);
    return led && around.standsAlone(clock);
  }

  /** "entre las 9:00 y las 11:00"; else "y" joins two times that are no stretch. */
  private boolean leads(Clock start, Joint joint) {
    return joint.words().length() > 1
        && words.leads().standBefore(folded, start.span().begin(), stretch.begin());
  }

  /** "9 a 12:30" and "2 a 4 p.m." are times; in "Sesión 1 - 9:00" the 1 is none. */
  private boolean oneIsSure(Clock start, Clock end, Joint joint) {
    Clock unsure = start.isSure() ? end : start;
    if (unsure.form() == Clock.Form.DOT) {
      return true;
    }
    if (unsure == end) {
      return end.hoursWord() || start.half() != Clock.Half.UNTOLD || !joint.isDash();
    }
    return end.isBare() || !joint.isDash() && startsAfterPreposition(start);
  }

  private boolean startsAfterPreposition(Clock start) {
    int at = start.span().begin();
    return folded.startsWith("de ", at - 3)
        || folded.startsWith("desde ", at - 6)
        || words.leads().standBefore(folded, at, stretch.begin())
        || start.hour() >= FIRST_LIKELY_HOUR && around.standsApart(start);
  }

  /** "de 2 a 3 horas" is a length, "de 9 a 12 horas" isn't. */
  private boolean isLength(Clock start, Clock end) {
    if (words.leads().standBefore(folded, start.span().begin(), stretch.begin())) {
      return false;
    }
    int after = SentenceBounds.skipSpaces(folded, end.span().end(), stretch.end());
    return end.hour() <= LONGEST_LIKELY_LENGTH
        || hasLengthWord(start)
        || words.rates().endAt(folded, after, stretch.end()) > 0;
  }

  private boolean hasLengthWord(Clock clock) {
    int end = clock.span().begin();
    return words.lengths().standIn(folded, Math.max(stretch.begin(), end - NEAR), end);
  }

  private boolean isFollowedByHour(Clock clock) {
    int at = SentenceBounds.skipSpaces(folded, clock.span().end(), stretch.end());
    int word = after(clock, '(') || after(clock, ',') ? at + 1 : at;
    return words
            .hours()
            .endAt(folded, SentenceBounds.skipSpaces(folded, word, stretch.end()), stretch.end())
        > 0;
  }

  private boolean after(Clock clock, char mark) {
    int at = SentenceBounds.skipSpaces(folded, clock.span().end(), stretch.end());
    return at < stretch.end() && folded.charAt(at) == mark;
  }

  private boolean isInAddress(int at) {
    int begin = at;
    while (begin > stretch.begin() && !isSpace(folded.charAt(begin - 1))) {
      begin--;
    }
    String token = folded.substring(begin, at);
    return token.contains("://") || token.contains("www.") || token.contains("@");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '(';
  }
}
