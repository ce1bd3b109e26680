package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds whether the people of a meeting were in one place, and where. */
final class MeetingPresence {
  private static final List<String> LEADS = List.of("a ", "en ", "la ciudad de ", "hasta ");
  private static final List<String> TRAVELS =
      List.of("mision", "visita", "pasantia", "gira", "viaje", "estancia", "estadia");

  private final ClockPlaces places;
  private final Vocabulary inPerson;

  MeetingPresence(RulePack pack) {
    this.places = new ClockPlaces(pack);
    this.inPerson = pack.vocabulary("in-person");
  }

  /** "En Lima, del 9 al 11 de marzo", "Lima, 9 al 11 de marzo". */
  Optional<ClockTimes.Place> opening(String folded, Span sentence) {
    int begin = sentence.begin();
    int at = folded.startsWith("en ", begin) ? begin + "en ".length() : begin;
    return places
        .placeAt(folded, at)
        .filter(place -> place.span().end() < sentence.end())
        .filter(place -> ",;".indexOf(folded.charAt(place.span().end())) >= 0);
  }

  /** "Se llevó a cabo en Lima", "visitó Montevideo": the place right after such words. */
  Optional<ClockTimes.Place> after(String folded, int end, int limit) {
    int at = SentenceBounds.skipSpaces(folded, end, limit);
    for (String lead : LEADS) {
      at = folded.startsWith(lead, at) ? at + lead.length() : at;
    }
    return at < limit ? places.placeAt(folded, at) : Optional.empty();
  }

  /** "Primera misión", "segunda visita": those who are on one are in one place. */
  void addOfNoun(MentionDraft draft, String folded) {
    Span name = draft.named.span();
    boolean travels = TRAVELS.stream().anyMatch(name.of(folded)::contains);
    if (travels && draft.inPerson.isEmpty() && !folded.startsWith(" virtual", name.end())) {
      draft.inPerson = Optional.of(name);
    }
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
                  || isListed(folded, at, scope)
                  || folded.startsWith(") - ", at - 4));
      if (in && draft.place.isEmpty()) {
        draft.place = places.placeAt(folded, at);
      }
    }
  }

  /** The first place in a stretch. */
  Optional<ClockTimes.Place> within(String folded, Span stretch) {
    Optional<ClockTimes.Place> place = Optional.empty();
    for (int at = stretch.begin();
        at < stretch.end() && place.isEmpty();
        at = nextWord(folded, at, stretch.end())) {
      place = places.placeAt(folded, at);
    }
    return place;
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
    boolean after =
        folded.startsWith(", ", at - 2)
            || folded.startsWith(": ", at - 2)
            || folded.startsWith("- ", at - 2);
    return at == scope.begin()
        || (after || folded.charAt(at - 1) == '(') && at - scope.begin() <= 3;
  }
}
