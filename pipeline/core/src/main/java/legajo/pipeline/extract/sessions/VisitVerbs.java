package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the verbs that tell of a delegation's stay: "visitó Lima del 9 al 11 de julio". */
final class VisitVerbs {
  private final Vocabulary verb;

  VisitVerbs(RulePack pack) {
    this.verb = pack.vocabulary("visit-verb");
  }

  /** The verbs in a stretch of text, each as a cue that the meeting was held or is planned. */
  List<Cue> in(String folded, Span stretch) {
    List<Cue> cues = new ArrayList<>();
    for (int at = stretch.begin(); at < stretch.end(); at++) {
      boolean begins = at == stretch.begin() || folded.charAt(at - 1) == ' ';
      int end = begins ? verb.endOfTermAt(folded, at) : -1;
      if (end >= 0 && end <= stretch.end()) {
        String hint = verb.valueOf(folded.substring(at, end)).orElseThrow();
        cues.add(new Cue(Hint.valueOf(hint.toUpperCase(Locale.ROOT)), new Span(at, end)));
      }
    }
    return cues;
  }
}
