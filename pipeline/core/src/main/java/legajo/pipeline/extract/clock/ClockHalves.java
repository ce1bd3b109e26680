package legajo.pipeline.extract.clock;

import java.util.List;
import java.util.Locale;
import legajo.pipeline.document.ClockTimes;

/**
 * Gives an hour that doesn't say its half of the day the one of the hour right before it: "a las 2
 * de la tarde en Kingston, que eran las 3 en Castries".
 */
final class ClockHalves {
  private static final int BESIDE = 45;
  private static final String NOON = "12:00";
  private static final String EARLIEST = "07:00";

  private ClockHalves() {}

  /** Changes the times in place, which stand in text order. */
  static void settle(List<ClockTimes> times) {
    for (int i = 1; i < times.size(); i++) {
      ClockTimes before = times.get(i - 1);
      ClockTimes here = times.get(i);
      boolean beside = here.startSpan().begin() - before.startSpan().end() <= BESIDE;
      if (beside
          && here.end().isEmpty()
          && before.end().isEmpty()
          && before.start().compareTo(NOON) > 0
          && here.start().compareTo(EARLIEST) < 0) {
        times.set(i, afterNoon(here));
      }
    }
  }

  private static ClockTimes afterNoon(ClockTimes time) {
    int hour = Integer.parseInt(time.start().substring(0, 2)) + 12;
    String later = String.format(Locale.ROOT, "%02d%s", hour, time.start().substring(2));
    return new ClockTimes(later, time.startSpan(), time.end(), time.endSpan(), time.places());
  }
}
