package legajo.pipeline.assemble.checks;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far the clocks of a country were from UTC on a day, in all its time zones: CLDR's zones of a
 * country, with the rules of their time (Venezuela's half hour from 2007 to 2016, the summer times
 * of Chile and Paraguay) from the IANA data that ICU brings along. Java has the same data, but
 * those of the machine's own Java, and one report is to give one record on every machine.
 */
public final class CountryClocks {
  private static final Map<String, List<TimeZone>> ZONES = new ConcurrentHashMap<>();
  private static final int MILLIS_PER_MINUTE = 60_000;
  private static final int MINUTES_PER_DAY = 24 * 60;

  /** Zones of the capitals of countries that have several zones. */
  private static final Map<String, String> OF_CAPITALS =
      Map.of(
          "AR", "America/Argentina/Buenos_Aires",
          "BR", "America/Sao_Paulo",
          "CA", "America/Toronto",
          "CL", "America/Santiago",
          "EC", "America/Guayaquil",
          "MX", "America/Mexico_City",
          "US", "America/New_York");

  private CountryClocks() {}

  /**
   * The minutes that the clocks of a country's capital, where its ministries are, were ahead of UTC
   * (behind it: below 0).
   *
   * @param country ISO 3166-1 alpha-2
   * @param minuteOfDay of the local time, from 0 to 1440
   * @return empty for a country without a zone, or with several and a capital that isn't known
   */
  public static Optional<Integer> ofCapital(String country, LocalDate day, int minuteOfDay) {
    String capital = OF_CAPITALS.get(country);
    if (capital == null) {
      Set<Integer> offsets = offsets(country, day, minuteOfDay);
      return offsets.size() == 1 ? Optional.of(offsets.iterator().next()) : Optional.empty();
    }
    return Optional.of(offset(TimeZone.getFrozenTimeZone(capital), local(day, minuteOfDay)));
  }

  /**
   * The minutes that clocks of a country were ahead of UTC (behind it: below 0), ascending.
   *
   * @param country ISO 3166-1 alpha-2
   * @param minuteOfDay of the local time, from 0 to 1440
   * @return empty for a country without a zone
   */
  public static Set<Integer> offsets(String country, LocalDate day, int minuteOfDay) {
    long local = local(day, minuteOfDay);
    Set<Integer> offsets = new TreeSet<>();
    for (TimeZone zone : ZONES.computeIfAbsent(country, CountryClocks::zones)) {
      offsets.add(offset(zone, local));
    }
    return offsets;
  }

  private static long local(LocalDate day, int minuteOfDay) {
    return (day.toEpochDay() * MINUTES_PER_DAY + minuteOfDay) * (long) MILLIS_PER_MINUTE;
  }

  private static int offset(TimeZone zone, long local) {
    int[] standardAndSummer = new int[2];
    zone.getOffset(local, true, standardAndSummer);
    return (standardAndSummer[0] + standardAndSummer[1]) / MILLIS_PER_MINUTE;
  }

  private static List<TimeZone> zones(String country) {
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, country, null).stream()
        .map(TimeZone::getFrozenTimeZone)
        .toList();
  }
}
