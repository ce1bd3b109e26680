package legajo.pipeline.extract.sessions;

import legajo.pipeline.document.MeetingName;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells the names of meetings that only say when something else was. */
final class MeetingReferences {
  private static final int LONGEST = 90;
  private static final int LONGEST_JOINT = " y la ".length();
  private static final int LONGEST_ARTICLE = 14;

  private final Vocabulary reference;

  MeetingReferences(RulePack pack) {
    this.reference = pack.vocabulary("meeting-reference");
  }

  /** "Entre la primera y la segunda sesión", "Al final de la tercera sesión". */
  boolean holds(MeetingNames.Named named, Span stretch, MeetingText text) {
    String folded = text.folded();
    MeetingName.Kind kind = named.meeting().kind();
    if (kind == MeetingName.Kind.COORDINATION || kind == MeetingName.Kind.CONTACT) {
      // "previa" and "preparatoria" are part of its name, and it comes before all others.
      return false;
    }
    int from = Math.max(stretch.begin(), referenceFrom(named, stretch, text));
    for (int at = named.span().begin() - 1; at >= from; at--) {
      if (".;:".indexOf(folded.charAt(at)) >= 0) {
        return false;
      }
      if (reference.endOfTermAt(folded, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * How far back words can refer to a meeting: to the meeting named before it, and to what says
   * that it was held ("Después se celebró la segunda sesión").
   */
  private static int referenceFrom(MeetingNames.Named named, Span stretch, MeetingText text) {
    int name = named.span().begin();
    int from = name - LONGEST;
    for (MeetingNames.Named other : text.singleIn(stretch)) {
      if (other.span().end() < name - LONGEST_JOINT) {
        from = Math.max(from, other.span().end());
      }
    }
    for (RuleMatch match : text.within(stretch)) {
      boolean near = match.span().end() <= name && name - match.span().end() <= LONGEST_ARTICLE;
      if (near && MentionFacts.tellsOfHolding(match)) {
        from = Math.max(from, match.span().begin());
      }
    }
    return from;
  }
}
