package legajo.corpus.generate.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.Session.Kind;
import legajo.model.Session.Status;

/**
 * A meeting of a cooperation.
 *
 * @param ordinal 1 for the first numbered session, 0 for other kinds
 * @param last of the days; the first, unless the meeting spans several
 * @param span how exactly the day is known
 * @param start in the host's zone; absent where nobody noted it
 * @param minutes how long
 * @param inPerson at the host's
 * @param postponed the day it had first been set for
 */
public record Meeting(
    Kind kind,
    int ordinal,
    LocalDate first,
    LocalDate last,
    Span span,
    Optional<LocalTime> start,
    int minutes,
    Status status,
    boolean inPerson,
    Optional<String> passcode,
    Optional<LocalDate> postponed) {

  /** How exactly the day of a meeting is known. */
  public enum Span {
    DAY,
    RANGE,
    FORTNIGHT,
    WEEK
  }

  /** The day or days. */
  public Edtf edtf() {
    return new Edtf(span == Span.DAY ? first.toString() : first + "/" + last);
  }

  /** Whether this is still to come. */
  public boolean isPlanned() {
    return status == Status.PLANNED;
  }
}
