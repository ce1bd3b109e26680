package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads a table whose rows are meetings: "Sesión | Fecha | Hora | Tema". */
final class MeetingTable {
  private final MeetingNames names;
  private final MentionFacts facts;
  private final Vocabulary column;

  MeetingTable(RulePack pack, MeetingNames names, MentionFacts facts) {
    this.names = names;
    this.facts = facts;
    this.column = pack.vocabulary("meeting-column");
  }

  /** Which column holds what; -1 for none. */
  private record Columns(int meeting, int date, int times) {}

  /** The mentions of the rows under a heading row; empty where the first row is none. */
  Optional<List<MentionDraft>> read(List<Block> rows, String section, MeetingText text) {
    Optional<Columns> columns = columns(cells(rows.get(0), text), text);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    List<MentionDraft> drafts = new ArrayList<>();
    for (Block row : rows.subList(1, rows.size())) {
      List<Span> cells = cells(row, text);
      if (columns.get().meeting() < cells.size()) {
        named(cells.get(columns.get().meeting()), text)
            .ifPresent(name -> drafts.add(draft(name, section, columns.get(), cells, row, text)));
      }
    }
    return Optional.of(drafts);
  }

  private MentionDraft draft(
      MeetingNames.Named name,
      String section,
      Columns columns,
      List<Span> cells,
      Block row,
      MeetingText text) {
    MentionDraft draft = new MentionDraft(name, Telling.SCHEDULE, section);
    Optional<Span> date = cell(cells, columns.date());
    Optional<Span> times = cell(cells, columns.times());
    facts.addLine(draft, text, date.orElse(row.span()));
    times
        .filter(cell -> columns.times() != columns.date())
        .ifPresent(
            cell -> {
              draft.times.clear();
              draft.times.addAll(facts.times(text, cell));
            });
    MentionFacts.addMatches(draft, text.within(row.span()));
    MentionFacts.addCues(draft, text, row.span());
    facts.addPresence(draft, text, row.span());
    return draft;
  }

  private Optional<MeetingNames.Named> named(Span cell, MeetingText text) {
    Optional<MeetingNames.Named> full = text.singleIn(cell).stream().findFirst();
    if (full.isPresent()) {
      return full;
    }
    Optional<MeetingName> alone = names.alone(cell.of(text.folded()));
    return alone.map(meeting -> new MeetingNames.Named(meeting, cell, "session.ordinal"));
  }

  private Optional<Columns> columns(List<Span> cells, MeetingText text) {
    int meeting = -1;
    int number = -1;
    int date = -1;
    int times = -1;
    for (int i = 0; i < cells.size(); i++) {
      String kind = column.valueOf(Folding.fold(cells.get(i).of(text.text()))).orElse("");
      switch (kind) {
        case "meeting" -> meeting = meeting < 0 ? i : meeting;
        case "number" -> number = number < 0 ? i : number;
        case "date" -> date = date < 0 ? i : date;
        case "times" -> times = times < 0 ? i : times;
        default -> {}
      }
    }
    int first = meeting >= 0 ? meeting : number;
    return first >= 0 && Math.max(date, times) >= 0
        ? Optional.of(new Columns(first, date, times))
        : Optional.empty();
  }

  private static Optional<Span> cell(List<Span> cells, int index) {
    return index >= 0 && index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
  }

  /** The cells of a row, without the spaces round their words. */
  private static List<Span> cells(Block row, MeetingText text) {
    List<Span> cells = new ArrayList<>();
    int begin = row.span().begin();
    for (int i = begin; i <= row.span().end(); i++) {
      if (i == row.span().end() || text.text().charAt(i) == '\t') {
        cells.add(trimmed(text.text(), begin, i));
        begin = i + 1;
      }
    }
    return cells;
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = SentenceBounds.skipSpaces(text, begin, end);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
