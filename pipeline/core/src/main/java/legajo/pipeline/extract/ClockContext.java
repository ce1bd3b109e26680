package legajo.pipeline.extract;

import java.util.Set;
import legajo.rules.Span;

/** Judges by the words round some digits whether they are a time of day. */
final class ClockContext {
  private static final int NEAR = 34;
  private static final int VERY_NEAR = 12;
  private static final int LONGEST_LIKELY_LENGTH = 8;
  private static final Set<Character> NOT_BEFORE =
      Set.of('.', ',', ':', '/', '$', '#', '+', '_', '=', '&', '?', '@', '%', '¢');
  private static final String[] LENGTH_WORDS = {
    "duracion",
    "dura ",
    "duraron",
    "duro ",
    "durara",
    "durante",
    "entre ",
    "cada ",
    "total de",
    "jornada de",
    "unas ",
    "carga horaria",
    "mas de",
    "menos de",
    "cerca de"
  };
  private static final String[] CONNECTORS = {
    "- a las ",
    "a las ",
    "a la ",
    "hasta las ",
    "hasta la ",
    "hasta ",
    "al ",
    "a ",
    "-",
    "y las ",
    "y "
  };

  private final String folded;
  private final Span stretch;

  ClockContext(String folded, Span stretch) {
    this.folded = folded;
    this.stretch = stretch;
  }

  /**
   * The words between a start and an end.
   *
   * @param words the words; empty where there are none
   * @param next where the end would begin
   */
  record Connector(String words, int next) {
    boolean isPresent() {
      return !words.isEmpty();
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
        && !NOT_BEFORE.contains(before)
        && !joined
        && !isInAddress(at);
  }

  int afterDigits(int at) {
    int i = at;
    while (i < stretch.end() && Character.isDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  Connector connectorAfter(Clock start) {
    int at = SentenceBounds.skipSpaces(folded, start.span().end(), stretch.end());
    for (String connector : CONNECTORS) {
      if (folded.startsWith(connector, at)) {
        int next = SentenceBounds.skipSpaces(folded, at + connector.length(), stretch.end());
        boolean digit = next < stretch.end() && Character.isDigit(folded.charAt(next));
        if (digit) {
          return new Connector(connector.trim(), next);
        }
      }
    }
    return new Connector("", start.span().end());
  }

  boolean isRange(Clock start, Clock end, Connector connector) {
    if (connector.words().startsWith("y") && !before(start, "entre las ", "entre la ")) {
      return false;
    }
    if (start.isSure() && end.isSure()) {
      return true;
    }
    if (start.isSure() || end.isSure()) {
      return oneIsSure(start, end, connector);
    }
    if (end.hoursWord() || start.hoursWord()) {
      return !isLength(start, end);
    }
    boolean dots = start.form() == Clock.Form.DOT && end.form() == Clock.Form.DOT;
    return dots && before(start, "horario", "hora", "de ") && isFollowedByPlaceOrHour(end)
        || isFollowedByHour(end);
  }

  boolean isTime(Clock clock) {
    boolean atThe = before(clock, "a las ", "desde las ", "las ", "a la ", "hora: ", "hora ");
    if (clock.isBare() && clock.half() == Clock.Half.UNTOLD) {
      return before(clock, "a las ", "desde las ")
          && (clock.hoursWord() || isFollowedByHour(clock));
    }
    if (clock.form() == Clock.Form.DOT && clock.half() == Clock.Half.UNTOLD) {
      return clock.hoursWord() || atThe;
    }
    if (clock.form() == Clock.Form.LETTER && !atThe) {
      return clock.hour() >= 6 && !hasLengthWord(clock);
    }
    return !hasLengthWord(clock) || atThe;
  }

  /** "9 a 12:30" and "2 a 4 p.m." are times; in "Sesión 1 - 9:00" the 1 is none. */
  private boolean oneIsSure(Clock start, Clock end, Connector connector) {
    Clock unsure = start.isSure() ? end : start;
    if (unsure.form() == Clock.Form.DOT) {
      return true;
    }
    if (unsure == end) {
      return start.half() != Clock.Half.UNTOLD || !connector.words().equals("y");
    }
    return end.isBare() || connector.words().startsWith("a") && before(start, "de ", "desde ");
  }

  /** "de 2 a 3 horas" is a length, "de 9 a 12 horas" isn't. */
  private boolean isLength(Clock start, Clock end) {
    boolean atThe = before(start, "de las ", "desde las ", "entre las ");
    boolean small = end.hour() <= LONGEST_LIKELY_LENGTH;
    return !atThe && (small || hasLengthWord(start) || isFollowedByRate(end));
  }

  private boolean hasLengthWord(Clock clock) {
    String words = wordsBefore(clock, NEAR);
    for (String length : LENGTH_WORDS) {
      if (words.contains(length)) {
        return !words.contains("las ");
      }
    }
    return false;
  }

  private boolean isFollowedByRate(Clock end) {
    String after = wordsAfter(end);
    return after.startsWith("semanal")
        || after.startsWith("diari")
        || after.startsWith("por ")
        || after.startsWith("lectiva")
        || after.startsWith("al ");
  }

  private boolean isFollowedByHour(Clock clock) {
    String after = wordsAfter(clock);
    return after.startsWith("(hora") || after.startsWith(", hora") || after.startsWith("hora");
  }

  private boolean isFollowedByPlaceOrHour(Clock clock) {
    return wordsAfter(clock).startsWith("(") || isFollowedByHour(clock);
  }

  private boolean before(Clock clock, String... words) {
    String before = wordsBefore(clock, VERY_NEAR);
    for (String word : words) {
      if (before.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private String wordsBefore(Clock clock, int reach) {
    int end = clock.span().begin();
    return folded.substring(Math.max(stretch.begin(), end - reach), end);
  }

  private String wordsAfter(Clock clock) {
    int begin = SentenceBounds.skipSpaces(folded, clock.span().end(), stretch.end());
    return folded.substring(begin, Math.min(stretch.end(), begin + VERY_NEAR));
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
