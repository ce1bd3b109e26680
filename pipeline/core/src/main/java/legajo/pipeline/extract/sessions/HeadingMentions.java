package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/** Reads the meetings that headings name, and lines that stand like headings. */
final class HeadingMentions {
  private final SessionReaders readers;
  private final MeetingText text;
  private final DayLabels days;

  HeadingMentions(SessionReaders readers, MeetingText text, DayLabels days) {
    this.readers = readers;
    this.text = text;
    this.days = days;
  }

  /** The mentions in a heading, those first that it is the heading of. */
  List<MentionDraft> of(Outline.Node node, SectionKind kind) {
    List<MentionDraft> drafts = new ArrayList<>();
    for (MeetingNames.Named named : names(node)) {
      readers
          .lines()
          .inHeading(named, node.heading(), kind, text)
          .ifPresent(how -> drafts.add(draft(named, how, node)));
    }
    return drafts;
  }

  /** The meeting that a section is about by the shape of the report. */
  MentionDraft of(Agenda.Item item, Outline.Node node) {
    MentionDraft draft = new MentionDraft(item.named(), Telling.HEADING, node.id());
    readers.facts().addLine(draft, text, node.heading());
    draft.scopes.add(new Scope(Standing.LINE, item.day()));
    return draft;
  }

  private MentionDraft draft(MeetingNames.Named named, Telling how, Outline.Node node) {
    MentionDraft draft = new MentionDraft(named, how, node.id());
    boolean dayFirst = readers.lines().followsDate(named, node.heading(), text);
    int from = dayFirst ? node.heading().begin() : named.span().end();
    readers.facts().addLine(draft, text, new Span(from, node.heading().end()));
    if (dayFirst) {
      readers.facts().addPresence(draft, text, new Span(named.span().end(), node.heading().end()));
    }
    days.addDayOfLog(draft, node.heading());
    return draft;
  }

  private List<MeetingNames.Named> names(Outline.Node node) {
    Span heading = node.heading();
    List<MeetingNames.Named> names = LineCounts.dropped(text.singleIn(heading), text.folded());
    if (days.isDayOfStay(heading)) {
      return names.stream()
          .filter(name -> name.meeting().kind() == MeetingName.Kind.NUMBERED)
          .toList();
    }
    if (!names.isEmpty()) {
      return names;
    }
    return readers
        .elliptic()
        .label(text.cued(), heading)
        .or(() -> alone(node))
        .or(() -> readers.elliptic().afterDay(readers.lines(), text, heading))
        .stream()
        .toList();
  }

  /** "Coordinación" over lines that tell its day. */
  private Optional<MeetingNames.Named> alone(Outline.Node node) {
    boolean day =
        node.blocks().stream()
            .limit(2)
            .anyMatch(block -> DayWords.first(text.folded(), block.content()).isPresent());
    return day ? alone(node.heading()) : Optional.empty();
  }

  private Optional<MeetingNames.Named> alone(Span line) {
    return readers
        .names()
        .alone(line.of(text.folded()))
        .filter(meeting -> meeting.kind() != MeetingName.Kind.NUMBERED)
        .map(meeting -> new MeetingNames.Named(meeting, line, "session.named"));
  }

  /** "Coordinación" in a line of its own, and under it the line of its day. */
  Optional<MentionDraft> aloneAbove(Outline.Node node, List<Block> blocks, int index) {
    if (index + 1 == blocks.size()) {
      return Optional.empty();
    }
    Span next = blocks.get(index + 1).content();
    boolean day =
        readers.lines().label(next, text).isPresent()
            && DayWords.first(text.folded(), next).isPresent();
    return (day ? alone(blocks.get(index).content()) : Optional.<MeetingNames.Named>empty())
        .map(named -> new MentionDraft(named, Telling.SCHEDULE, node.id()));
  }
}
