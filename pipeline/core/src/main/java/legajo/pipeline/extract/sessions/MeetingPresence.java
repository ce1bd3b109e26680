package legajo.pipeline.extract.sessions;

import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds whether the people of a meeting were in one place, and where. */
final class MeetingPresence {
  private final ClockPlaces places;
  private final Vocabulary inPerson;

  MeetingPresence(RulePack pack) {
    this.places = new ClockPlaces(pack);
    this.inPerson = pack.vocabulary("in-person");
  }

  /** "En Lima, del 9 al 11 de marzo". */
  Optional<ClockTimes.Place> opening(String folded, Span sentence) {
    int begin = sentence.begin() + "en ".length();
    return folded.startsWith("en ", sentence.begin())
        ? places.placeAt(folded, begin).filter(place -> folded.startsWith(",", place.span().end()))
        : Optional.empty();
  }

  /** Whether its people met in one place, and where. */
  void add(MentionDraft draft, MeetingText text, Span scope) {
    String folded = text.folded();
    for (int at = scope.begin(); at < scope.end(); at = nextWord(folded, at, scope.end())) {
      if (draft.inPerson.isEmpty()) {
        int end = inPerson.endOfTermAt(folded, at);
        if (end >= 0) {
          draft.inPerson = Optional.of(new Span(at, end));
        }
      }
      boolean in =
          at > 3
              && (folded.startsWith("en ", at - 3)
                  || folded.startsWith(" a ", at - 3)
                  || folded.startsWith("ciudad de ", at - "ciudad de ".length())
                  || isListed(folded, at, scope));
      if (in && draft.place.isEmpty()) {
        draft.place = places.placeAt(folded, at);
      }
    }
  }

  private static int nextWord(String folded, int at, int limit) {
    int i = wordEnd(folded, at, limit);
    while (i < limit && !Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String folded, int at, int limit) {
    int i = at;
    while (i < limit && Character.isLetterOrDigit(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  /** "Primer encuentro, Buenos Aires y Tucumán, 21 al 25 de agosto". */
  private static boolean isListed(String folded, int at, Span scope) {
    boolean after = folded.startsWith(", ", at - 2) || folded.startsWith(": ", at - 2);
    return at == scope.begin()
        || (after || folded.charAt(at - 1) == '(') && at - scope.begin() <= 3;
  }
}
