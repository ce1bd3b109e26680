package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.extract.clock.ClockPlaces;
import legajo.pipeline.extract.sessions.MeetingColumns.Passcodes;
import legajo.pipeline.extract.sessions.MeetingColumns.Times;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads the headings of the columns of a table of meetings, which stand in one row or in two. */
final class MeetingHeadings {
  private static final Pattern HOUR = Pattern.compile("[0-9]{1,2}:[0-9]{2}");

  /** "Fecha efectiva" beside "Fecha prevista". */
  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(?:real|realizad[ao]|de realizacion|efectiv[ao]|definitiv[ao]|nueva|final|ejecutad[ao]"
              + "|de ejecucion|celebrad[ao]|de celebracion|reprogramad[ao])\\b");

  private final Vocabulary column;
  private final ClockPlaces clockPlaces;

  MeetingHeadings(RulePack pack) {
    this.column = pack.vocabulary("meeting-column");
    this.clockPlaces = new ClockPlaces(pack);
  }

  /**
   * The heading of one column.
   *
   * @param kind what its words call the column; empty for words that aren't known
   * @param words where they stand
   * @param places places that they name
   */
  private record Heading(String kind, Span words, List<ClockTimes.Place> places) {
    boolean is(String other) {
      return kind.equals(other);
    }
  }

  /**
   * The columns under a row of headings; empty where it is none.
   *
   * @param opensWithMeeting whether the first cell of the next row names a meeting
   */
  Optional<MeetingColumns> read(List<Span> row, CuedText text, boolean opensWithMeeting) {
    return row.stream().anyMatch(cell -> tellsWhen(cell, text.folded()))
        ? Optional.empty()
        : columns(row.stream().map(cell -> heading(cell, text)).toList(), text, opensWithMeeting);
  }

  /**
   * The columns under two rows of headings, of which the second names the places of the hours;
   * empty where they are none.
   */
  Optional<MeetingColumns> read(List<Span> row, List<Span> below, CuedText text) {
    boolean when =
        row.stream().anyMatch(cell -> tellsWhen(cell, text.folded()))
            || below.stream().anyMatch(cell -> tellsWhen(cell, text.folded()));
    boolean names = below.stream().anyMatch(cell -> !places(cell, text).isEmpty());
    boolean known =
        below.stream()
            .filter(cell -> cell.length() > 0)
            .allMatch(cell -> !places(cell, text).isEmpty() || !kind(cell, text).isEmpty());
    if (when || !names || !known) {
      return Optional.empty();
    }
    List<Heading> joined = new ArrayList<>();
    String above = "";
    for (int i = 0; i < Math.max(row.size(), below.size()); i++) {
      boolean own = i < row.size() && row.get(i).length() > 0;
      Heading first = own ? heading(row.get(i), text) : new Heading(above, below.get(i), List.of());
      above = first.kind();
      boolean more = i < below.size() && below.get(i).length() > 0;
      List<ClockTimes.Place> places = more ? places(below.get(i), text) : List.of();
      String lower = more && !own ? kind(below.get(i), text) : "";
      joined.add(
          new Heading(
              lower.isEmpty() || !places.isEmpty() ? first.kind() : lower,
              first.words(),
              places.isEmpty() ? first.places() : places));
    }
    return columns(joined, text, false);
  }

  private Heading heading(Span cell, CuedText text) {
    return new Heading(kind(cell, text), cell, places(cell, text));
  }

  private Optional<MeetingColumns> columns(
      List<Heading> headings, CuedText text, boolean opensWithMeeting) {
    Optional<Integer> meeting = first("meeting", headings);
    List<Integer> dates = dates(headings, text.folded());
    List<Times> times = times(headings);
    if (meeting.isEmpty() && times.isEmpty() && first("task", headings).isPresent()) {
      return Optional.empty();
    }
    boolean dated = !dates.isEmpty() && !times.isEmpty();
    Optional<Integer> named =
        meeting
            .or(() -> first("number", headings))
            .or(() -> opensWithMeeting ? Optional.of(0) : Optional.empty())
            .or(() -> dated ? topic(headings.size(), dates.get(0), times) : Optional.empty());
    Optional<Passcodes> codes =
        first("passcode", headings).map(i -> new Passcodes(i, headings.get(i).words()));
    boolean told = !dates.isEmpty() || !times.isEmpty() || codes.isPresent();
    return named
        .filter(i -> told)
        .map(
            i ->
                new MeetingColumns(
                    i, dates, times, first("place", headings), codes, first("duration", headings)));
  }

  /** The columns of days, first the one that says when a meeting was held in the end. */
  private static List<Integer> dates(List<Heading> headings, String folded) {
    List<Integer> dates = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).is("date")) {
        boolean holds = HOLDS.matcher(headings.get(i).words().of(folded)).find();
        dates.add(holds ? 0 : dates.size(), i);
      }
    }
    return dates;
  }

  private static List<Times> times(List<Heading> headings) {
    Optional<Integer> end = first("end", headings);
    List<Times> times = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      boolean placeAlone = heading.kind().isEmpty() && !heading.places().isEmpty();
      boolean dayOfPlace = heading.is("date") && !heading.places().isEmpty();
      if (heading.is("times") || placeAlone || dayOfPlace) {
        times.add(new Times(i, Optional.empty(), heading.places()));
      } else if (heading.is("start")) {
        times.add(new Times(i, end, heading.places()));
      }
    }
    return times;
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

  private static Optional<Integer> first(String kind, List<Heading> headings) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).is(kind)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What the words that a heading begins with call its column. */
  String kind(Span heading, CuedText text) {
    int end = column.endOfTermAt(text.folded(), heading.begin());
    boolean words = end > 0 && end <= heading.end();
    String term = words ? text.folded().substring(heading.begin(), end) : heading.of(text.folded());
    return column.valueOf(term).orElse("");
  }

  /** The places that a heading names and nothing else. */
  List<ClockTimes.Place> places(Span heading, CuedText text) {
    int end = column.endOfTermAt(text.folded(), heading.begin());
    int begin = end > 0 && end <= heading.end() ? end : heading.begin();
    return clockPlaces.named(text, new Span(begin, heading.end()));
  }
}
