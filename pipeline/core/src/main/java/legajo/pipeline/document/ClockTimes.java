package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;
import legajo.rules.Span;

/**
 * A time of day, or a stretch from one to another, with the places on whose clocks it is.
 *
 * @param start {@code HH:MM}, 24 hours
 * @param startSpan where the words for it stand
 * @param end {@code HH:MM}; absent where only the start is given
 * @param endSpan where the words for it stand
 * @param places countries and cities beside it, in text order
 */
public record ClockTimes(
    String start,
    Span startSpan,
    Optional<String> end,
    Optional<Span> endSpan,
    List<Place> places) {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  public ClockTimes {
    places = List.copyOf(places);
  }

  /**
   * A country on whose clocks a time is.
   *
   * @param country ISO 3166-1 alpha-2; absent for words that mean all countries of a cooperation
   * @param others what else the words may mean: "ES" is El Salvador in reports that Spain has no
   *     part in
   * @param span where the words stand
   */
  public record Place(Optional<String> country, List<String> others, Span span) {
    public Place {
      others = List.copyOf(others);
    }

    /** A place whose words mean one thing. */
    public Place(Optional<String> country, Span span) {
      this(country, List.of(), span);
    }

    /** A place whose words mean one of several countries, the likeliest first. */
    public static Place ofOne(List<String> countries, Span span) {
      return new Place(
          countries.stream().findFirst(), countries.subList(1, countries.size()), span);
    }

    /** The same, as who cooperates may only mean it; unchanged where these leave it open. */
    public Place among(List<String> cooperating) {
      List<String> fitting = others.stream().filter(cooperating::contains).toList();
      boolean other = country.filter(cooperating::contains).isEmpty() && fitting.size() == 1;
      return other ? new Place(Optional.of(fitting.get(0)), span) : this;
    }
  }

  /** From the first unit of the start to the last of the end. */
  public Span span() {
    return new Span(startSpan.begin(), endSpan.orElse(startSpan).end());
  }

  /** The same times on the clocks of these places. */
  public ClockTimes at(List<Place> newPlaces) {
    return new ClockTimes(start, startSpan, end, endSpan, newPlaces);
  }

  /** The same times up to the start of others; unchanged where these do not come later. */
  public ClockTimes until(ClockTimes last) {
    boolean later = last.start().compareTo(start) > 0;
    return end.isEmpty() && later
        ? new ClockTimes(
            start, startSpan, Optional.of(last.start()), Optional.of(last.startSpan()), places)
        : this;
  }

  /** The times of what begins then and lasts some minutes; unchanged where the end is told. */
  public ClockTimes lasting(int minutes) {
    int begin =
        Integer.parseInt(start.substring(0, 2)) * HOUR + Integer.parseInt(start.substring(3));
    int last = begin + minutes;
    if (end.isPresent() || last > DAY) {
      return this;
    }
    String clock = String.format(java.util.Locale.ROOT, "%02d:%02d", last / HOUR, last % HOUR);
    return new ClockTimes(start, startSpan, Optional.of(clock), Optional.of(startSpan), places);
  }
}
