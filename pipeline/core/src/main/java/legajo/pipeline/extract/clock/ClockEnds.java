package legajo.pipeline.extract.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.RulePack;

/**
 * Joins starts to ends that are told apart from them: "empezó a las 9:00 en Lima (10:00 en La Paz)
 * y concluyó a las 11:00 (12:00)".
 */
final class ClockEnds {
  private final LooseTerms leads;

  ClockEnds(RulePack pack) {
    this.leads = new LooseTerms(pack.vocabulary("clock-end"));
  }

  /** The same times; where as many ends follow as there are starts, each start has its end. */
  List<ClockTimes> joined(List<ClockTimes> times, String folded) {
    int first = firstEnd(times, folded);
    boolean pairs = first > 0 && times.size() == 2 * first;
    if (!pairs || times.stream().anyMatch(time -> time.end().isPresent())) {
      return times;
    }
    List<ClockTimes> joined = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      ClockTimes start = times.get(i);
      ClockTimes end = times.get(first + i);
      if (!isEndOf(start, end)) {
        return times;
      }
      joined.add(
          new ClockTimes(
              start.start(),
              start.startSpan(),
              Optional.of(end.start()),
              Optional.of(end.startSpan()),
              start.places()));
    }
    return joined;
  }

  private static boolean isEndOf(ClockTimes start, ClockTimes end) {
    boolean later = end.start().compareTo(start.start()) > 0;
    return later
        && (end.places().isEmpty() || end.places().get(0).country().equals(country(start)));
  }

  private static Optional<String> country(ClockTimes time) {
    return time.places().stream().findFirst().flatMap(ClockTimes.Place::country);
  }

  /** Which of the times is told as an end first; -1 where none is. */
  private int firstEnd(List<ClockTimes> times, String folded) {
    for (int i = 1; i < times.size(); i++) {
      int from = times.get(i - 1).span().end();
      if (leads.standBefore(folded, times.get(i).startSpan().begin(), from)) {
        return i;
      }
    }
    return -1;
  }
}
