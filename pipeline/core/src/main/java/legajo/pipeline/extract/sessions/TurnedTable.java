package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/**
 * Reads a table whose columns are meetings and whose rows tell of all of them: the hours of one
 * country, their days, their subjects.
 */
final class TurnedTable {
  private final MeetingHeadings headings;
  private final MentionFacts facts;

  TurnedTable(MeetingHeadings headings, MentionFacts facts) {
    this.headings = headings;
    this.facts = facts;
  }

  /**
   * The mentions of the meetings of all columns.
   *
   * @param meetings those of the columns after the first
   */
  List<MentionDraft> read(
      List<MeetingNames.Named> meetings, List<Block> rows, String section, MeetingText text) {
    List<Span> heads = TableCells.of(rows.get(0), text);
    List<MentionDraft> drafts = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      MentionDraft draft = new MentionDraft(meetings.get(i), Telling.SCHEDULE, section);
      facts.addLine(draft, text, heads.get(i + 1));
      drafts.add(draft);
    }
    for (Block row : rows.subList(1, rows.size())) {
      List<Span> cells = TableCells.of(row, text);
      for (int i = 0; i < drafts.size() && i + 1 < cells.size(); i++) {
        add(drafts.get(i), cells.get(0), cells.get(i + 1), text);
      }
    }
    return drafts;
  }

  /** Adds what a cell says of a meeting under such a heading. */
  void add(MentionDraft draft, Span heading, Span cell, MeetingText text) {
    List<ClockTimes.Place> places = headings.places(heading, text.cued());
    String kind = headings.kind(heading, text.cued());
    if (kind.equals("times") || kind.isEmpty() && !places.isEmpty()) {
      for (ClockTimes time : facts.times(text, cell)) {
        draft.times.add(time.places().isEmpty() && !places.isEmpty() ? time.at(places) : time);
      }
    } else if (kind.equals("date") || kind.equals("platform")) {
      facts.addLine(draft, text, cell);
    } else if (kind.equals("place")) {
      facts.addPlace(draft, text, cell);
    }
  }
}
