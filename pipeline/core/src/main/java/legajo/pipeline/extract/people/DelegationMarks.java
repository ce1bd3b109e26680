package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.rules.Span;

/**
 * Reads the marks beside names that tell delegations: the code of a country, "(CR)", or a sign that
 * the list itself explains, "(1)".
 */
final class DelegationMarks {
  private final PeopleWords words;

  DelegationMarks(PeopleWords words) {
    this.words = words;
  }

  /** The delegation that a stretch stands for, if it is a mark and nothing else. */
  Optional<Part> whole(PeopleText t, Span span) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    Optional<String> explained = t.explained(span);
    return explained.isPresent() ? explained.map(d -> part(span, d)) : code(t, span);
  }

  private Optional<Part> code(PeopleText t, Span span) {
    if (!t.capitalAt(span.begin())) {
      return Optional.empty();
    }
    return words
        .countryMarks
        .at(t, span.begin(), t.folded().length())
        .filter(code -> ends(t, span, code.length()))
        .filter(code -> isWritten(t, span))
        .map(code -> part(span, code.value()));
  }

  private static boolean ends(PeopleText t, Span span, int length) {
    int end = span.begin() + length;
    return end == span.end() || end == span.end() + 1 && t.folded().charAt(span.end()) == '.';
  }

  /** In capitals, or cut off with a full stop: "PER", "Per.". */
  private static boolean isWritten(PeopleText t, Span span) {
    boolean stopped = span.end() < t.folded().length() && t.folded().charAt(span.end()) == '.';
    return stopped || t.capitalAt(span.end() - 1) || t.folded().charAt(span.end() - 1) == '.';
  }

  private static Part part(Span span, String delegation) {
    return new Part(Kind.DELEGATION, span, delegation);
  }

  /** Whether the code could be the initials of the words before it: "Plan de Empleo (PE)". */
  static boolean isInitialsOf(PeopleText t, Span code, int begin, int end) {
    int letter = code.begin();
    for (int i = begin; i < end && letter < code.end(); i = t.nextWord(i, end)) {
      if (t.capitalAt(i) && t.folded().charAt(i) == t.folded().charAt(letter)) {
        letter++;
      }
    }
    return letter >= code.end();
  }

  /**
   * The mark that opens a line, "[PE] Ana Soto" or "Perú – Ana Soto"; the part ends where its
   * bracket or code ends.
   */
  Optional<Part> opening(PeopleText t, int begin, int end) {
    if (begin >= end) {
      return Optional.empty();
    }
    if (t.opensBracket(begin)) {
      int close = t.closing(begin, end);
      return close < end ? whole(t, t.trimmed(begin + 1, close)) : Optional.empty();
    }
    int stop = begin;
    while (stop < end && t.separatorAt(stop, begin, end) == 0 && !t.opensBracket(stop)) {
      stop++;
    }
    if (stop >= end || t.separatorAt(stop, begin, end) == 0) {
      return Optional.empty();
    }
    Span span = t.trimmed(begin, stop);
    Optional<Part> mark = whole(t, span);
    return mark.isPresent() ? mark : country(t, span);
  }

  private Optional<Part> country(PeopleText t, Span span) {
    return words
        .countries
        .at(t, span.begin(), span.end())
        .filter(country -> country.length() == span.length())
        .map(country -> part(span, country.value()));
  }
}
