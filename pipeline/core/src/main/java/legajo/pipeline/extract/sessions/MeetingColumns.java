package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.rules.Span;

/**
 * Which column of a table of meetings holds what, counted from 0.
 *
 * @param meeting names or numbers of the meetings
 * @param dates their days; where there are several such columns, the one that holds comes first
 * @param times their hours, one column for each clock
 * @param place where they were
 * @param passcodes the access codes of their recordings
 * @param duration how long they lasted
 */
record MeetingColumns(
    int meeting,
    List<Integer> dates,
    List<Times> times,
    Optional<Integer> place,
    Optional<Passcodes> passcodes,
    Optional<Integer> duration) {
  MeetingColumns {
    dates = List.copyOf(dates);
    times = List.copyOf(times);
  }

  /**
   * A column of hours.
   *
   * @param index which column
   * @param end the column of the ends, where they stand apart
   * @param places places in its heading
   */
  record Times(int index, Optional<Integer> end, List<ClockTimes.Place> places) {}

  /**
   * A column of access codes.
   *
   * @param index which column
   * @param heading where its heading stands
   */
  record Passcodes(int index, Span heading) {}
}
