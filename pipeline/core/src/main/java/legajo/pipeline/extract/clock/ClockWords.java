package legajo.pipeline.extract.clock;

import java.util.Optional;
import legajo.rules.Span;

/** Reads one time of day at a place of a folded text: its hour, minutes, "p.m.", "hrs". */
final class ClockWords {
  private static final int NOON = 12;
  private static final int HOUR = 60;

  private final ClockVocabulary words;
  private final String folded;
  private final int limit;

  ClockWords(ClockVocabulary words, String folded, int limit) {
    this.words = words;
    this.folded = folded;
    this.limit = limit;
  }

  /** Whether a number or a word for an hour stands at this place. */
  boolean mayBeginAt(int at) {
    return isDigit(folded.charAt(at)) || wordEnd(at) > 0;
  }

  /** One past the number or word that begins here. */
  int afterWord(int at) {
    int end = digitsEnd(at);
    return end > at ? end : Math.max(at + 1, wordEnd(at));
  }

  /** The time that begins at this place. */
  Optional<Clock> at(int begin) {
    if (begin >= limit) {
      return Optional.empty();
    }
    return isDigit(folded.charAt(begin)) ? inDigits(begin) : inWords(begin);
  }

  private Optional<Clock> inWords(int begin) {
    int noonEnd = words.noon().endOfTermAt(folded, begin);
    if (noonEnd > 0 && noonEnd <= limit) {
      Span span = new Span(begin, noonEnd);
      return Optional.of(new Clock(NOON, 0, Clock.Form.WORDS, Clock.Half.NOON, false, span));
    }
    int end = words.hourInWords().endOfTermAt(folded, begin);
    if (end < 0 || end > limit) {
      return Optional.empty();
    }
    int hour =
        Integer.parseInt(words.hourInWords().valueOf(folded.substring(begin, end)).orElse("0"));
    return Optional.of(withWords(begin, end, hour, 0, Clock.Form.WORDS));
  }

  private Optional<Clock> inDigits(int begin) {
    int end = digitsEnd(begin);
    if (end == begin || end - begin > 2) {
      return Optional.empty();
    }
    int hour = number(begin, end);
    Clock.Form form = formAt(end);
    int minute = 0;
    if (form != Clock.Form.BARE) {
      int minutes = minutesAt(end);
      minute = number(minutes, minutes + 2);
      end = minutes + 2;
    }
    if (hour > 24 || minute > 59 || !endsCleanly(end, form)) {
      return Optional.empty();
    }
    return Optional.of(withWords(begin, end, hour, minute, form));
  }

  /** Adds the words after an hour: "y media", "horas", "de la tarde". */
  private Clock withWords(int begin, int end, int hour, int minute, Clock.Form form) {
    Clock.Half half = Clock.Half.UNTOLD;
    boolean hours = false;
    int inWords = 0;
    Clock.Form written = form;
    int at = end;
    for (int round = 0; round < 3; round++) {
      int word = at < limit && folded.charAt(at) == ' ' ? at + 1 : at;
      int hoursEnd = hours ? -1 : words.hours().endAt(folded, word, limit);
      int minutesEnd = inWords == 0 && minute == 0 && word > at ? minutesEnd(word) : -1;
      if (minutesEnd > 0 && isMinutes(form, word)) {
        inWords = minutes(word, minutesEnd);
        written = Clock.Form.WORDS;
        at = minutesEnd;
      } else if (hoursEnd > 0) {
        hours = true;
        at = hoursEnd;
      } else if (half == Clock.Half.UNTOLD) {
        half = halfAt(word, hour);
        at = half == Clock.Half.UNTOLD ? at : halfEnd(word, half);
      }
    }
    int wholeHour = inWords < 0 ? hour - 1 : hour;
    int wholeMinute = inWords < 0 ? HOUR + inWords : minute + inWords;
    Span span = new Span(begin, at);
    return new Clock(wholeHour, wholeMinute, written, half, hours, span);
  }

  /** After digits, "9 y 30" may be two numbers; "9 y media" is one time. */
  private boolean isMinutes(Clock.Form form, int at) {
    return form == Clock.Form.WORDS
        || form == Clock.Form.BARE
            && (folded.startsWith("y media", at)
                || folded.startsWith("y cuarto", at)
                || folded.startsWith("menos cuarto", at));
  }

  private int minutesEnd(int at) {
    int end = words.minutes().endOfTermAt(folded, at);
    return end <= limit ? end : -1;
  }

  private int minutes(int begin, int end) {
    return Integer.parseInt(words.minutes().valueOf(folded.substring(begin, end)).orElse("0"));
  }

  private Clock.Half halfAt(int at, int hour) {
    for (Clock.Half half :
        new Clock.Half[] {Clock.Half.MORNING, Clock.Half.AFTERNOON, Clock.Half.NOON}) {
      if (halfEnd(at, half) > 0 && (half != Clock.Half.NOON || hour == 12)) {
        return half;
      }
    }
    return Clock.Half.UNTOLD;
  }

  private int halfEnd(int at, Clock.Half half) {
    return switch (half) {
      case MORNING -> words.morning().endAt(folded, at, limit);
      case AFTERNOON -> words.afternoon().endAt(folded, at, limit);
      case NOON -> words.midday().endAt(folded, at, limit);
      case UNTOLD -> -1;
    };
  }

  private Clock.Form formAt(int at) {
    int minutes = minutesAt(at);
    if (minutes < 0 || minutes + 2 > limit || digitsEnd(minutes) != minutes + 2) {
      return Clock.Form.BARE;
    }
    return switch (folded.charAt(at)) {
      case ':' -> Clock.Form.COLON;
      case '.' -> Clock.Form.DOT;
      default -> Clock.Form.LETTER;
    };
  }

  /** Where minutes would begin after an hour: "9:30", "9h30", "9 h 30"; -1 where none can. */
  private int minutesAt(int hourEnd) {
    if (hourEnd < limit && ":.h".indexOf(folded.charAt(hourEnd)) >= 0) {
      boolean spaced = folded.startsWith("h ", hourEnd);
      return spaced ? hourEnd + 2 : hourEnd + 1;
    }
    return folded.startsWith(" h ", hourEnd) ? hourEnd + 3 : -1;
  }

  /** No time goes on in digits, a decimal, a per cent sign or a date. */
  private boolean endsCleanly(int end, Clock.Form form) {
    if (end >= limit) {
      return true;
    }
    char next = folded.charAt(end);
    boolean digitAfter = end + 1 < limit && Character.isDigit(folded.charAt(end + 1));
    if (Character.isDigit(next) || "%ºª°".indexOf(next) >= 0) {
      return false;
    }
    if (digitAfter && (":.,".indexOf(next) >= 0 || form == Clock.Form.BARE && next == '/')) {
      return false;
    }
    return !Character.isLetter(next)
        || words.hours().endAt(folded, end, limit) > 0
        || halfAt(end, 12) != Clock.Half.UNTOLD;
  }

  /** One past the word for an hour that begins here; -1 for none. */
  private int wordEnd(int at) {
    char c = folded.charAt(at);
    if (c < 'a' || c > 'v') {
      return -1;
    }
    return Math.max(
        words.hourInWords().endOfTermAt(folded, at), words.noon().endOfTermAt(folded, at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int digitsEnd(int begin) {
    int i = begin;
    while (i < limit && isDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private int number(int begin, int end) {
    return Integer.parseInt(folded.substring(begin, end));
  }
}
