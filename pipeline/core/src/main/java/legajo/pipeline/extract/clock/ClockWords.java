package legajo.pipeline.extract.clock;

import java.util.Optional;
import legajo.rules.Span;

/** Reads one time of day at a place of a folded text: digits, minutes, "p.m.", "hrs". */
final class ClockWords {
  private final ClockVocabulary words;
  private final String folded;
  private final int limit;

  ClockWords(ClockVocabulary words, String folded, int limit) {
    this.words = words;
    this.folded = folded;
    this.limit = limit;
  }

  /** The time that begins with the digit at this place. */
  Optional<Clock> at(int begin) {
    int end = digitsEnd(begin);
    if (end == begin || end - begin > 2) {
      return Optional.empty();
    }
    int hour = number(begin, end);
    Clock.Form form = formAt(end);
    int minute = 0;
    if (form != Clock.Form.BARE) {
      minute = number(end + 1, end + 3);
      end += 3;
    }
    if (hour > 24 || minute > 59 || !endsCleanly(end, form)) {
      return Optional.empty();
    }
    return Optional.of(withWords(begin, end, hour, minute, form));
  }

  private Clock withWords(int begin, int end, int hour, int minute, Clock.Form form) {
    Clock.Half half = Clock.Half.UNTOLD;
    boolean hours = false;
    int at = end;
    for (int round = 0; round < 2; round++) {
      int word = at < limit && folded.charAt(at) == ' ' ? at + 1 : at;
      int hoursEnd = hours ? -1 : words.hours().endAt(folded, word, limit);
      if (hoursEnd > 0) {
        hours = true;
        at = hoursEnd;
      } else if (half == Clock.Half.UNTOLD) {
        half = halfAt(word, hour);
        at = half == Clock.Half.UNTOLD ? at : halfEnd(word, half);
      }
    }
    return new Clock(hour, minute, form, half, hours, new Span(begin, at));
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
      case NOON -> words.noon().endAt(folded, at, limit);
      case UNTOLD -> -1;
    };
  }

  private Clock.Form formAt(int at) {
    if (at + 3 > limit || digitsEnd(at + 1) != at + 3) {
      return Clock.Form.BARE;
    }
    return switch (folded.charAt(at)) {
      case ':' -> Clock.Form.COLON;
      case 'h' -> Clock.Form.LETTER;
      case '.' -> Clock.Form.DOT;
      default -> Clock.Form.BARE;
    };
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

  private int digitsEnd(int begin) {
    int i = begin;
    while (i < limit && folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private int number(int begin, int end) {
    return Integer.parseInt(folded.substring(begin, end));
  }
}
