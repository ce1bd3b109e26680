package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/** Goes through one main section and gathers its mentions of meetings. */
final class SectionWalk {
  private static final Set<String> MEETING_LABELS =
      Set.of("date", "times", "end", "platform", "place");
  private static final String DAY = "heading.day";
  private static final int HEADLINE = 110;
  private static final int EARLY = 40;

  private final SessionReaders readers;
  private final MeetingText text;
  private final SectionKind kind;
  private final Agenda agenda;
  private final RecordingLines recordings;
  private final ActaLines actas;
  private final BlockMentions blockMentions;
  private final BlockSpans spans;
  private final MeetingBodies bodies;
  private final DayLabels days;
  private final HeadingMentions headings;
  private final List<MentionDraft> drafts = new ArrayList<>();

  /** How many lines of a schedule stand together right before this place. */
  private int linesInARow;

  private Optional<MentionDraft> owner = Optional.empty();

  /** What labelled lines right before this place tell of all meetings. */
  private Optional<MentionDraft> labels = Optional.empty();

  private CalendarRows calendar;
  private Optional<MentionDraft> headline = Optional.empty();
  private Optional<MentionDraft> lastHeading = Optional.empty();

  /**
   * A walk through one section.
   *
   * @param text what the session rules find in it
   * @param kind what it is about
   * @param agenda meetings that the shape of the report tells
   */
  SectionWalk(
      SessionReaders readers,
      MeetingText text,
      Outline.Node main,
      SectionKind kind,
      Agenda agenda,
      RecordingLines recordings,
      ActaLines actas) {
    this.readers = readers;
    this.text = text;
    this.kind = kind;
    this.agenda = agenda;
    this.recordings = recordings;
    this.actas = actas;
    this.blockMentions = new BlockMentions(readers, text);
    this.spans = new BlockSpans(readers.lines());
    this.bodies = new MeetingBodies(readers, text, blockMentions);
    this.days = new DayLabels(readers.facts(), text, new DayLines(main, text));
    this.headings = new HeadingMentions(readers, text, days);
    this.calendar = new CalendarRows(main, text.folded());
    recordings.begin();
    walk(main, Optional.empty());
  }

  /** The mentions, in text order. */
  List<MentionDraft> drafts() {
    return drafts;
  }

  private void walk(Outline.Node node, Optional<MentionDraft> above) {
    boolean title = kind == SectionKind.TITLE_PAGE;
    Optional<MentionDraft> own = title ? Optional.empty() : heading(node);
    owner = own.or(() -> above);
    own.ifPresent(recordings::tellOf);
    linesInARow = own.isPresent() ? 0 : linesInARow;
    Optional<MentionDraft> ofHeading = owner;
    lastHeading = own;
    headline = Optional.empty();
    List<Block> blocks = node.blocks();
    if (own.isEmpty() && !title && node.heading().length() > 0) {
      drafts.addAll(inHeading(node));
    }
    calendar = new CalendarRows(node, text.folded());
    own.ifPresent(draft -> bodies.addBody(draft, node.heading(), withoutCalendar(blocks)));
    agenda
        .at(node.heading())
        .ifPresent(item -> own.ifPresent(draft -> bodies.addClosings(draft, item)));
    for (int i = 0; i < blocks.size(); i++) {
      i = table(node, blocks, i).orElse(i);
      if (i < blocks.size()) {
        block(node, blocks, i, ofHeading);
      }
    }
    subsections(node, ofHeading);
    owner = above;
  }

  private List<Block> withoutCalendar(List<Block> blocks) {
    return blocks.stream().filter(block -> !calendar.hold(block.content())).toList();
  }

  private void subsections(Outline.Node node, Optional<MentionDraft> ofHeading) {
    Optional<MentionDraft> before = ofHeading;
    for (Outline.Node child : node.sections()) {
      boolean day = child.rule().equals(DAY);
      if (day) {
        before.ifPresent(draft -> days.addDay(draft, child.heading()));
      }
      beginStay(node, child.heading()).ifPresent(drafts::add);
      walk(child, ofHeading);
      before = day ? before : lastHeading.or(() -> ofHeading);
    }
  }

  private Optional<MentionDraft> beginStay(Outline.Node node, Span line) {
    return owner.isPresent() || kind == SectionKind.ANNEX
        ? Optional.empty()
        : days.beginStay(node.id(), line);
  }

