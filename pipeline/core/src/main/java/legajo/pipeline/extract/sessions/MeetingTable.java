package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Reads a table whose rows are meetings: "Sesión | Fecha | Hora | Tema". */
final class MeetingTable {
  private static final int FEWEST = 2;
  private static final Pattern COUNT = Pattern.compile("[a-z]{1,3} ?([1-9])");

  private final MeetingNames names;
  private final MentionFacts facts;
  private final MeetingHeadings columns;
  private final TurnedTable turned;
  private final MeetingCards cards;
  private final ClockTable clocks;

  MeetingTable(RulePack pack, MeetingNames names, MentionFacts facts) {
    this.names = names;
    this.facts = facts;
    this.columns = new MeetingHeadings(pack);
    this.turned = new TurnedTable(columns, facts);
    this.cards = new MeetingCards(columns, turned, names);
    this.clocks = new ClockTable(columns, facts);
  }

  /** The mentions of the rows under a heading row; empty where the first row is none. */
  Optional<List<MentionDraft>> read(List<Block> rows, String section, MeetingText text) {
    Optional<List<MentionDraft>> other =
        turned(rows, section, text).or(() -> cards.read(rows, section, text));
    if (other.isPresent()) {
      return other;
    }
    Optional<MentionDraft> hours = clocks.read(rows, section, text);
    if (hours.isPresent()) {
      return hours.map(List::of);
    }
    List<Span> second = TableCells.of(rows.get(1), text);
    Optional<MeetingColumns> two =
        rows.size() > FEWEST
            ? columns.read(TableCells.of(rows.get(0), text), second, text.cued())
            : Optional.empty();
    if (two.isPresent()) {
      return Optional.of(rows(two.get(), rows.subList(2, rows.size()), section, text));
    }
    boolean opensWithMeeting = names.inCell(second.get(0), text).isPresent();
    return columns
        .read(TableCells.of(rows.get(0), text), text.cued(), opensWithMeeting)
        .map(found -> rows(found, rows.subList(1, rows.size()), section, text));
  }

  private List<MentionDraft> rows(
      MeetingColumns found, List<Block> rows, String section, MeetingText text) {
    List<Optional<Span>> days =
        rows.stream().map(row -> date(found, TableCells.of(row, text), text)).toList();
    NamelessRows nameless = new NamelessRows(text, days);
    List<MentionDraft> drafts = new ArrayList<>();
    for (Block row : rows) {
      List<Span> cells = TableCells.of(row, text);
      if (found.meeting() < cells.size()) {
        Optional<MeetingNames.Named> known =
            names
                .inCell(cells.get(found.meeting()), text)
                .or(() -> text.singleIn(row.span()).stream().findFirst())
                .filter(name -> row.kind() == Block.Kind.TABLE_ROW || tellsWhen(row, text));
        known
            .map(nameless::after)
            .or(() -> nameless(found, cells, row, text, nameless))
            .ifPresent(name -> drafts.add(draft(name, section, found, cells, row, text)));
      }
    }
    return drafts;
  }

