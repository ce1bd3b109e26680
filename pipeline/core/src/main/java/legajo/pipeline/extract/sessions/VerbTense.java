package legajo.pipeline.extract.sessions;

import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.rules.Span;

/** Tells by the endings of its verbs whether a text speaks of what was or of what is to come. */
final class VerbTense {
  private static final int SHORTEST = 4;
  private static final int LONGEST_IRREGULAR = 8;
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
          "dieron");

  private VerbTense() {}

  /** The tense of most of the verbs in a stretch of text; empty where it has none or as many. */
  static Optional<Cue> of(String text, Span stretch) {
    int balance = 0;
    Optional<Cue> firstPast = Optional.empty();
    Optional<Cue> firstFuture = Optional.empty();
    int begin = stretch.begin();
    for (int i = stretch.begin(); i <= stretch.end(); i++) {
      if (i < stretch.end() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i - begin >= SHORTEST - 1) {
        if (isFuture(text, begin, i)) {
          balance++;
          firstFuture = firstFuture.isPresent() ? firstFuture : cue(Hint.PLANNED, begin, i);
        } else if (isPast(text, begin, i)) {
          balance--;
          firstPast = firstPast.isPresent() ? firstPast : cue(Hint.HELD, begin, i);
        }
      }
      begin = i + 1;
    }
    return balance > 0 ? firstFuture : balance < 0 ? firstPast : Optional.empty();
  }

  private static Optional<Cue> cue(Hint hint, int begin, int end) {
    return Optional.of(new Cue(hint, new Span(begin, end)));
  }

  private static boolean isFuture(String text, int begin, int end) {
    return end - begin >= SHORTEST
        && (ends(text, begin, end, "r\u00e1") || ends(text, begin, end, "r\u00e1n"));
  }

  private static boolean isPast(String text, int begin, int end) {
    return text.charAt(end - 1) == '\u00f3'
        || ends(text, begin, end, "aron")
        || ends(text, begin, end, "ieron")
        || end - begin <= LONGEST_IRREGULAR && PAST.contains(text.substring(begin, end));
  }

  private static boolean ends(String text, int begin, int end, String ending) {
    return end - ending.length() > begin && text.startsWith(ending, end - ending.length());
  }
}
