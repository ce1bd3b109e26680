package legajo.pipeline.assemble.sessions;

import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;

/**
 * A mention of a meeting with the date that it gives it.
 *
 * @param mention the mention
 * @param bindings what the dates near it are to it
 */
record BoundMention(SessionMention mention, DateBinding.Bindings bindings) {
  private static final int ABOUT_THE_HEADING = 120;

  Optional<BoundDate> date() {
    return bindings.bound();
  }

  Optional<Edtf> edtf() {
    return date().map(BoundDate::edtf);
  }

  MeetingName.Kind kind() {
    return mention.meeting().kind();
  }

  /** Whether it is a heading or a line of a schedule, and no running text. */
  boolean isLine() {
    return mention.telling().compareTo(Telling.SCHEDULE) <= 0;
  }

  boolean isMoved() {
    return date().filter(BoundDate::isMoved).isPresent();
  }

  /** Whether it says that the meeting was cancelled, and not that it was moved or held. */
  boolean cancels() {
    List<Cue> cues = mention.cues();
    boolean moved = cues.stream().anyMatch(cue -> cue.hint() == Hint.MOVED);
    boolean held =
        date().flatMap(BoundDate::cue).filter(cue -> cue.hint() == Hint.HELD).isPresent();
    return !moved
        && !held
        && !isOnAnotherDay()
        && cues.stream().anyMatch(cue -> cancels(cue) && !isOfFirstDate(cue));
  }

  /**
   * "12 de noviembre, de 11 a 13. La fecha prevista era el 8 de octubre, pero un paro obligó a
   * suspenderla": the line has the day on which it was held after all.
   */
  private boolean isOnAnotherDay() {
    return isLine()
        && !bindings.givenUp().isEmpty()
        && date().filter(day -> day.standing() == Standing.LINE && !day.isCoarse()).isPresent()
        && edtf().filter(this::givesUp).isEmpty();
  }

  /** "Fecha original: 15 de agosto, descartada. Fecha efectiva: 22 de agosto". */
  private boolean isOfFirstDate(Cue cancelled) {
    boolean original =
        mention.cues().stream()
            .anyMatch(cue -> cue.hint() == Hint.ORIGINAL && precedes(cue, cancelled));
    int end = cancelled.span().end();
    return original && date().filter(d -> d.date().finding().span().begin() >= end).isPresent();
  }

  private static boolean precedes(Cue cue, Cue other) {
    return cue.span().end() <= other.span().begin();
  }

  /** Far below a heading, something else was cancelled. */
  private boolean cancels(Cue cue) {
    boolean near = cue.span().begin() - mention.name().end() < ABOUT_THE_HEADING;
    return cue.hint() == Hint.CANCELLED && (near || mention.telling() != Telling.HEADING);
  }

  /** Whether a date is one that the meeting was first meant for. */
  boolean givesUp(Edtf date) {
    return bindings.givenUp().stream().anyMatch(given -> BoundDate.agree(given, date));
  }
}
