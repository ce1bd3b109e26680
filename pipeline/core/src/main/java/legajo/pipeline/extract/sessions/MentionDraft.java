package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.HourShift;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.rules.Span;

/** A mention of a meeting while its lines are still being read. */
final class MentionDraft {
  final MeetingNames.Named named;
  final SessionMention.Telling telling;
  final String section;
  final List<SessionMention.Scope> scopes = new ArrayList<>();
  final List<SessionMention.Cue> cues = new ArrayList<>();
  final List<Span> days = new ArrayList<>();
  final List<ClockTimes> times = new ArrayList<>();
  final List<HourShift> shifts = new ArrayList<>();

  /** How many minutes it lasted, where words say so. */
  Optional<Integer> length = Optional.empty();

  Optional<SessionMention.Cue> tense = Optional.empty();
  Optional<SessionMention.SameTimes> sameTimes = Optional.empty();
  Optional<SessionMention.Fact> platform = Optional.empty();
  Optional<SessionMention.Fact> url = Optional.empty();
  Optional<SessionMention.Fact> passcode = Optional.empty();
  Optional<Span> inPerson = Optional.empty();
  Optional<ClockTimes.Place> place = Optional.empty();

  /** The row of a table that it stands in, and the cell and heading of its access code. */
  Optional<Row> row = Optional.empty();

  final List<MeetingName> except = new ArrayList<>();

  MentionDraft(MeetingNames.Named named, SessionMention.Telling telling, String section) {
    this.named = named;
    this.telling = telling;
    this.section = section;
  }

  /**
   * A row of a table of meetings.
   *
   * @param span all its cells
   * @param code the cell of the access code
   * @param label the heading of that cell's column
   */
  record Row(Span span, Optional<Span> code, Optional<Span> label) {}

  /** Whether the lines that follow are about this meeting until another is named. */
  boolean ownsWhatFollows() {
    return telling != SessionMention.Telling.PROSE && !named.meeting().isGroup();
  }

  /** Whether its people met in one place. */
  boolean isInPerson() {
    return inPerson.isPresent() || named.meeting().kind() == MeetingName.Kind.VISIT;
  }

  SessionMention done() {
    return new SessionMention(
        named.meeting(),
        telling,
        named.span(),
        named.rule(),
        section,
        scopes,
        cues,
        tense,
        days,
        withEnds(),
        shifts,
        sameTimes,
        platform,
        url,
        passcode,
        inPerson,
        place,
        except);
  }

  /** The times; those without an end have the one that follows from the length. */
  private List<ClockTimes> withEnds() {
    return length.isEmpty()
        ? ClockPairs.joined(times)
        : times.stream().map(time -> time.lasting(length.orElseThrow())).toList();
  }
}
