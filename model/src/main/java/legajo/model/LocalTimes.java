package legajo.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a session began and ended on the clocks of one country.
 *
 * @param country ISO 3166-1 alpha-2, absent where the report gives one time without a place
 * @param start {@code HH:MM}, 24 hours
 * @param end {@code HH:MM}, absent where only the start is given
 */
public record LocalTimes(Optional<String> country, String start, Optional<String> end) {
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-4]):[0-5][0-9]");

  public LocalTimes {
    Require.that(isTime(start), "not HH:MM: ", start);
    end.ifPresent(t -> Require.that(isTime(t), "not HH:MM: ", t));
  }

  private static boolean isTime(String time) {
    return TIME.matcher(time).matches();
  }
}
