package legajo.pipeline.assemble.checks;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.model.LocalTimes;
import legajo.model.Session;

/**
 * Local times of one session that are no one moment on the clocks of their countries. In a country
 * of several zones any zone that fits is right; of a session of several days any day.
 */
final class LocalTimesAgainstClocks implements RecordCheck {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.TIMES_DISAGREE);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < checked.report().sessions().size(); i++) {
      Session session = checked.report().sessions().get(i);
      check(session, "/sessions/" + i + "/times").ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Diagnostic> check(Session session, String at) {
    List<LocalTimes> times =
        session.times().stream().filter(time -> time.country().isPresent()).toList();
    long countries = times.stream().map(LocalTimes::country).distinct().count();
    Optional<LocalDate> first = session.date().flatMap(date -> date.firstDay());
    Optional<LocalDate> last = session.date().flatMap(date -> date.lastDay());
    if (countries < 2 || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return disagreement(times, first.get())
        .filter(told -> disagreement(times, last.get()).isPresent())
        .map(told -> DiagnosticCode.TIMES_DISAGREE.at(at, told));
  }

  private static Optional<String> disagreement(List<LocalTimes> times, LocalDate day) {
    Set<Integer> shared = new HashSet<>();
    List<LocalTimes> fitting = new ArrayList<>();
    for (LocalTimes time : times) {
      Set<Integer> starts = startsInUtc(time, day);
      if (starts.isEmpty()) {
        continue;
      }
      if (!fitting.isEmpty() && starts.stream().noneMatch(shared::contains)) {
        return Optional.of(starts(opponent(fitting, time, day), time, day));
      }
      if (fitting.isEmpty()) {
        shared.addAll(starts);
      } else {
        shared.retainAll(starts);
      }
      Optional<LocalTimes> longer =
          fitting.stream().filter(other -> otherLength(other, time)).findFirst();
      if (longer.isPresent()) {
        return Optional.of(lengths(longer.get(), time));
      }
      fitting.add(time);
    }
    return Optional.empty();
  }

  /** The start, in minutes of the day by UTC, with the clocks of each zone of the country. */
  private static Set<Integer> startsInUtc(LocalTimes time, LocalDate day) {
    int local = minutes(time.start());
    return CountryClocks.offsets(country(time), day, local).stream()
        .map(offset -> Math.floorMod(local - offset, DAY))
        .collect(Collectors.toSet());
  }

  /** One that disagrees by itself, where there is one; else the first. */
  private static LocalTimes opponent(List<LocalTimes> fitting, LocalTimes time, LocalDate day) {
    Set<Integer> starts = startsInUtc(time, day);
    return fitting.stream()
        .filter(other -> startsInUtc(other, day).stream().noneMatch(starts::contains))
        .findFirst()
        .orElse(fitting.get(0));
  }

  private static boolean otherLength(LocalTimes one, LocalTimes other) {
    return one.end().isPresent() && other.end().isPresent() && length(one) != length(other);
  }

  private static String starts(LocalTimes one, LocalTimes other, LocalDate day) {
    Set<String> right = new TreeSet<>();
    int start = minutes(one.start());
    for (int utc : startsInUtc(one, day)) {
      for (int offset : CountryClocks.offsets(country(other), day, start)) {
        right.add(clock(utc + offset));
      }
    }
    return "On "
        + day
        + " "
        + one.start()
        + " in "
        + named(one)
        + " was "
        + String.join(" or ", right)
        + " in "
        + named(other)
        + ", not "
        + other.start()
        + ": check both times, and whether clocks had changed.";
  }

  private static String lengths(LocalTimes one, LocalTimes other) {
    return "The session takes from "
        + one.start()
        + " to "
        + one.end().orElseThrow()
        + " in "
        + named(one)
        + " and from "
        + other.start()
        + " to "
        + other.end().orElseThrow()
        + " in "
        + named(other)
        + ", which is not as long: check the four times.";
  }

  private static String country(LocalTimes time) {
    return time.country().orElseThrow();
  }

  private static String named(LocalTimes time) {
    return ULocale.getDisplayCountry("und-" + country(time), ULocale.ENGLISH);
  }

  private static int length(LocalTimes time) {
    return minutes(time.end().orElseThrow()) - minutes(time.start());
  }

  private static int minutes(String clock) {
    return Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3));
  }

  private static String clock(int minutes) {
    int ofDay = Math.floorMod(minutes, DAY);
    return String.format(Locale.ROOT, "%02d:%02d", ofDay / HOUR, ofDay % HOUR);
  }
}
