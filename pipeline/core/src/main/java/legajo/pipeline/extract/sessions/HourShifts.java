package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.HourShift;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads how far the clocks of one country are from those of another. */
final class HourShifts {
  private static final String SHIFT = "session.hour-shift";
  private static final String CLOCK = "session.clock-of";
  private static final Set<String> SHARED =
      Set.of(
          "session.shared-clock",
          "session.one-clock",
          "session.hour-equal",
          "session.same-hour",
          "session.hour-apposed");
  private static final Set<String> OF_PLACES =
      Set.of("session.hour-of-places", "session.hours-of-places", "session.hour-equal-of-places");

  private static final Set<String> OF_CLOCKS = Set.of("session.shared-clock", "session.same-hour");
  private static final int REST = 90;
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?:por lo que|asi que|de modo que|de manera que|de ahi que|por eso|por ello)[^.]*\\b(?:horas?|horarios?|indicamos|indica)\\b");

  private final ClockPlaces places;
  private final Vocabulary between;
  private final Vocabulary comparison;

  HourShifts(RulePack pack) {
    this.places = new ClockPlaces(pack);
    this.between = pack.vocabulary("shift-verb");
    this.comparison = pack.vocabulary("shift-comparison");
  }

  /** The differences told in a stretch of text. */
  List<HourShift> in(MeetingText text, Span stretch) {
    List<HourShift> shifts = new ArrayList<>();
    Optional<HourShift> clock = Optional.empty();
    for (RuleMatch match : text.within(stretch)) {
      String rule = match.rule().id();
      if (SHARED.contains(rule) || OF_PLACES.contains(rule) && listsPlaces(match, text, stretch)) {
        shifts.add(
            new HourShift(
                Optional.empty(),
                0,
                Optional.empty(),
                match.span(),
                isOfHours(match, text, stretch)));
      }
      switch (rule) {
        case SHIFT -> shifts.addAll(shifts(match, text, stretch));
        case CLOCK -> clock = clock.or(() -> clockOf(match, text, stretch));
        default -> {}
      }
    }
    return clock.map(of -> on(of, shifts)).orElse(shifts);
  }

  /** "Los horarios valen para ambos", "tienen la misma hora, por lo que las horas…". */
  private static boolean isOfHours(RuleMatch match, MeetingText text, Span stretch) {
    if (!OF_CLOCKS.contains(match.rule().id())) {
      return true;
    }
    int end = match.span().end();
    String rest = text.folded().substring(end, Math.min(stretch.end(), end + REST));
    return FOLLOWS.matcher(rest).find();
  }

  /** "La hora es la misma en Puerto España, Bridgetown y Saint George's". */
  private boolean listsPlaces(RuleMatch match, MeetingText text, Span stretch) {
    return places.after(text.cued(), match.span().end(), stretch.end()).size() > 1;
  }

  /** "Todas las horas son de Montevideo": as far from itself as not at all. */
  private Optional<HourShift> clockOf(RuleMatch match, MeetingText text, Span stretch) {
    return places.after(text.cued(), match.span().end(), stretch.end()).stream()
        .flatMap(place -> place.country().stream())
        .findFirst()
        .map(
            country ->
                new HourShift(Optional.of(country), 0, Optional.of(country), match.span(), false));
  }

  /** The differences from the clock that all times are on, after that clock itself. */
  private static List<HourShift> on(HourShift clock, List<HourShift> shifts) {
    List<HourShift> all = new ArrayList<>();
    all.add(clock);
    for (HourShift shift : shifts) {
      boolean open = shift.country().isPresent() && shift.than().isEmpty();
      all.add(
          open
              ? new HourShift(
                  shift.country(), shift.minutes(), clock.country(), shift.span(), false)
              : shift);
    }
    return all;
  }

  private List<HourShift> shifts(RuleMatch match, MeetingText text, Span stretch) {
    int size = Integer.parseInt(match.value("clock_difference").orElseThrow());
    boolean later = match.value("clock_shift").orElseThrow().equals("later");
    int minutes = later ? size : -size;
    String folded = text.folded();
    int after = SentenceBounds.skipSpaces(folded, match.span().end(), stretch.end());
    int compared = comparison.endOfTermAt(folded, after);
    if (compared < 0) {
      List<ClockTimes.Place> here = places.after(text.cued(), match.span().end(), stretch.end());
      if (!here.isEmpty()) {
        return of(here, minutes, Optional.empty(), match.span());
      }
    }
    Optional<String> than =
        compared < 0
            ? Optional.empty()
            : places.after(text.cued(), compared, stretch.end()).stream()
                .flatMap(place -> place.country().stream())
                .findFirst();
    List<ClockTimes.Place> before =
        places.before(text.cued(), match.span().begin(), stretch.begin(), between);
    return of(before, minutes, than, match.span());
  }

  private static List<HourShift> of(
      List<ClockTimes.Place> countries, int minutes, Optional<String> than, Span words) {
    List<HourShift> shifts = new ArrayList<>();
    for (ClockTimes.Place place : countries) {
      if (place.country().isPresent()) {
        shifts.add(new HourShift(place.country(), minutes, than, words, false));
      }
    }
    return shifts;
  }
}
