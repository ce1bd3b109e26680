package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;

/**
 * Joins the hours at which a meeting began, one for each country, to those at which it ended, told
 * in the same order further on: "a las 9:00 de Lima (11:00 de Santiago) … a las 11:00 de Lima
 * (13:00 de Santiago)".
 */
final class ClockPairs {
  private static final int FEWEST_COUNTRIES = 2;

  private ClockPairs() {}

  /** The same times; where the second half are the ends of the first, each start has its end. */
  static List<ClockTimes> joined(List<ClockTimes> times) {
    int half = times.size() / 2;
    if (half < FEWEST_COUNTRIES || times.size() != 2 * half) {
      return times;
    }
    List<ClockTimes> joined = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      if (!isEndOf(times.get(i), times.get(half + i))) {
        return times;
      }
      joined.add(times.get(i).until(times.get(half + i)));
    }
    return joined;
  }

  private static boolean isEndOf(ClockTimes start, ClockTimes end) {
    return start.end().isEmpty()
        && end.end().isEmpty()
        && start.places().size() == 1
        && country(start).isPresent()
        && country(start).equals(country(end))
        && end.start().compareTo(start.start()) > 0;
  }

  private static Optional<String> country(ClockTimes time) {
    return time.places().stream().findFirst().flatMap(ClockTimes.Place::country);
  }
}
