package legajo.pipeline.extract.sessions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something lasted: "2 horas y 30 minutos", "1 h 30", "90 min", "2,5 horas". */
final class Durations {
  private static final int HOUR = 60;
  private static final int LONGEST_HOURS = 12;
  private static final Pattern HOURS =
      Pattern.compile(
          "([0-9]{1,2})(?:[.,]([05])0?)? ?(?:h|hs|hr|hrs|hora|horas)\\.?(?: ?(?:y |con |, ?)?(?:([0-9]{1,2})(?: ?(?:m|min|mins|minutos)\\.?)?|(media)))?");
  private static final Pattern MINUTES =
      Pattern.compile("([0-9]{2,3}) ?(?:m|min|mins|minutos)\\.?");

  private Durations() {}

  /** The minutes that folded words tell and nothing else; empty for other words. */
  static Optional<Integer> minutes(String folded) {
    Matcher minutes = MINUTES.matcher(folded);
    if (minutes.matches()) {
      return Optional.of(Integer.parseInt(minutes.group(1)));
    }
    Matcher hours = HOURS.matcher(folded);
    if (!hours.matches() || Integer.parseInt(hours.group(1)) > LONGEST_HOURS) {
      return Optional.empty();
    }
    boolean half = "5".equals(hours.group(2)) || hours.group(4) != null;
    int more = hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3));
    return Optional.of(Integer.parseInt(hours.group(1)) * HOUR + more + (half ? HOUR / 2 : 0));
  }
}
