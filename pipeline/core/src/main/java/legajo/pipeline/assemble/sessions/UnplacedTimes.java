package legajo.pipeline.assemble.sessions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.pipeline.assemble.checks.CountryClocks;
import legajo.pipeline.assemble.sessions.SessionTimes.Told;
import legajo.pipeline.document.Words;

/**
 * Finds on whose clocks a time is that names no place: on those of the other meetings, else, where
 * all who cooperate have one time, on those of all.
 */
final class UnplacedTimes {
  /** A day of winter and a day of summer, for meetings that have no day. */
  private static final List<LocalDate> SOLSTICES =
      List.of(LocalDate.of(2015, 1, 15), LocalDate.of(2015, 7, 15));

  private final List<String> countries;
  private final Map<Meeting, List<Told>> times;

  /**
   * Knows who cooperates.
   *
   * @param countries ISO 3166-1 alpha-2
   * @param times those of each meeting, in the order of the meetings
   */
  UnplacedTimes(List<String> countries, Map<Meeting, List<Told>> times) {
    this.countries = countries;
    this.times = times;
  }

  /** The times of a meeting at a distance, with the places of all others where these are alike. */
  List<Told> likeOthers(List<Told> told, int fewestPlaces) {
    List<Told> placed = isUnplaced(told) ? likeOthers() : List.of();
    return placed.isEmpty() || placed.size() < fewestPlaces
        ? told
        : placed.stream().map(told.get(0)::on).toList();
  }

  /** The times of a meeting at a distance, on all clocks where these show one time. */
  List<Told> onAll(Meeting meeting, List<Told> told) {
    boolean days = meeting.edtf().filter(Edtf::isInterval).isPresent() && meeting.hasOwnDay();
    return isUnplaced(told)
            && !days
            && haveOneTime(meeting, minuteOfDay(told.get(0).times().start()))
        ? countries.stream().map(told.get(0)::at).toList()
        : told;
  }

  /**
   * The times of a meeting at a distance whose hours are those of another on the clock that is told
   * first there: "9 a 11 de Panamá (11 a 13 de Montevideo)", and for the next "otra vez de 9 a 11".
   */
  List<Told> asFirstTold(List<Told> told) {
    if (!isUnplaced(told)) {
      return told;
    }
    List<List<Told>> others =
        times.entrySet().stream()
            .filter(other -> !other.getKey().isInPerson())
            .map(Map.Entry::getValue)
            .filter(all -> all.size() > 1)
            .toList();
    return others.stream()
        .filter(all -> hours(all.get(0)).equals(hours(told.get(0))))
        .findFirst()
        .map(all -> all.stream().map(other -> again(told.get(0), other)).toList())
        .orElse(told);
  }

  private static Told again(Told own, Told other) {
    LocalTimes same = other.times();
    return hours(own).equals(hours(other))
        ? own.on(other)
        : new Told(same, inferred(other.start()), inferred(other.end()), inferred(other.country()));
  }

  private static List<Words> inferred(List<Words> words) {
    return words.stream().map(w -> Words.inferred(w.span(), w.rule())).toList();
  }

  private static String hours(Told told) {
    return told.times().start() + told.times().end().orElse("");
  }

  private static boolean isUnplaced(List<Told> told) {
    return told.size() == 1 && told.get(0).times().country().isEmpty();
  }

  /** The times of another meeting, where all others have one clock for the same countries. */
  private List<Told> likeOthers() {
    List<List<Told>> others =
        times.entrySet().stream()
            .filter(other -> !other.getKey().isInPerson())
            .map(Map.Entry::getValue)
            .toList();
    List<Told> placed =
        others.stream().filter(UnplacedTimes::isOnOneClock).findFirst().orElse(List.of());
    return others.stream().allMatch(all -> agrees(all, placed)) ? placed : List.of();
  }

  private static boolean isOnOneClock(List<Told> told) {
    return !told.isEmpty()
        && told.stream().map(t -> t.times().start()).distinct().count() == 1
        && told.stream().allMatch(t -> t.times().country().isPresent());
  }

  private static boolean agrees(List<Told> told, List<Told> placed) {
    boolean unplaced = told.stream().allMatch(t -> t.times().country().isEmpty());
    return unplaced || isOnOneClock(told) && places(told).equals(places(placed));
  }

  private static Set<Optional<String>> places(List<Told> told) {
    Set<Optional<String>> places = new HashSet<>();
    told.forEach(t -> places.add(t.times().country()));
    return places;
  }

  /** Lima and Bogotá always, Santiago and Buenos Aires in summer. */
  private boolean haveOneTime(Meeting meeting, int minute) {
    List<LocalDate> days = meeting.edtf().flatMap(Edtf::firstDay).map(List::of).orElse(SOLSTICES);
    return countries.size() > 1 && days.stream().allMatch(day -> haveOneTime(day, minute));
  }

  private boolean haveOneTime(LocalDate day, int minute) {
    Set<Optional<Integer>> offsets = new HashSet<>();
    countries.forEach(country -> offsets.add(CountryClocks.ofCapital(country, day, minute)));
    return offsets.size() == 1 && !offsets.contains(Optional.<Integer>empty());
  }

  private static int minuteOfDay(String clock) {
    return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
  }
}