  /** The meeting that a section is about. */
  private Optional<MentionDraft> heading(Outline.Node node) {
    if (node.heading().length() == 0) {
      return Optional.empty();
    }
    Optional<MentionDraft> item = agenda.at(node.heading()).map(told -> headings.of(told, node));
    if (item.isPresent()) {
      drafts.add(item.get());
      return item;
    }
    List<MentionDraft> named = headings.of(node, kind);
    for (MentionDraft draft : named) {
      Span rest = new Span(draft.named.span().end(), node.heading().end());
      recordings.addOf(draft, rest, text);
      drafts.add(draft);
    }
    return named.stream().filter(draft -> draft.telling == Telling.HEADING).findFirst();
  }

  /**
   * What is said of several meetings: not under the heading of one, except that of a visit, which
   * lasts for several, and that of the meeting which agrees on those to come.
   */
  private List<MentionDraft> groups(Outline.Node node, Span block, Optional<MentionDraft> heading) {
    Optional<MeetingName.Kind> kind = heading.map(draft -> draft.named.meeting().kind());
    if (kind.isEmpty() || kind.get() == MeetingName.Kind.VISIT) {
      return readers.groups().read(block, node.id(), text);
    }
    if (kind.get() == MeetingName.Kind.COORDINATION) {
      return readers.groups().agreed(block, node.id(), text);
    }
    return readers.facts().tellsTimes(text, block)
        ? readers.groups().ofAll(block, node.id(), text)
        : readers.groups().sharedHours(block, node.id(), text).stream().toList();
  }

  /** Reads a table of meetings that begins here; the place of the block after it. */
  private Optional<Integer> table(Outline.Node node, List<Block> blocks, int from) {
    int end = from;
    List<Block> told = new ArrayList<>();
    for (; end < blocks.size(); end++) {
      boolean rule = end > from && TableCells.isRule(blocks.get(end), text.folded());
      if (!rule && !TableCells.isRow(blocks.get(end), text.folded())) {
        break;
      }
      if (!rule) {
        told.add(blocks.get(end));
      }
    }
    if (told.size() < 2) {
      return Optional.empty();
    }
    Optional<List<MentionDraft>> rows = readers.table().read(told, node.id(), text);
    for (MentionDraft draft : rows.orElse(List.of())) {
      recordings.addOfRow(draft);
      drafts.add(draft);
    }
    return rows.isPresent() ? Optional.of(end) : Optional.empty();
  }

  /** "Los encuentros emplean Zoom": a sentence that was taken for a heading. */
  private List<MentionDraft> inHeading(Outline.Node node) {
    return readers.groups().read(node.heading(), node.id(), text).stream()
        .filter(draft -> draft.platform.isPresent() || !draft.shifts.isEmpty())
        .toList();
  }

  private void block(
      Outline.Node node, List<Block> blocks, int index, Optional<MentionDraft> underHeading) {
    Span line = new Span(blocks.get(index).content().begin(), spans.lineEnd(blocks, index, text));
    Span span = index == 0 ? spans.withDay(node.heading(), line, text) : line;
    List<Agenda.Item> items = agenda.within(span);
    if (!items.isEmpty()) {
      items.forEach(item -> entry(node, item));
      addBetween(items, node, span);
      return;
    }
    Optional<String> label = readers.lines().label(span, text);
    if (agenda.around(span).isPresent() && label.isPresent()) {
      return;
    }
    actas.read(node, kind, span, text).ifPresent(drafts::add);
    List<MentionDraft> here = new ArrayList<>();
    if (isOfMeeting(label, span)) {
      labelled(node, label.orElseThrow(), span);
    } else {
      here.addAll(named(node, blocks, index, span));
      takeUp(here);
      if (index == 0) {
        underHeading.ifPresent(meeting -> takeVisit(meeting, here));
      }
      drafts.addAll(here);
      if (kind != SectionKind.ANNEX) {
        body(span, here);
        hours(span, here);
        List<MentionDraft> groups = groups(node, span, underHeading);
        if (owner.isEmpty() && here.isEmpty()) {
          readers.apart().read(span, kind, node.id(), text, groups).ifPresent(drafts::add);
        }
        boolean free = owner.isEmpty() || owner.filter(SectionWalk::prepares).isPresent();
        if (free) {
          drafts.addAll(readers.stays().read(span, kind, node.id(), text));
        }
        drafts.addAll(groups);
      }
      labels = Optional.empty();
    }
    recordings.read(span, here, owner, text);
    boolean schedule = here.stream().anyMatch(draft -> draft.telling == Telling.SCHEDULE);
    linesInARow = schedule ? linesInARow + 1 : label.isPresent() ? linesInARow : 0;
    here.stream().filter(MentionDraft::ownsWhatFollows).findFirst().ifPresent(this::own);
  }