  /** The cell of a row's day: the first that has one, or else the first column's. */
  private static Optional<Span> date(MeetingColumns columns, List<Span> cells, MeetingText text) {
    List<Span> dates = columns.dates().stream().flatMap(i -> cell(cells, i).stream()).toList();
    return dates.stream()
        .filter(cell -> DayWords.first(text.folded(), cell).isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }

  /** A table whose columns are the meetings. */
  private Optional<List<MentionDraft>> turned(List<Block> rows, String section, MeetingText text) {
    List<Span> heads = TableCells.of(rows.get(0), text);
    List<Optional<MeetingNames.Named>> meetings =
        heads.subList(1, heads.size()).stream()
            .map(head -> names.inCell(head, text).or(() -> counted(head, text)))
            .toList();
    long known = meetings.stream().filter(Optional::isPresent).count();
    return known < FEWEST || known < meetings.size()
        ? Optional.empty()
        : Optional.of(
            turned.read(
                meetings.stream().map(Optional::orElseThrow).toList(), rows, section, text));
  }

  /** "RT2", "T 3": a meeting that goes by a letter or two and its number. */
  private static Optional<MeetingNames.Named> counted(Span head, MeetingText text) {
    Matcher count = COUNT.matcher(head.of(text.folded()));
    return count.matches()
        ? Optional.of(
            new MeetingNames.Named(
                MeetingName.numbered(Integer.parseInt(count.group(1))), head, "session.series"))
        : Optional.empty();
  }

  /** A row with a day and hours is a meeting, whatever it is called. */
  private Optional<MeetingNames.Named> nameless(
      MeetingColumns columns,
      List<Span> cells,
      Block row,
      MeetingText text,
      NamelessRows nameless) {
    boolean timed = !times(columns, cells, text).isEmpty() || facts.tellsTimes(text, row.span());
    return nameless.name(cells.get(columns.meeting()), row.span(), timed);
  }

  /** A row parted by bars may be of any list; one of meetings tells a day or hours. */
  private boolean tellsWhen(Block row, MeetingText text) {
    return DayWords.first(text.folded(), row.span()).isPresent()
        || facts.tellsTimes(text, row.span());
  }

  private MentionDraft draft(
      MeetingNames.Named name,
      String section,
      MeetingColumns columns,
      List<Span> cells,
      Block row,
      MeetingText text) {
    MentionDraft draft = new MentionDraft(name, Telling.SCHEDULE, section);
    facts.addLine(draft, text, date(columns, cells, text).orElse(row.span()));
    List<ClockTimes> times = times(columns, cells, text);
    if (!times.isEmpty() || !columns.times().isEmpty()) {
      draft.times.clear();
      draft.times.addAll(times);
    } else if (draft.times.isEmpty()) {
      draft.times.addAll(facts.timesIn(text, row.span()));
    }
    columns
        .duration()
        .flatMap(i -> cell(cells, i))
        .flatMap(cell -> Durations.minutes(cell.of(text.folded())))
        .ifPresent(minutes -> draft.length = Optional.of(minutes));
    draft.row =
        Optional.of(
            new MentionDraft.Row(
                row.span(),
                columns.passcodes().flatMap(codes -> cell(cells, codes.index())),
                columns.passcodes().map(MeetingColumns.Passcodes::heading)));
    MentionFacts.addMatches(draft, text.within(row.span()));
    MentionFacts.addCues(draft, text, row.span());
    facts.addShifts(draft, text, row.span());
    facts.addPresence(draft, text, row.span());
    columns
        .place()
        .flatMap(i -> cell(cells, i))
        .ifPresent(cell -> facts.addPlace(draft, text, cell));
    return draft;
  }

  /** The times in the cells of a row, on the clocks that the headings of their columns name. */
  private List<ClockTimes> times(MeetingColumns columns, List<Span> cells, MeetingText text) {
    List<ClockTimes> times = new ArrayList<>();
    for (MeetingColumns.Times column : columns.times()) {
      List<ClockTimes> own =
          cell(cells, column.index()).map(cell -> facts.times(text, cell)).orElse(List.of());
      Optional<ClockTimes> end =
          column.end().flatMap(i -> cell(cells, i)).stream()
              .flatMap(cell -> facts.times(text, cell).stream())
              .findFirst();
      if (own.size() > 1 && own.size() == column.places().size()) {
        times.addAll(inOrder(own, column.places()));
        continue;
      }
      for (ClockTimes time : own) {
        ClockTimes whole = end.map(last -> joined(time, last)).orElse(time);
        boolean placed = !whole.places().isEmpty() || column.places().isEmpty();
        times.add(placed ? whole : whole.at(column.places()));
      }
    }
    return times;
  }

  /** "Horario (Asunción / Buenos Aires)", and under it "9:00 a 11:00 / 10:00 a 12:00". */
  private static List<ClockTimes> inOrder(List<ClockTimes> own, List<ClockTimes.Place> places) {
    List<ClockTimes> times = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      boolean placed = !own.get(i).places().isEmpty();
      times.add(placed ? own.get(i) : own.get(i).at(List.of(places.get(i))));
    }
    return times;
  }

  /** A start and an end that stand in two columns. */
  private static ClockTimes joined(ClockTimes start, ClockTimes end) {
    return start.end().isPresent()
        ? start
        : new ClockTimes(
            start.start(),
            start.startSpan(),
            Optional.of(end.start()),
            Optional.of(end.startSpan()),
            start.places());
  }

  private static Optional<Span> cell(List<Span> cells, int index) {
    return index >= 0 && index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
  }
}
