package legajo.pipeline.extract.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Reads times of day as Spanish reports write them ("9:00 – 12 p.m.", "de 9 a 12 hrs", "10h00", "de
 * nueve a once y media de la mañana") with the countries beside them. Lengths of time, ratios,
 * prices and telephone numbers are no times.
 */
public final class ClockReader {
  private final ClockVocabulary vocabulary;
  private final ClockPlaces places;
  private final ClockEnds ends;

  /** A reader that knows the countries and cities of this pack. */
  public ClockReader(RulePack pack) {
    this.vocabulary = ClockVocabulary.of(pack);
    this.places = new ClockPlaces(pack);
    this.ends = new ClockEnds(pack);
  }

  /** The times in a stretch of a text, in its order. */
  public List<ClockTimes> read(CuedText text, Span stretch) {
    return read(text, stretch, false);
  }

  /** The times in a cell that holds hours, so that bare numbers are hours too: "9 a 11". */
  public List<ClockTimes> readCell(CuedText text, Span cell) {
    return read(text, cell, true);
  }

  private List<ClockTimes> read(CuedText text, Span stretch, boolean labelled) {
    List<ClockTimes> times = new ArrayList<>();
    String folded = text.folded();
    ClockWords words = new ClockWords(vocabulary, folded, stretch.end());
    ClockSurroundings around = new ClockSurroundings(vocabulary, places, text, stretch, labelled);
    ClockContext context = new ClockContext(vocabulary, folded, stretch, around);
    int at = stretch.begin();
    while (at < stretch.end()) {
      if (!words.mayBeginAt(at)) {
        at++;
        continue;
      }
      at = context.canBeginAt(at) ? read(at, words, context, times, folded) : words.afterWord(at);
    }
    ClockHalves.settle(times);
    return times.isEmpty()
        ? times
        : ends.joined(places.beside(times, text, stretch), text.folded());
  }

  /** Adds the time at a place, if one stands there; where to read on. */
  private int read(
      int at, ClockWords words, ClockContext context, List<ClockTimes> times, String folded) {
    Optional<Clock> start = words.at(at);
    if (start.isEmpty()) {
      return words.afterWord(at);
    }
    ClockContext.Joint joint = context.jointAfter(start.get());
    Optional<Clock> end = joint.isPresent() ? words.at(joint.next()) : Optional.empty();
    Optional<ClockTimes> found;
    int next;
    if (end.isPresent()
        && (context.isRange(start.get(), end.get(), joint)
            || !times.isEmpty() && context.goesOnFrom(times, start.get(), end.get()))) {
      // A stretch over midnight is a shift of work, and its end no time of a meeting.
      found = ClockRange.between(start.get(), end.get());
      next = end.get().span().end();
    } else {
      found =
          context.isTime(start.get()) || goesOn(start.get(), times, context, folded)
              ? Optional.of(ClockRange.from(start.get()))
              : Optional.empty();
      next = found.isPresent() ? start.get().span().end() : words.afterWord(at);
    }
    found.filter(time -> context.isOfMeeting(start.get())).ifPresent(times::add);
    return next;
  }

  private boolean goesOn(Clock clock, List<ClockTimes> times, ClockContext context, String folded) {
    return !times.isEmpty() && context.goesOnFrom(times, ends.isEnd(times, folded), clock);
  }
}