  private boolean isOfMeeting(Optional<String> label, Span line) {
    boolean hours =
        label.filter("duration"::equals).isPresent() && readers.facts().tellsTimes(text, line);
    return hours || label.filter(MEETING_LABELS::contains).isPresent();
  }

  /** The meetings that a block names. */
  private List<MentionDraft> named(Outline.Node node, List<Block> blocks, int index, Span span) {
    List<MentionDraft> here = new ArrayList<>(blockMentions.read(node.id(), kind, span));
    if (here.isEmpty()) {
      headings.aloneAbove(node, blocks, index).ifPresent(here::add);
    }
    if (owner.isEmpty() && kind != SectionKind.ANNEX && kind != SectionKind.NEXT_STEPS) {
      Span above = index == 0 ? node.heading() : blocks.get(index - 1).content();
      days.stay(node.id(), calendar.opened(span), above, readers.facts()).ifPresent(here::add);
    }
    if (days.isDayOfStay(span) || calendar.hold(span)) {
      here.removeIf(draft -> draft.named.meeting().kind() != MeetingName.Kind.NUMBERED);
      beginStay(node, span).ifPresent(here::add);
    }
    here.stream()
        .filter(draft -> draft.telling != Telling.PROSE)
        .findFirst()
        .ifPresent(draft -> days.addDayOfLog(draft, span));
    return here;
  }

  /** What follows is about this meeting. */
  private void own(MentionDraft draft) {
    owner = Optional.of(draft);
    recordings.tellOf(draft);
  }

  /** What the sentences of a block say of all meetings in which none of them is told. */
  private void addBetween(List<Agenda.Item> items, Outline.Node node, Span block) {
    int begin = block.begin();
    for (Agenda.Item item : items) {
      int end = item.entry().head().begin();
      if (end > begin) {
        drafts.addAll(readers.groups().read(new Span(begin, end), node.id(), text));
      }
      begin = Math.max(begin, item.entry().head().end());
    }
    if (begin < block.end()) {
      drafts.addAll(readers.groups().read(new Span(begin, block.end()), node.id(), text));
    }
  }

  private void entry(Outline.Node node, Agenda.Item item) {
    MentionDraft draft = bodies.entry(node.id(), item);
    drafts.add(draft);
    own(draft);
    headline = Optional.empty();
    linesInARow = 0;
    recordings.read(item.entry().head(), List.of(draft), owner, text);
    if (draft.named.meeting().kind() == MeetingName.Kind.COORDINATION) {
      addAgreed(item, node);
    }
  }

  /** What the meeting before the sessions agreed on, in the sentences after that of its day. */
  private void addAgreed(Agenda.Item item, Outline.Node node) {
    Span head = item.entry().head();
    int day = Math.min(item.day().begin(), head.end());
    int begin = SentenceBounds.end(text.text(), Math.max(head.begin(), day), head.end());
    if (begin < head.end()) {
      Span rest = new Span(SentenceBounds.skipSpaces(text.text(), begin, head.end()), head.end());
      drafts.addAll(readers.groups().read(rest, node.id(), text));
    }
  }

  /** The paragraph under a line that only names a meeting and its day is about that meeting. */
  private void body(Span block, List<MentionDraft> here) {
    boolean another = here.stream().anyMatch(draft -> draft.telling != Telling.PROSE);
    if (headline.isPresent() && !another && !namesEarly(block) && !calendar.hold(block)) {
      bodies.addBlock(headline.get(), block);
    }
    if (calendar.hold(block)) {
      return;
    }
    boolean line =
        here.size() == 1 && here.get(0).telling == Telling.SCHEDULE && here.get(0).days.isEmpty();
    headline = line && block.length() <= HEADLINE ? Optional.of(here.get(0)) : Optional.empty();
  }

