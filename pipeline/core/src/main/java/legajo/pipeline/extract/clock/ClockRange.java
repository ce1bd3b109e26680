package legajo.pipeline.extract.clock;

import java.util.Optional;
import legajo.pipeline.document.ClockTimes;

/**
 * Puts a start and an end on the 24-hour clock, where only one of them may say its half of the day.
 */
final class ClockRange {
  private static final int HALF_DAY = 12 * 60;
  private static final int NOON = 12 * 60;
  private static final int FIRST_BEFORE_NOON = 6 * 60;

  private ClockRange() {}

  /** A stretch of time; empty where it would have no length. */
  static Optional<ClockTimes> between(Clock start, Clock end) {
    int from = start.minutes();
    int to = end.minutes();
    if (start.half() == Clock.Half.UNTOLD && end.half() != Clock.Half.UNTOLD) {
      from = startBefore(start, end);
    } else if (end.half() == Clock.Half.UNTOLD && to <= from && end.hour() <= 12) {
      to += HALF_DAY;
    } else if (start.half() == Clock.Half.UNTOLD && afterNoon(start, end)) {
      from += HALF_DAY;
      to += HALF_DAY;
    } else if (end.half() == Clock.Half.MORNING && to < from && to == 0) {
      // "10:00 a.m. a 12:00 a.m." is how many write noon.
      to = NOON;
    }
    if (to <= from || to > 24 * 60) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockTimes(
            Clock.written(from),
            start.span(),
            Optional.of(Clock.written(to)),
            Optional.of(end.span()),
            java.util.List.of()));
  }

  /** A time without an end. */
  static ClockTimes from(Clock start) {
    return new ClockTimes(
        Clock.written(start.minutes()),
        start.span(),
        Optional.empty(),
        Optional.empty(),
        java.util.List.of());
  }

  /** "2 a 4 p.m." is an afternoon; "10:00 a 1:00 p.m." begins in the morning. */
  private static int startBefore(Clock start, Clock end) {
    int inTheSameHalf =
        start.hour() > 12
            ? start.minutes()
            : start.minutes(end.half() == Clock.Half.NOON ? Clock.Half.UNTOLD : end.half());
    return inTheSameHalf < end.minutes() ? inTheSameHalf : start.minutes(Clock.Half.UNTOLD);
  }

  /** No meeting begins before six in the morning: "2:00 a 4:00" is after noon. */
  private static boolean afterNoon(Clock start, Clock end) {
    return end.half() == Clock.Half.UNTOLD
        && start.span().length() < "00:00".length()
        && start.minutes() < FIRST_BEFORE_NOON
        && start.minutes() > 0
        && end.minutes() <= HALF_DAY;
  }
}
