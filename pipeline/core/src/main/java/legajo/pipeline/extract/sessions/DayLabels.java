package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/** Gives meetings the days whose lines they stand under, or whose lines stand under them. */
final class DayLabels {
  private static final String BY_SHAPE = "session.series";

  private static final int LONGEST_TITLE = 140;
  private static final Pattern JOURNEY =
      Pattern.compile(
          "\\b(?:visita|mision|pasantia|estadia|estancia|viaje|gira|intercambio|ida|vuelta|delegacion)\\b");

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
    List<Span> begun = lines.begunBy(line);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    MeetingNames.Named stay =
        new MeetingNames.Named(MeetingName.of(MeetingName.Kind.VISIT), line, BY_SHAPE);
    MentionDraft draft = new MentionDraft(stay, Telling.SCHEDULE, section);
    draft.days.addAll(begun);
    return Optional.of(draft);
  }

  /** A calendar under a line that tells of a journey, or of a place: "IDA: Quito". */
  Optional<MentionDraft> stay(
      String section, List<Span> calendar, Span above, MentionFacts reader) {
    if (calendar.isEmpty() || above.length() == 0 || above.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    MeetingNames.Named stay =
        new MeetingNames.Named(MeetingName.of(MeetingName.Kind.VISIT), calendar.get(0), BY_SHAPE);
    MentionDraft draft = new MentionDraft(stay, Telling.SCHEDULE, section);
    reader.addPlace(draft, text, above);
    draft.days.addAll(calendar);
    boolean journey = JOURNEY.matcher(above.of(text.folded())).find();
    return draft.place.isPresent() || journey ? Optional.of(draft) : Optional.empty();
  }

  /** "Fechas: 8 de mayo, 5 de junio y 3 de julio": the days of all meetings, in their order. */
  Optional<MentionDraft> listed(String section, Span line) {
    int colon = line.indexOf(":", text.folded());
    if (colon < 0) {
      return Optional.empty();
    }
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL), new Span(line.begin(), colon), "session.group");
    MentionDraft draft = new MentionDraft(all, Telling.SCHEDULE, section);
    draft.scopes.add(new Scope(Standing.LINE, line));
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
