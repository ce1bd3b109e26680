package legajo.pipeline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Fact;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.Words;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads what stands in the scope of a mention: cues, times, platform, place. */
final class MentionFacts {
  private static final int NEAR = 60;
  private static final int SHORT = 120;

  private final MeetingNames names;
  private final ClockReader clocks;
  private final ClockPlaces places;
  private final Vocabulary cue;
  private final Vocabulary inPerson;

  MentionFacts(RulePack pack, MeetingNames names) {
    this.names = names;
    this.clocks = new ClockReader(pack);
    this.places = new ClockPlaces(pack);
    this.cue = pack.vocabulary("meeting-cue");
    this.inPerson = pack.vocabulary("in-person");
  }

  /** Adds a line that is about a meeting, and everything in it. */
  void addLine(MentionDraft draft, CuedText text, Span line) {
    draft.scopes.add(new Scope(Standing.LINE, line));
    addCues(draft, text, line);
    draft.times.addAll(clocks.read(text, line));
    addMatches(draft, names.matches(text, line));
    addPresence(draft, text, line);
  }

  /** Adds the sentence that names a meeting; only words near the name tell where it was. */
  void addSentence(MentionDraft draft, CuedText text, Span sentence) {
    draft.scopes.add(new Scope(Standing.SENTENCE, sentence));
    addCues(draft, text, sentence);
    draft.times.addAll(clocks.read(text, sentence));
    addMatches(draft, names.matches(text, sentence));
    int begin = Math.max(sentence.begin(), draft.named.span().begin() - NEAR);
    int end = Math.min(sentence.end(), draft.named.span().end() + NEAR);
    addPresence(draft, text, new Span(Math.min(begin, end), end));
  }

  /**
   * Adds a sentence of the text under a heading: its times and platform count only where it speaks
   * of the meeting being held, or is short, or where places stand beside them.
   */
  void addBody(MentionDraft draft, CuedText text, Span sentence) {
    draft.scopes.add(new Scope(Standing.BODY, sentence));
    int before = draft.cues.size();
    addCues(draft, text, sentence);
    boolean told = draft.cues.size() > before || sentence.length() <= SHORT;
    for (ClockTimes times : clocks.read(text, sentence)) {
      if (told || !times.places().isEmpty()) {
        draft.times.add(times);
      }
    }
    List<RuleMatch> matches = names.matches(text, sentence);
    draft.sameTimes = draft.sameTimes.or(() -> sameTimes(matches));
    if (told) {
      draft.platform = draft.platform.or(() -> platform(matches));
    }
  }

  List<ClockTimes> times(CuedText text, Span stretch) {
    return clocks.read(text, stretch);
  }

  /** Adds platform and repeated times that these matches tell. */
  static void addMatches(MentionDraft draft, List<RuleMatch> matches) {
    draft.sameTimes = draft.sameTimes.or(() -> sameTimes(matches));
    draft.platform = draft.platform.or(() -> platform(matches));
  }

  static Optional<Fact> platform(List<RuleMatch> matches) {
    return matches.stream()
        .filter(match -> match.given("platform").isPresent() && !isInAddress(match))
        .findFirst()
        .map(MentionFacts::platform);
  }

  static Fact platform(RuleMatch match) {
    String product = match.given("platform").orElseThrow();
    return new Fact(product, Words.stated(match.span(), match.rule().id()));
  }

  /** "zoom.us/rec" is no statement about a platform. */
  static boolean isInAddress(RuleMatch match) {
    String text = match.text();
    int begin = match.span().begin();
    int end = match.span().end();
    boolean after =
        end + 1 < text.length() && text.charAt(end) == '.' && isLowerCase(text.charAt(end + 1));
    return after || begin > 0 && "./@_-".indexOf(text.charAt(begin - 1)) >= 0;
  }

  private static boolean isLowerCase(char c) {
    return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0) == c && Character.isLetter(c);
  }

  private static Optional<SessionMention.SameTimes> sameTimes(List<RuleMatch> matches) {
    return matches.stream()
        .filter(match -> match.rule().id().equals("session.same-times"))
        .findFirst()
        .map(
            match ->
                new SessionMention.SameTimes(
                    match.span(), match.given("number").map(Integer::parseInt)));
  }

  void addCues(MentionDraft draft, CuedText text, Span scope) {
    String folded = text.folded();
    int at = scope.begin();
    while (at < scope.end()) {
      if (!Character.isLetterOrDigit(folded.charAt(at))) {
        at++;
        continue;
      }
      int end = cue.endOfTermAt(folded, at);
      if (end >= 0 && end <= scope.end()) {
        String value = cue.valueOf(folded.substring(at, end)).orElseThrow();
        Hint hint = Hint.valueOf(value.toUpperCase(Locale.ROOT));
        draft.cues.add(new Cue(hint, new Span(at, end)));
        at = end;
      } else {
        at = wordEnd(folded, at, scope.end());
      }
    }
  }

  /** Whether its people met in one place, and where. */
  void addPresence(MentionDraft draft, CuedText text, Span scope) {
    String folded = text.folded();
    for (int at = scope.begin(); at < scope.end(); at = nextWord(folded, at, scope.end())) {
      if (draft.inPerson.isEmpty()) {
        int end = inPerson.endOfTermAt(folded, at);
        if (end >= 0) {
          draft.inPerson = Optional.of(new Span(at, end));
        }
      }
      boolean in = at > 3 && (folded.startsWith("en ", at - 3) || folded.startsWith(" a ", at - 3));
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
}
