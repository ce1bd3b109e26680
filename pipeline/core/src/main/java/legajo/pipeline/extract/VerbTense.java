package legajo.pipeline.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.rules.Span;

/** Tells by the endings of its verbs whether a text speaks of what was or of what is to come. */
final class VerbTense {
  private static final int SHORTEST = 4;
  private static final Set<String> PAST =
      Set.of(
          "fue",
          "fueron",
          "tuvo",
          "tuvieron",
          "hizo",
          "hubo",
          "expuso",
          "propuso",
          "estuvo",
          "dijo",
          "dio",
          "pudo",
          "quiso",
          "puso",
          "trajo",
          "condujo",
          "produjo",
          "inici\u00f3");

  private VerbTense() {}

  /** The tense of most of the verbs in a stretch of text; empty where it has none or as many. */
  static Optional<Cue> of(String text, Span stretch) {
    int past = 0;
    int future = 0;
    Optional<Span> firstPast = Optional.empty();
    Optional<Span> firstFuture = Optional.empty();
    int begin = stretch.begin();
    for (int i = stretch.begin(); i <= stretch.end(); i++) {
      if (i < stretch.end() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > begin) {
        String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
        Span span = new Span(begin, i);
        if (isFuture(word)) {
          future++;
          firstFuture = firstFuture.or(() -> Optional.of(span));
        } else if (isPast(word)) {
          past++;
          firstPast = firstPast.or(() -> Optional.of(span));
        }
      }
      begin = i + 1;
    }
    if (future > past) {
      return firstFuture.map(span -> new Cue(Hint.PLANNED, span));
    }
    return past > future ? firstPast.map(span -> new Cue(Hint.HELD, span)) : Optional.empty();
  }

  private static boolean isFuture(String word) {
    return word.length() >= SHORTEST && (word.endsWith("r\u00e1") || word.endsWith("r\u00e1n"));
  }

  private static boolean isPast(String word) {
    return PAST.contains(word)
        || word.length() >= SHORTEST
            && (word.endsWith("\u00f3") || word.endsWith("aron") || word.endsWith("ieron"));
  }
}