  /** "Se trabajó de 8 a 3", further down under a meeting of which no hours were told. */
  private void hours(Span block, List<MentionDraft> here) {
    if (here.isEmpty()
        && owner.filter(draft -> draft.times.isEmpty()).isPresent()
        && owner.filter(draft -> draft.sameTimes.isEmpty()).isPresent()
        && (readers.facts().opensWithHours(block, text) || isOfStay(block))) {
      bodies.addBlock(owner.orElseThrow(), block);
    }
  }

  /** "La estancia fue de dos semanas, de 8 a 17", under its calendar. */
  private boolean isOfStay(Span block) {
    return owner.filter(MentionDraft::isInPerson).isPresent()
        && MentionFacts.STAY.matcher(text.folded()).region(block.begin(), block.end()).lookingAt()
        && readers.facts().tellsTimes(text, block);
  }

  /** "26 de abril, tercera sesión": no more of the meeting of the line above. */
  private boolean namesEarly(Span block) {
    return text.singleIn(block).stream()
        .filter(name -> name.meeting().kind() == MeetingName.Kind.NUMBERED)
        .anyMatch(name -> name.span().begin() - block.begin() <= EARLY);
  }

  /**
   * "La visita ocupó las mañanas, de 8:30 a 12": the one that was told of before, with its days.
   */
  private void takeUp(List<MentionDraft> here) {
    if (owner.filter(meeting -> meeting.isInPerson() && meeting.times.isEmpty()).isEmpty()) {
      return;
    }
    for (MentionDraft visit : List.copyOf(here)) {
      boolean again =
          visit.named.meeting().kind() == MeetingName.Kind.VISIT
              && visit.telling == Telling.OPENING
              && !visit.times.isEmpty();
      if (again && !tellsDayBefore(visit)) {
        owner.orElseThrow().times.addAll(visit.times);
        here.remove(visit);
      }
    }
  }

  private boolean tellsDayBefore(MentionDraft visit) {
    int begin = visit.named.span().begin();
    int hours = visit.times.get(0).startSpan().begin();
    return hours > begin && DayWords.first(text.folded(), new Span(begin, hours)).isPresent();
  }

  private static boolean prepares(MentionDraft draft) {
    return draft.named.meeting().kind() == MeetingName.Kind.COORDINATION;
  }

  /** "Módulo II", and under it "Pasantía en Quito": the stay is the second module. */
  private static void takeVisit(MentionDraft meeting, List<MentionDraft> here) {
    MeetingName.Kind kind = meeting.named.meeting().kind();
    if (kind != MeetingName.Kind.UNIT && kind != MeetingName.Kind.NUMBERED) {
      return;
    }
    for (MentionDraft visit : List.copyOf(here)) {
      boolean line = visit.telling != Telling.PROSE;
      if (line && visit.named.meeting().kind() == MeetingName.Kind.VISIT) {
        meeting.inPerson = meeting.inPerson.or(() -> Optional.of(visit.named.span()));
        here.remove(visit);
      }
    }
  }

  /** A labelled line is about the meeting whose lines it stands under, or about all of them. */
  private void labelled(Outline.Node node, String label, Span line) {
    if (label.equals("end")) {
      owner.ifPresent(meeting -> readers.facts().addEnd(meeting, text, line));
      return;
    }
    if (owner.isPresent() && linesInARow < 2) {
      readers.facts().addLine(owner.get(), text, line);
      if (label.equals("place") && owner.get().place.isEmpty()) {
        readers.facts().addPlace(owner.get(), text, line);
      }
      return;
    }
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL),
            new Span(line.begin(), line.begin() + 1),
            "session.group");
    if (label.equals("date")) {
      days.listed(node.id(), line).ifPresent(drafts::add);
    }
    MentionDraft draft = labels.orElseGet(() -> new MentionDraft(all, Telling.SCHEDULE, node.id()));
    readers.facts().addLine(draft, text, line);
    if (!draft.times.isEmpty() || draft.platform.isPresent()) {
      labels.ifPresent(drafts::remove);
      labels = Optional.of(draft);
      drafts.add(draft);
    }
  }
}
