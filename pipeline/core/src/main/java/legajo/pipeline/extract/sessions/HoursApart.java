package legajo.pipeline.extract.sessions;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/**
 * Reads hours that a sentence tells on the clocks of several countries without a day and without
 * the name of a meeting: "Nos conectábamos de 9 a 11 en Quito, de 10 a 12 en La Paz". They are
 * those of all meetings.
 */
final class HoursApart {
  private static final String RULE = "session.hours-apart";
  private static final int LONGEST = 400;
  private static final Set<SectionKind> TELLING =
      EnumSet.of(SectionKind.METHODOLOGY, SectionKind.SESSIONS, SectionKind.OTHER);

  private final MentionFacts facts;

  HoursApart(MentionFacts facts) {
    this.facts = facts;
  }

  /**
   * What a block tells of the hours of all meetings.
   *
   * @param told what it says of several meetings by their names
   */
  Optional<MentionDraft> read(
      Span block, SectionKind kind, String section, MeetingText text, List<MentionDraft> told) {
    if (!TELLING.contains(kind) || told.stream().anyMatch(draft -> !draft.times.isEmpty())) {
      return Optional.empty();
    }
    int begin = block.begin();
    while (begin < block.end()) {
      Span sentence = new Span(begin, SentenceBounds.end(text.text(), begin, block.end()));
      if (isApart(sentence, text)) {
        return Optional.of(draft(sentence, section, text));
      }
      begin = SentenceBounds.skipSpaces(text.text(), sentence.end(), block.end());
    }
    return Optional.empty();
  }

  private boolean isApart(Span sentence, MeetingText text) {
    return sentence.length() <= LONGEST
        && text.singleIn(sentence).isEmpty()
        && DayWords.first(text.folded(), sentence).isEmpty()
        && areOnAllClocks(facts.timesIn(text, sentence));
  }

  /** Stretches of time for two countries and more, or for all of them; one for each. */
  private static boolean areOnAllClocks(List<ClockTimes> times) {
    Set<String> countries = new HashSet<>();
    boolean all = false;
    for (ClockTimes time : times) {
      if (time.end().isEmpty() || time.places().isEmpty()) {
        return false;
      }
      for (ClockTimes.Place place : time.places()) {
        if (place.country().isEmpty()) {
          all = true;
        } else if (!countries.add(place.country().get())) {
          return false;
        }
      }
    }
    return all && times.size() == 1 || countries.size() > 1;
  }

  private MentionDraft draft(Span sentence, String section, MeetingText text) {
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL),
            new Span(sentence.begin(), sentence.begin() + 1),
            RULE);
    MentionDraft draft = new MentionDraft(all, Telling.PROSE, section);
    facts.addGroup(draft, text, sentence);
    return draft;
  }
}
