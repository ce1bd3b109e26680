package legajo.pipeline.extract.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.RulePack;

/**
 * Joins starts to ends that are told apart from them: "empezó a las 9:00 en Lima (10:00 en La Paz)
 * y concluyó a las 11:00 (12:00)".
 */
final class ClockEnds {
  private static final int LONGEST_LEAD = 48;
  private static final int HALF_DAY = 12;

  /** "y terminaban a las", "se dio por concluida la llamada hacia las". */
  private static final Pattern ENDING =
      Pattern.compile(
          "\\b(?:termin|conclu|finaliz|culmin|acab|cerr|cierr|levant|clausur)[a-z]{0,7}"
              + "(?: (?:la|el|cada) [a-z]+)? (?:a|hacia|cerca de|poco despues de|pasadas) las? $");

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
      ClockTimes end = later(times.get(i), times.get(first + i));
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
      if (isEnd(folded, times.get(i).startSpan().begin(), from)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words before the last of some times make it an end. */
  boolean isEnd(List<ClockTimes> times, String folded) {
    int last = times.size() - 1;
    int from = last == 0 ? 0 : times.get(last - 1).span().end();
    return isEnd(folded, times.get(last).startSpan().begin(), from);
  }

  private boolean isEnd(String folded, int begin, int from) {
    return leads.standBefore(folded, begin, from)
        || ENDING.matcher(folded.substring(Math.max(from, begin - LONGEST_LEAD), begin)).find();
  }

  /** "A las 11 … y concluyó a la una": an end before its start is after noon. */
  private static ClockTimes later(ClockTimes start, ClockTimes end) {
    int hour = Integer.parseInt(end.start().substring(0, 2));
    boolean before = end.start().compareTo(start.start()) < 0 && hour < HALF_DAY;
    return before
        ? new ClockTimes(
            String.format(Locale.ROOT, "%02d%s", hour + HALF_DAY, end.start().substring(2)),
            end.startSpan(),
            end.end(),
            end.endSpan(),
            end.places())
        : end;
  }
}
