package legajo.corpus.generate.word;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import legajo.corpus.generate.plan.Country;
import legajo.corpus.generate.plan.Meeting;
import legajo.model.LocalTimes;

/** Writes when a meeting began and ended on the clocks of the countries. */
final class ClockWriter {
  private final Style style;
  private final List<Country> countries;
  private final Country host;

  /**
   * @param countries of the parties, in the order in which their times are told
   */
  ClockWriter(Style style, List<Country> countries, Country host) {
    this.style = style;
    this.countries = countries;
    this.host = host;
  }

  /** What a right reading of the times gives; empty where nobody noted them. */
  List<LocalTimes> times(Meeting meeting) {
    List<LocalTimes> times = new ArrayList<>();
    for (Country country : told(meeting)) {
      start(meeting, country)
          .ifPresent(
              start ->
                  times.add(
                      new LocalTimes(
                          Optional.of(country.code()),
                          hourAndMinute(start),
                          Optional.of(hourAndMinute(start.plusMinutes(meeting.minutes()))))));
    }
    return times;
  }

  /** The times in words: "9:00 a 11:00 (Lima) / 10:00 a 12:00 (La Paz)". */
  String write(Meeting meeting) {
    return write(meeting, style.clock(), style.places());
  }

  /** The same within a sentence: "de 9:00 a 11:00 (Lima)". */
  String writeInProse(Meeting meeting) {
    return write(
        meeting,
        ClockForm.FROM_TO,
        style.places() == Places.BEFORE ? Places.BRACKETS : style.places());
  }

  private String write(Meeting meeting, ClockForm form, Places where) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Country country : told(meeting)) {
      LocalTime start = start(meeting, country).orElseThrow();
      String clock = form.write(start, start.plusMinutes(meeting.minutes()));
      places.computeIfAbsent(clock, c -> new ArrayList<>()).add(place(country));
    }
    List<String> parts = new ArrayList<>();
    places.forEach((clock, names) -> parts.add(part(clock, Sentences.list(names), where)));
    return String.join(where == Places.BEFORE ? "; " : style.slashes() ? " / " : ", ", parts);
  }

  private static String part(String clock, String places, Places where) {
    return switch (where) {
      case BEFORE -> places + ": " + clock;
      case BRACKETS -> clock + " (" + places + ")";
      case HOUR_OF -> clock + " (hora de " + places + ")";
    };
  }

  private String place(Country country) {
    Function<Country, String> name = style.cities() ? Country::city : Country::name;
    return name.apply(country);
  }

  private List<Country> told(Meeting meeting) {
    return meeting.inPerson() ? List.of(host) : countries;
  }

  private Optional<LocalTime> start(Meeting meeting, Country country) {
    return meeting
        .start()
        .map(start -> ZonedDateTime.of(meeting.first(), start, host.zone()))
        .map(start -> start.withZoneSameInstant(country.zone()).toLocalTime());
  }

  private static String hourAndMinute(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  /** Where the places of times stand. */
  enum Places {
    BRACKETS,
    HOUR_OF,
    BEFORE
  }
}
