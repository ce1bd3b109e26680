package legajo.pipeline.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import legajo.model.Objectives;
import legajo.model.Participant;
import legajo.model.Recording;
import legajo.model.Session;
import legajo.rules.Span;

/**
 * Keeps access codes out of a record: wherever one stands in a text of the record, {@code
 * [redacted]} stands in its place, and no evidence shows it.
 */
final class Secrets {
  private final List<String> codes;

  private Secrets(List<String> codes) {
    this.codes = codes;
  }

  /** Hides these codes. */
  static Secrets hiding(List<String> codes) {
    List<String> longestFirst = new ArrayList<>(new LinkedHashSet<>(codes));
    longestFirst.removeIf(String::isBlank);
    longestFirst.sort(
        Comparator.comparingInt(String::length).reversed().thenComparing(code -> code));
    return new Secrets(longestFirst);
  }

  /** Hides nothing. */
  static Secrets kept() {
    return new Secrets(List.of());
  }

  String hide(String text) {
    String hidden = text;
    for (String code : codes) {
      for (int at = find(code, hidden, 0); at >= 0; at = find(code, hidden, at)) {
        hidden =
            hidden.substring(0, at) + Recording.REDACTED + hidden.substring(at + code.length());
        at += Recording.REDACTED.length();
      }
    }
    return hidden;
  }

  /** Where a code stands that is no part of a longer word or number; -1 for nowhere. */
  private static int find(String code, String text, int from) {
    for (int at = text.indexOf(code, from); at >= 0; at = text.indexOf(code, at + 1)) {
      int end = at + code.length();
      if (standsAlone(text, at, end)) {
        return at;
      }
    }
    return -1;
  }

  /** The same between two places. */
  private static int find(String code, String text, int from, int limit) {
    for (int at = from; at + code.length() <= limit; at++) {
      if (text.startsWith(code, at) && standsAlone(text, at, at + code.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean standsAlone(String text, int begin, int end) {
    return (begin == 0 || !isJoined(text.charAt(begin - 1), text.charAt(begin)))
        && (end == text.length() || !isJoined(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean isJoined(char before, char after) {
    return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  Optional<String> hide(Optional<String> text) {
    return text.map(this::hide);
  }

  Objectives hide(Objectives objectives) {
    return new Objectives(
        hide(objectives.general()), objectives.specific().stream().map(this::hide).toList());
  }

  Session hide(Session session) {
    Recording recording =
        new Recording(hide(session.recording().url()), hide(session.recording().passcode()));
    return new Session(
        session.kind(),
        session.ordinal(),
        session.date(),
        session.status(),
        session.platform(),
        session.times(),
        recording,
        session.section());
  }

  Participant hide(Participant person) {
    return new Participant(
        hide(person.name()),
        hide(person.position()),
        hide(person.unit()),
        hide(person.institution()),
        person.delegation(),
        hide(person.note()),
        person.section());
  }

  /** The parts of a span that show no code. */
  List<Span> around(Span span, String text) {
    List<Span> parts = List.of(span);
    for (String code : codes) {
      List<Span> next = new ArrayList<>();
      parts.forEach(part -> next.addAll(around(part, text, code)));
      parts = next;
    }
    return parts;
  }

  private static List<Span> around(Span span, String text, String code) {
    List<Span> parts = new ArrayList<>();
    int begin = span.begin();
    for (int at = find(code, text, begin, span.end());
        at >= 0;
        at = find(code, text, begin, span.end())) {
      if (at > begin) {
        parts.add(new Span(begin, at));
      }
      begin = at + code.length();
    }
    if (begin < span.end() || span.length() == 0) {
      parts.add(new Span(begin, span.end()));
    }
    return parts;
  }
}
