package legajo.corpus.generate.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Dice;

/** When people are at work in all countries of a cooperation at once. */
final class OfficeHours {
  private static final LocalTime EARLIEST = LocalTime.of(7, 30);
  private static final LocalTime LATEST = LocalTime.of(18, 30);

  private final List<ZoneId> zones;
  private final ZoneId host;

  OfficeHours(List<Ministry> ministries, Ministry host) {
    zones = ministries.stream().map(ministry -> ministry.country().zone()).toList();
    this.host = host.country().zone();
  }

  /** A start in the host's time; empty where the offices are too far apart. */
  Optional<LocalTime> start(LocalDate day, int minutes, Dice dice) {
    List<LocalTime> starts = new ArrayList<>();
    for (int half = 16; half <= 32; half++) {
      LocalTime start = LocalTime.of(half / 2, half % 2 * 30);
      if (zones.stream().allMatch(zone -> atWork(day, start, minutes, zone))) {
        starts.add(start);
      }
    }
    return starts.isEmpty() ? Optional.empty() : Optional.of(dice.pick(starts));
  }

  private boolean atWork(LocalDate day, LocalTime start, int minutes, ZoneId zone) {
    ZonedDateTime there = ZonedDateTime.of(day, start, host).withZoneSameInstant(zone);
    LocalTime end = there.toLocalTime().plusMinutes(minutes);
    return !there.toLocalTime().isBefore(EARLIEST) && !end.isAfter(LATEST);
  }
}
