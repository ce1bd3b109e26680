package legajo.pipeline.extract.sessions;

import java.util.Optional;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/** Gives meetings the days whose lines they stand under, or whose lines stand under them. */
final class DayLabels {
  private static final String BY_SHAPE = "session.series";

  private final MentionFacts facts;
  private final MeetingText text;
  private final DayLines lines;

  DayLabels(MentionFacts facts, MeetingText text, DayLines lines) {
    this.facts = facts;
    this.text = text;
    this.lines = lines;
  }

  boolean isDayOfStay(Span line) {
    return lines.isDayOfStay(line);
  }

  /** Whether a line of a scope tells a day. */
  static boolean tellsDay(MentionDraft draft, String folded) {
    return draft.scopes.stream()
        .filter(scope -> scope.standing() == Standing.LINE)
        .anyMatch(scope -> DayWords.first(folded, scope.span()).isPresent());
  }

  /** A stay that is told day by day, where its first day is. */
  Optional<MentionDraft> beginStay(String section, Span line) {
    if (!lines.beginsStay(line)) {
      return Optional.empty();
    }
    MeetingNames.Named stay =
        new MeetingNames.Named(MeetingName.of(MeetingName.Kind.VISIT), line, BY_SHAPE);
    MentionDraft draft = new MentionDraft(stay, Telling.SCHEDULE, section);
    draft.days.addAll(lines.stay());
    return Optional.of(draft);
  }

  /** In a logbook the day stands in a line of its own above what happened on it. */
  void addDayOfLog(MentionDraft draft, Span line) {
    Optional<Span> day = lines.logged(line.begin());
    if (day.isPresent() && !tellsDay(draft, text.folded())) {
      draft.scopes.add(0, new Scope(Standing.LINE, day.get()));
    }
  }

  /** The label of a day of a meeting; where it is the first, its hours are the meeting's. */
  void addDay(MentionDraft draft, Span label) {
    if (lines.isLog()) {
      return;
    }
    if (draft.days.isEmpty() && draft.times.isEmpty()) {
      MentionFacts.addMatches(draft, text.within(label));
      draft.times.addAll(facts.timesIn(text, label));
    }
    draft.days.add(label);
  }
}
