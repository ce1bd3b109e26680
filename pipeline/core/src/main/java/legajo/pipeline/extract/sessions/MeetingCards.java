package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/**
 * Reads meetings that have a card each, of rows with a label and a value: "Sesión: | Primera",
 * "Fecha: | 3 de mayo"; the meeting's name may also stand left of its rows.
 */
final class MeetingCards {
  private static final Set<String> TOLD = Set.of("date", "times", "start");

  private final MeetingHeadings headings;
  private final TurnedTable facts;
  private final MeetingNames names;

  MeetingCards(MeetingHeadings headings, TurnedTable facts, MeetingNames names) {
    this.headings = headings;
    this.facts = facts;
    this.names = names;
  }

  /** The mentions of the cards' meetings; empty where the rows are no cards. */
  Optional<List<MentionDraft>> read(List<Block> rows, String section, MeetingText text) {
    List<MentionDraft> drafts = new ArrayList<>();
    boolean told = false;
    for (Block row : rows) {
      List<Span> cells = TableCells.of(row, text);
      int label = cells.size() - 2;
      if (label < 0 || label > 1) {
        return Optional.empty();
      }
      String kind = headings.kind(cells.get(label), text.cued());
      boolean left = label == 1 && cells.get(0).length() > 0;
      boolean opens = left || kind.equals("meeting");
      Optional<MeetingNames.Named> named =
          opens ? names.inCell(cells.get(left ? 0 : label + 1), text) : Optional.empty();
      if (opens != named.isPresent() || drafts.isEmpty() && named.isEmpty()) {
        return Optional.empty();
      }
      named.ifPresent(name -> drafts.add(new MentionDraft(name, Telling.SCHEDULE, section)));
      facts.add(drafts.get(drafts.size() - 1), cells.get(label), cells.get(label + 1), text);
      told |= TOLD.contains(kind);
    }
    return told ? Optional.of(drafts) : Optional.empty();
  }
}
