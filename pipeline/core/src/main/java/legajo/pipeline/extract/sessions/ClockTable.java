package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/**
 * Reads a table that tells nothing but the hours of all meetings on the clocks of each country: a
 * row for each ("Lima | 9:00 | 11:00"), or a column.
 */
final class ClockTable {
  private static final String RULE = "session.hours-apart";
  private static final int FEWEST = 2;
  private static final Set<String> HOURS = Set.of("times", "start", "end");
  private static final Pattern CLOCK =
      Pattern.compile("[0-9](?::|h|[.])[0-9]{2}|[0-9] ?[ap]\\.? ?m");

  private final MeetingHeadings headings;
  private final MentionFacts facts;

  ClockTable(MeetingHeadings headings, MentionFacts facts) {
    this.headings = headings;
    this.facts = facts;
  }

  /** What it says of all meetings; empty where it is no such table. */
  Optional<MentionDraft> read(List<Block> rows, String section, MeetingText text) {
    List<List<Span>> cells = rows.stream().map(row -> TableCells.of(row, text)).toList();
    List<ClockTimes> times = List.of();
    for (List<List<Span>> table : List.of(cells, turned(cells))) {
      if (times.size() < FEWEST && tellsHours(table, text)) {
        times = byRows(table, text);
      }
    }
    return times.size() < FEWEST
        ? Optional.empty()
        : Optional.of(draft(times, rows.get(0).span(), section));
  }

  /** Whether headings call the columns hours, or no number is without its minutes. */
  private boolean tellsHours(List<List<Span>> rows, MeetingText text) {
    if (rows.isEmpty()) {
      return false;
    }
    List<Span> heads = rows.get(0).subList(1, rows.get(0).size());
    return heads.stream().allMatch(head -> HOURS.contains(headings.kind(head, text.cued())))
        || rows.stream()
            .flatMap(row -> row.stream().skip(1))
            .map(cell -> cell.of(text.folded()))
            .filter(cell -> cell.chars().anyMatch(Character::isDigit))
            .allMatch(cell -> CLOCK.matcher(cell).find());
  }

  /** The hours of each row that a place opens; none where another row than the first has none. */
  private List<ClockTimes> byRows(List<List<Span>> rows, MeetingText text) {
    List<ClockTimes> times = new ArrayList<>();
    for (List<Span> row : rows) {
      List<ClockTimes.Place> places =
          row.get(0).length() == 0 ? List.of() : headings.places(row.get(0), text.cued());
      List<ClockTimes> told = new ArrayList<>();
      row.subList(1, row.size()).forEach(cell -> told.addAll(facts.times(text, cell)));
      boolean whole = told.size() == 1 || told.size() == 2 && told.get(1).end().isEmpty();
      if (!places.isEmpty() && whole && told.size() == row.size() - 1) {
        ClockTimes time = told.size() == 1 ? told.get(0) : told.get(0).until(told.get(1));
        times.add(time.at(places));
      } else if (row != rows.get(0) || !told.isEmpty()) {
        return List.of();
      }
    }
    return times;
  }

  /** The same cells, columns for rows; none where rows are not as long as each other. */
  private static List<List<Span>> turned(List<List<Span>> rows) {
    List<List<Span>> columns = new ArrayList<>();
    int width = rows.get(0).size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      return columns;
    }
    for (int i = 0; i < width; i++) {
      int column = i;
      columns.add(rows.stream().map(row -> row.get(column)).toList());
    }
    return columns;
  }

  private static MentionDraft draft(List<ClockTimes> times, Span first, String section) {
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL), new Span(first.begin(), first.begin() + 1), RULE);
    MentionDraft draft = new MentionDraft(all, Telling.SCHEDULE, section);
    draft.times.addAll(times);
    return draft;
  }
}
