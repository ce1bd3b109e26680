package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;
import legajo.rules.Span;

/**
 * Words that name a meeting, or several, with what stands beside them. Whether the meeting is one
 * that the report has told of before, and which of two dates is right, is not decided here.
 *
 * @param meeting which meeting
 * @param telling how the text speaks of it
 * @param name where the words that name it stand
 * @param rule id of the rule that found them
 * @param section id of the section they stand in
 * @param scopes where its date may stand
 * @param cues words that tell whether it was held, in text order
 * @param tense the tense of the verbs in the text about it
 * @param days labels of the days of a meeting that takes several
 * @param times times of day in the scopes, in text order
 * @param shifts how far clocks are from each other
 * @param sameTimes words that repeat the times of another meeting
 * @param platform product by which it was held
 * @param url address of its recording
 * @param passcode access code of its recording, as the source has it
 * @param inPerson words that tell that its people met in one place
 * @param place where its people met
 * @param except what is left out of a group of meetings
 */
public record SessionMention(
    MeetingName meeting,
    Telling telling,
    Span name,
    String rule,
    String section,
    List<Scope> scopes,
    List<Cue> cues,
    Optional<Cue> tense,
    List<Span> days,
    List<ClockTimes> times,
    List<HourShift> shifts,
    Optional<SameTimes> sameTimes,
    Optional<Fact> platform,
    Optional<Fact> url,
    Optional<Fact> passcode,
    Optional<Span> inPerson,
    Optional<ClockTimes.Place> place,
    List<MeetingName> except) {
  public SessionMention {
    scopes = List.copyOf(scopes);
    cues = List.copyOf(cues);
    days = List.copyOf(days);
    times = List.copyOf(times);
    shifts = List.copyOf(shifts);
  }

  /** How a text speaks of a meeting, the strongest first. */
  public enum Telling {
    /** The heading of a section names it. */
    HEADING,
    /** A line of a schedule, or a row of a table. */
    SCHEDULE,
    /** A paragraph about the meetings opens with it. */
    OPENING,
    /** Running text. */
    PROSE
  }

  /** Where a stretch of text stands that is about a meeting. */
  public enum Standing {
    /** In the heading, the line of the schedule, the cell or the labelled line. */
    LINE,
    /** In the first sentences under the heading. */
    BODY,
    /** In the sentence that names the meeting. */
    SENTENCE
  }

  /**
   * A stretch of text that is about a meeting.
   *
   * @param standing where it stands
   * @param span its characters
   */
  public record Scope(Standing standing, Span span) {}

  /** What words tell of a meeting or of a date. */
  public enum Hint {
    /** It took place. */
    HELD,
    /** It is to take place. */
    PLANNED,
    /** It has a new date. */
    MOVED,
    /** The date was given up. */
    ORIGINAL,
    /** It did not take place. */
    CANCELLED,
    /** The date ends or begins something else. */
    LIMIT
  }

  /**
   * Words that tell whether a meeting took place.
   *
   * @param hint what they tell
   * @param span where they stand
   */
  public record Cue(Hint hint, Span span) {}

  /**
   * Words that repeat the times of another meeting.
   *
   * @param span where they stand
   * @param number of the numbered session they point to; absent for the one before
   */
  public record SameTimes(Span span, Optional<Integer> number) {}

  /**
   * A value and the words for it.
   *
   * @param value the value
   * @param words where it came from; at least one
   */
  public record Fact(String value, List<Words> words) {
    public Fact {
      words = List.copyOf(words);
    }

    /** A value from one stretch of words. */
    public Fact(String value, Words words) {
      this(value, List.of(words));
    }
  }
}
