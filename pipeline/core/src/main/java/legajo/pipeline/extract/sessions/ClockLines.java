package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Recognises lines that hold the hours of a meeting and nothing else, with a label or without. */
final class ClockLines {
  private static final int FAR = 60;
  private static final int LONGEST = 160;
  private static final int NEAR = 4;
  private static final List<String> LEADS = List.of("de las ", "desde las ", "a las ", "de ");

  private final ClockPlaces places;
  private final Vocabulary clockWord;
  private final Vocabulary toPlace;

  ClockLines(RulePack pack) {
    this.places = new ClockPlaces(pack);
    this.clockWord = pack.vocabulary("clock-line-word");
    this.toPlace = pack.vocabulary("time-to-place");
  }

  /** "Chile: 11:00 a 13:00", "9:00 a 11:00 (hora de Lima)", "Mismo horario". */
  boolean areTimes(Span line, MeetingText text) {
    return isPlaceWithTimes(line, text)
        || line.length() <= LONGEST && (isSameTimes(line, text) || isBare(line, text.folded()));
  }

  private static boolean isSameTimes(Span line, MeetingText text) {
    return text.within(line).stream()
        .anyMatch(
            match ->
                MentionFacts.isSameTimes(match) && match.span().begin() - line.begin() <= NEAR);
  }

  /** "Chile: 11:00 a 13:00". */
  private boolean isPlaceWithTimes(Span line, MeetingText text) {
    Optional<ClockTimes.Place> place = places.placeAt(text.folded(), line.begin());
    if (place.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    int colon = place.get().span().end();
    int next = SentenceBounds.skipSpaces(text.folded(), colon + 1, line.end());
    return next < line.end()
        && Character.isDigit(text.folded().charAt(next))
        && (text.folded().startsWith(":", colon)
            || isClock(text.folded(), next, line.end())
                && holdsNothingElse(text.folded(), next, line.end()));
  }

  /** Whether a line begins with a time and goes on in times and places alone. */
  private boolean isBare(Span line, String folded) {
    int at = line.begin();
    for (String lead : LEADS) {
      at = at == line.begin() && folded.startsWith(lead, at) ? at + lead.length() : at;
    }
    return isClock(folded, at, line.end()) && holdsNothingElse(folded, at, line.end());
  }

  private boolean holdsNothingElse(String folded, int begin, int limit) {
    int at = begin;
    while (at < limit) {
      if (!Character.isLetter(folded.charAt(at))) {
        at++;
        continue;
      }
      Optional<ClockTimes.Place> place = places.placeAt(folded, at);
      int end = place.map(p -> p.span().end()).orElse(wordEnd(folded, at, limit));
      String word = folded.substring(at, Math.min(end, limit));
      if (place.isEmpty() && !clockWord.contains(word) && !toPlace.contains(word)) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static int wordEnd(String folded, int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isLetter(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "9:30", "14h00", "09.30". */
  private static boolean isClock(String folded, int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isDigit(folded.charAt(end))) {
      end++;
    }
    return end > begin
        && end - begin <= 2
        && end + 3 <= limit
        && ":h.".indexOf(folded.charAt(end)) >= 0
        && Character.isDigit(folded.charAt(end + 1))
        && Character.isDigit(folded.charAt(end + 2))
        && (end + 3 == limit || " -(ahp".indexOf(folded.charAt(end + 3)) >= 0);
  }

  /** "Hora Chile: 11:00", "Horario (Lima y Quito): 9 a 11": the label names a place. */
  boolean isLabelOfPlace(int labelEnd, Span line, MeetingText text) {
    int limit = Math.min(line.end(), labelEnd + FAR);
    int colon = text.folded().indexOf(':', labelEnd);
    boolean digits = colon > labelEnd && Character.isDigit(text.folded().charAt(colon - 1));
    return colon > 0
        && colon < limit
        && !digits
        && !places.named(text.cued(), new Span(labelEnd, colon)).isEmpty();
  }
}
