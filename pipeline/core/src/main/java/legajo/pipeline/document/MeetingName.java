package legajo.pipeline.document;

import java.util.Optional;

/**
 * Which meetings some words mean.
 *
 * @param kind what sort of meeting, or which of the meetings
 * @param number of a numbered meeting; for {@link Kind#FIRST_FEW}, how many
 */
public record MeetingName(Kind kind, Optional<Integer> number) {

  /** What words for meetings mean. */
  public enum Kind {
    /** A session with its number. */
    NUMBERED,
    /** A session that has neither a number nor a name. */
    PLAIN,
    /** The meeting that prepares the sessions. */
    COORDINATION,
    /** A short session between two numbered ones. */
    INTERMEDIATE,
    /** A session outside the programme. */
    EXTRAORDINARY,
    /** A visit of one delegation to the other; may be one of the numbered sessions too. */
    VISIT,
    /** A numbered stretch of a programme: a week, a module; may be one of its sessions. */
    UNIT,
    /** The meeting that the report itself is the record of. */
    PRESENT,
    /** A talk that may have prepared the sessions. */
    CONTACT,
    /** The last of the numbered sessions. */
    LAST,
    /** The first two or more of the numbered sessions. */
    FIRST_FEW,
    /** The sessions that were not yet spoken of. */
    REST,
    /** All sessions. */
    ALL
  }

  /** A meeting without a number. */
  public static MeetingName of(Kind kind) {
    return new MeetingName(kind, Optional.empty());
  }

  /** The numbered session of this number. */
  public static MeetingName numbered(int number) {
    return new MeetingName(Kind.NUMBERED, Optional.of(number));
  }

  /** Whether more than one meeting may be meant. */
  public boolean isGroup() {
    return switch (kind) {
      case FIRST_FEW, REST, ALL -> true;
      default -> false;
    };
  }
}
