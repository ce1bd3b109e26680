package legajo.pipeline.extract;

import java.util.Optional;
import legajo.rules.Span;

/** Reads one time of day at a place of a folded text: digits, minutes, "p.m.", "hrs". */
final class ClockWords {
  private static final String[] MORNING = {
    "a. m.", "a.m.", "a.m", "am.", "am", "a m", "de la manana", "de la madrugada"
  };
  private static final String[] AFTERNOON = {
    "p. m.", "p.m.", "p.m", "pm.", "pm", "p m", "de la tarde", "de la noche"
  };
  private static final String[] NOON = {"m.", "m", "del mediodia", "del dia", "meridiano"};
  private static final String[] HOURS = {"horas", "hora", "hrs.", "hrs", "hs.", "hs", "h.", "h"};

  private final String folded;
  private final int limit;

  ClockWords(String folded, int limit) {
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
      int hoursEnd = wordEnd(word, HOURS);
      if (hoursEnd > 0 && !hours) {
        hours = true;
        at = hoursEnd;
        continue;
      }
      int morning = wordEnd(word, MORNING);
      int afternoon = wordEnd(word, AFTERNOON);
      int noon = hour == 12 ? wordEnd(word, NOON) : -1;
      int found = Math.max(morning, Math.max(afternoon, noon));
      if (half == Clock.Half.UNTOLD && found > 0) {
        half =
            found == morning
                ? Clock.Half.MORNING
                : found == afternoon ? Clock.Half.AFTERNOON : Clock.Half.NOON;
        at = found;
      }
    }
    return new Clock(hour, minute, form, half, hours, new Span(begin, at));
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
    if (Character.isDigit(next) || next == '%' || next == 'º' || next == 'ª' || next == '°') {
      return false;
    }
    if (digitAfter && (next == ':' || next == '.' || next == ',')) {
      return false;
    }
    if (form == Clock.Form.BARE && digitAfter && next == '/') {
      return false;
    }
    boolean letters = Character.isLetter(next);
    return !letters
        || wordEnd(end, HOURS) > 0
        || wordEnd(end, MORNING) > 0
        || wordEnd(end, AFTERNOON) > 0
        || wordEnd(end, NOON) > 0;
  }

  private int wordEnd(int at, String[] words) {
    for (String word : words) {
      int end = at + word.length();
      if (end <= limit && folded.startsWith(word, at) && isWhole(end)) {
        return end;
      }
    }
    return -1;
  }

  private boolean isWhole(int end) {
    return end >= limit
        || !Character.isLetterOrDigit(folded.charAt(end))
        || !Character.isLetterOrDigit(folded.charAt(end - 1));
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
