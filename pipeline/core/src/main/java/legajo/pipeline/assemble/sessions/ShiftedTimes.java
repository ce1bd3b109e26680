package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.LocalTimes;
import legajo.pipeline.assemble.sessions.SessionTimes.Told;
import legajo.pipeline.document.HourShift;
import legajo.pipeline.document.Words;

/** Adds the local times that a report tells by their difference from those of another country. */
final class ShiftedTimes {
  private static final String RULE = "session.hour-shift";
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private final List<String> countries;

  /** Knows the countries that cooperate. */
  ShiftedTimes(List<String> countries) {
    this.countries = countries;
  }

  /** The times told, and those that follow from them. */
  List<Told> add(List<Told> told, List<HourShift> shifts) {
    List<Told> all = new ArrayList<>(told);
    for (HourShift shift : shifts) {
      if (shift.country().isEmpty()) {
        share(all, shift);
      } else if (shift.country().equals(shift.than())) {
        place(all, shift);
      } else {
        addOf(all, shift.country().get(), shift.minutes(), shift.than(), shift);
        shift.than().ifPresent(than -> addOf(all, than, -shift.minutes(), shift.country(), shift));
      }
    }
    return all;
  }

  /** "Todas las horas son de Montevideo": a time without a place is on that clock. */
  private static void place(List<Told> all, HourShift shift) {
    if (all.size() == 1 && all.get(0).times().country().isEmpty()) {
      shifted(all.get(0), shift.country().orElseThrow(), 0, shift)
          .ifPresent(placed -> all.set(0, placed));
    }
  }

  /** All countries have the time of the one that is told. */
  private void share(List<Told> all, HourShift shift) {
    if (all.size() != 1 || countries.isEmpty()) {
      return;
    }
    Told base = all.get(0);
    if (base.times().country().isEmpty()) {
      all.clear();
    }
    for (String country : countries) {
      if (find(all, Optional.of(country)).isEmpty()) {
        shifted(base, country, 0, shift).ifPresent(all::add);
      }
    }
  }

  private void addOf(
      List<Told> all, String country, int minutes, Optional<String> than, HourShift shift) {
    if (find(all, Optional.of(country)).isPresent()) {
      return;
    }
    Optional<Told> base = than.isPresent() ? find(all, than) : onlyOne(all);
    Optional<Told> nowhere = find(all, Optional.empty());
    Optional<String> other = than.or(() -> otherThan(country));
    if (base.or(() -> nowhere).isEmpty()) {
      return;
    }
    Told from = base.or(() -> nowhere).orElseThrow();
    shifted(from, country, minutes, shift)
        .ifPresent(
            times -> {
              if (from.times().country().isEmpty() && other.isPresent()) {
                all.remove(from);
                shifted(from, other.get(), 0, shift).ifPresent(all::add);
              }
              all.add(times);
            });
  }

  private static Optional<Told> onlyOne(List<Told> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private Optional<String> otherThan(String country) {
    List<String> others = countries.stream().filter(c -> !c.equals(country)).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static Optional<Told> find(List<Told> all, Optional<String> country) {
    return all.stream().filter(told -> told.times().country().equals(country)).findFirst();
  }

  private static Optional<Told> shifted(Told base, String country, int minutes, HourShift shift) {
    Optional<String> start = later(base.times().start(), minutes);
    Optional<String> end = base.times().end().flatMap(time -> later(time, minutes));
    if (start.isEmpty() || base.times().end().isPresent() && end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            new LocalTimes(Optional.of(country), start.get(), end),
            inferred(base.start(), shift),
            end.isEmpty() ? List.of() : inferred(base.end(), shift),
            List.of(Words.inferred(shift.span(), RULE))));
  }

  /** The clock some minutes later; empty where that is another day. */
  private static Optional<String> later(String clock, int minutes) {
    int at = Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3));
    int then = at + minutes;
    return then < 0 || then > DAY
        ? Optional.empty()
        : Optional.of(String.format(java.util.Locale.ROOT, "%02d:%02d", then / HOUR, then % HOUR));
  }

  private static List<Words> inferred(List<Words> from, HourShift shift) {
    List<Words> words = new ArrayList<>();
    words.add(Words.inferred(shift.span(), RULE));
    from.forEach(w -> words.add(Words.inferred(w.span(), w.rule())));
    return words;
  }
}
