package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;

/**
 * A date that a mention gives its meeting.
 *
 * @param mention the mention
 * @param date the date as found
 * @param edtf the day or days of the meeting
 * @param standing where the date stands
 * @param cue the words that tie it to the meeting, where some do
 */
record BoundDate(
    SessionMention mention, ResolvedDate date, Edtf edtf, Standing standing, Optional<Cue> cue) {
  /** Half a month and more is no date but a plan, unless its first and last days are told. */
  private static final int LONGEST_MEETING_DAYS = 12;

  private static final int LONGEST_STAY_DAYS = 40;
  private static final String FROM_DAY_TO_DAY = "range";

  boolean isMoved() {
    return hint() == Hint.MOVED;
  }

  /** Whether it only says in which part of which month. */
  boolean isCoarse() {
    Optional<LocalDate> first = edtf.firstDay();
    Optional<LocalDate> last = edtf.lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return edtf.begin().length() < "XXXX-MM-DD".length();
    }
    boolean stay = date.finding().rule().contains(FROM_DAY_TO_DAY);
    return ChronoUnit.DAYS.between(first.get(), last.get())
        > (stay ? LONGEST_STAY_DAYS : LONGEST_MEETING_DAYS);
  }

  /**
   * The written precedence of dates that differ: a new date over the first, days over months, the
   * heading of its own section, words that say it was held, the schedule, then running text.
   */
  int precedence() {
    int rank = (isMoved() ? 100 : 0) + (isCoarse() ? 0 : 50);
    boolean line = standing == Standing.LINE;
    if (line && mention.telling() == Telling.HEADING) {
      return rank + 6;
    }
    if (hint() == Hint.HELD) {
      return rank + (mention.telling().compareTo(Telling.SCHEDULE) <= 0 ? 5 : 4);
    }
    if (line) {
      return rank + 3;
    }
    return rank + (standing == Standing.BODY ? 2 : 1);
  }

  /** Why this date stands where another was told too. */
  String because() {
    boolean line = standing == Standing.LINE;
    if (line && mention.telling() == Telling.HEADING) {
      return "it stands in the heading of the session";
    }
    if (hint() == Hint.HELD) {
      return "the words say that it was held then";
    }
    return line ? "it stands in the schedule" : "it is told last";
  }

  /** Whether two dates can be of one meeting: one holds the other, or they share days. */
  static boolean agree(Edtf a, Edtf b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.firstDay().isEmpty()
        || b.firstDay().isEmpty()
        || a.lastDay().isEmpty()
        || b.lastDay().isEmpty()) {
      return withoutYear(a).equals(withoutYear(b));
    }
    return !a.firstDay().get().isAfter(b.lastDay().get())
        && !b.firstDay().get().isAfter(a.lastDay().get());
  }

  private static String withoutYear(Edtf date) {
    return date.value().substring("XXXX".length());
  }

  private Hint hint() {
    return cue.map(Cue::hint).orElse(Hint.PLANNED);
  }
}
