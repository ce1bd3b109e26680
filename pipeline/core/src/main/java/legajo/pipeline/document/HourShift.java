package legajo.pipeline.document;

import java.util.Optional;
import legajo.rules.Span;

/**
 * How far the clocks of a country are from those of another: "una hora más en Bolivia", "Honduras
 * tiene tres horas menos que Argentina". Without a country all countries have one time.
 *
 * @param country ISO 3166-1 alpha-2 of the country; absent where all have the same time
 * @param minutes how far its clocks are ahead, less than 0 where they are behind
 * @param than the country it is compared with; absent where it is the one of the time told before
 * @param span where the words stand
 * @param ofHours whether the words say of the hours told that they hold for all, and not of the
 *     clocks of the countries alone
 */
public record HourShift(
    Optional<String> country, int minutes, Optional<String> than, Span span, boolean ofHours) {

  /** Whether it holds for the whole report and not for the time beside it alone. */
  public boolean isGeneral() {
    return country.isEmpty() || than.isPresent();
  }
}
