package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Which column of a table of meetings holds what, counted from 0.
 *
 * @param meeting names or numbers of the meetings
 * @param date their days
 * @param times their hours, one column for each clock
 * @param place where they were
 * @param passcodes the access codes of their recordings
 */
record MeetingColumns(
    int meeting,
    Optional<Integer> date,
    List<Times> times,
    Optional<Integer> place,
    Optional<Passcodes> passcodes) {
  MeetingColumns {
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

  /** Reads the headings of columns. */
  static final class Reader {
    private static final Pattern HOUR = Pattern.compile("[0-9]{1,2}:[0-9]{2}");

    private final Vocabulary column;
    private final ClockPlaces clockPlaces;

    Reader(RulePack pack) {
      this.column = pack.vocabulary("meeting-column");
      this.clockPlaces = new ClockPlaces(pack);
    }

    /**
     * The columns under a row of headings; empty where it is none.
     *
     * @param opensWithMeeting whether the first cell of the next row names a meeting
     */
    Optional<MeetingColumns> read(List<Span> headings, CuedText text, boolean opensWithMeeting) {
      if (headings.stream().anyMatch(heading -> tellsWhen(heading, text.folded()))) {
        return Optional.empty();
      }
      if (headings.stream().anyMatch(heading -> kind(heading, text).equals("none"))) {
        return Optional.empty();
      }
      Optional<Integer> meeting = first("meeting", headings, text);
      Optional<Integer> number = first("number", headings, text);
      Optional<Integer> date = first("date", headings, text);
      Optional<Integer> end = first("end", headings, text);
      List<Times> times = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        String kind = kind(headings.get(i), text);
        List<ClockTimes.Place> places = places(headings.get(i), text);
        boolean placeAlone = kind.isEmpty() && !places.isEmpty();
        if (kind.equals("times") || placeAlone) {
          times.add(new Times(i, Optional.empty(), places));
        } else if (kind.equals("start")) {
          times.add(new Times(i, end, places));
        } else if (kind.equals("date") && !places.isEmpty()) {
          times.add(new Times(i, Optional.empty(), places));
        }
      }
      boolean dated = date.isPresent() && !times.isEmpty();
      Optional<Integer> named =
          meeting
              .or(() -> number)
              .or(() -> opensWithMeeting ? Optional.of(0) : Optional.empty())
              .or(() -> dated ? topic(headings.size(), date.get(), times) : Optional.empty());
      Optional<Passcodes> codes =
          first("passcode", headings, text).map(i -> new Passcodes(i, headings.get(i)));
      boolean told = date.isPresent() || !times.isEmpty() || codes.isPresent();
      return named
          .filter(i -> told)
          .map(i -> new MeetingColumns(i, date, times, first("place", headings, text), codes));
    }

    /** A row with a day or hours is no row of headings. */
    private static boolean tellsWhen(Span heading, String folded) {
      return DayWords.first(folded, heading).isPresent() || HOUR.matcher(heading.of(folded)).find();
    }

    /** Where days and hours have columns, the first of the others tells what the meeting was. */
    private static Optional<Integer> topic(int columns, int date, List<Times> times) {
      for (int i = 0; i < columns; i++) {
        int column = i;
        if (i != date && times.stream().noneMatch(hours -> hours.index() == column)) {
          return Optional.of(i);
        }
      }
      return Optional.of(date);
    }

    private Optional<Integer> first(String kind, List<Span> headings, CuedText text) {
      for (int i = 0; i < headings.size(); i++) {
        if (kind(headings.get(i), text).equals(kind)) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    /** What the words that a heading begins with call its column. */
    String kind(Span heading, CuedText text) {
      int end = column.endOfTermAt(text.folded(), heading.begin());
      boolean words = end > 0 && end <= heading.end();
      String term =
          words ? text.folded().substring(heading.begin(), end) : heading.of(text.folded());
      return column.valueOf(term).orElse("");
    }

    /** The places that a heading names and nothing else. */
    List<ClockTimes.Place> places(Span heading, CuedText text) {
      int end = column.endOfTermAt(text.folded(), heading.begin());
      int begin = end > 0 && end <= heading.end() ? end : heading.begin();
      return clockPlaces.named(text, new Span(begin, heading.end()));
    }
  }
}
