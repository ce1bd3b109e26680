package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Finds stays that running text tells without a noun for them: "Del 9 al 13 de mayo dos oficiales
 * de Belice permanecieron en Bridgetown".
 */
final class StaySentences {
  private static final String RULE = "session.stay";
  private static final Set<SectionKind> TELLING =
      EnumSet.of(SectionKind.METHODOLOGY, SectionKind.SESSIONS, SectionKind.OTHER);
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:del|entre el|desde el) (?:[a-z]+ )?[0-9]{1,2}(?: de [a-z]+)? (?:al|y el|hasta el) (?:[a-z]+ )?[0-9]{1,2} de [a-z]{4,}");

  private final MentionFacts facts;
  private final VisitVerbs verbs;
  private final MeetingPresence presence;

  StaySentences(RulePack pack, MentionFacts facts) {
    this.facts = facts;
    this.verbs = new VisitVerbs(pack);
    this.presence = new MeetingPresence(pack);
  }

  /** The stays that a block tells of in sentences which name no meeting. */
  List<MentionDraft> read(Span block, SectionKind kind, String section, MeetingText text) {
    List<MentionDraft> stays = new ArrayList<>();
    if (!TELLING.contains(kind)) {
      return stays;
    }
    int begin = block.begin();
    while (begin < block.end()) {
      Span sentence = new Span(begin, SentenceBounds.end(text.text(), begin, block.end()));
      stay(sentence, section, text).ifPresent(stays::add);
      begin = SentenceBounds.skipSpaces(text.text(), sentence.end(), block.end());
    }
    return stays;
  }

  private Optional<MentionDraft> stay(Span sentence, String section, MeetingText text) {
    if (!text.singleIn(sentence).isEmpty()
        || !DAYS.matcher(text.folded()).region(sentence.begin(), sentence.end()).find()) {
      return Optional.empty();
    }
    for (Cue verb : verbs.in(text.folded(), sentence)) {
      Optional<ClockTimes.Place> place =
          presence.after(text.folded(), verb.span().end(), sentence.end());
      if (place.isPresent()) {
        return Optional.of(draft(verb, place, sentence, section, text));
      }
    }
    return Optional.empty();
  }

  private MentionDraft draft(
      Cue verb, Optional<ClockTimes.Place> place, Span sentence, String section, MeetingText text) {
    MeetingNames.Named visit =
        new MeetingNames.Named(MeetingName.of(MeetingName.Kind.VISIT), verb.span(), RULE);
    MentionDraft draft = new MentionDraft(visit, Telling.PROSE, section);
    draft.scopes.add(new Scope(Standing.BODY, sentence));
    draft.cues.add(verb);
    draft.place = place;
    draft.times.addAll(facts.timesIn(text, sentence));
    return draft;
  }
}
