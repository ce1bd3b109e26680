package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.model.SectionKind;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/** Goes through one report from heading to heading and gathers its mentions of meetings. */
final class SessionWalk {
  private static final Set<SectionKind> SILENT =
      Set.of(
          SectionKind.PARTICIPANTS,
          SectionKind.EVALUATION,
          SectionKind.COMMENTS,
          SectionKind.OBJECTIVES);
  private static final Set<String> MEETING_LABELS =
      Set.of("date", "times", "end", "platform", "place");
  private static final String DAY = "heading.day";
  private static final int BODY = 500;
  private static final int HEADLINE = 110;

  private final SessionReaders readers;
  private final Outline outline;
  private MeetingText text;
  private BlockMentions blockMentions;
  private final RecordingLines recordings;
  private final BlockSpans spans;
  private final List<MentionDraft> drafts = new ArrayList<>();

  /** How many lines of a schedule stand together right before this place. */
  private int linesInARow;

  private Optional<MentionDraft> owner = Optional.empty();
  private Optional<MentionDraft> headline = Optional.empty();
  private Optional<MentionDraft> lastHeading = Optional.empty();
  private Optional<MentionDraft> acta = Optional.empty();

  /** The lines of this main section that open with days. */
  private DayLines dayLines;

  /** Meetings that the shape of the report tells. */
  private Agenda agenda = Agenda.NONE;

  SessionWalk(SessionReaders readers, Outline outline) {
    this.readers = readers;
    this.outline = outline;
    this.text = MeetingText.unread(outline.cued());
    this.blockMentions = new BlockMentions(readers, text);
    this.dayLines = DayLines.NONE;
    this.spans = new BlockSpans(readers.lines());
    this.recordings = new RecordingLines(readers.lines(), new Recordings(outline));
  }

  List<SessionMention> mentions() {
    walk(kind -> !SILENT.contains(kind));
    if (drafts.stream().noneMatch(SessionWalk::isSession)) {
      // Headings may be lost, and with them where the sessions begin.
      walk(kind -> SILENT.contains(kind) && kind != SectionKind.PARTICIPANTS);
    }
    if (drafts.stream().noneMatch(this::isSessionInLine)) {
      agenda = readers.agendas().read(outline);
      if (!agenda.isEmpty()) {
        drafts.clear();
        acta = Optional.empty();
        walk(kind -> !SILENT.contains(kind));
      }
    }
    return drafts.stream().map(MentionDraft::done).toList();
  }

  /** What stands before the sessions can't evaluate them, whatever its heading sounds like. */
  private static SectionKind kind(Outline.Node main, boolean beforeSessions) {
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    boolean mistaken = kind == SectionKind.EVALUATION || kind == SectionKind.COMMENTS;
    return beforeSessions && mistaken ? SectionKind.METHODOLOGY : kind;
  }

  private static boolean isSession(MentionDraft draft) {
    MeetingName.Kind kind = draft.named.meeting().kind();
    return kind == MeetingName.Kind.NUMBERED
        || kind == MeetingName.Kind.UNIT
        || kind == MeetingName.Kind.VISIT && draft.telling != Telling.PROSE;
  }

  /** Modules and the like are sessions where their lines tell days; else shapes may tell more. */
  private boolean isSessionInLine(MentionDraft draft) {
    boolean line = isSession(draft) && draft.telling != Telling.PROSE;
    return line && (draft.named.meeting().kind() != MeetingName.Kind.UNIT || tellsDay(draft));
  }

  private boolean tellsDay(MentionDraft draft) {
    return draft.scopes.stream()
        .filter(scope -> scope.standing() == Standing.LINE)
        .anyMatch(scope -> DayWords.first(text.folded(), scope.span()).isPresent());
  }

  private void walk(Predicate<SectionKind> read) {
    List<Outline.Node> mains = outline.sections();
    int firstOfSessions = 0;
    while (firstOfSessions < mains.size()
        && !mains.get(firstOfSessions).kind().equals(Optional.of(SectionKind.SESSIONS))) {
      firstOfSessions++;
    }
    boolean told = firstOfSessions < mains.size();
    for (int i = 0; i < mains.size(); i++) {
      Outline.Node main = mains.get(i);
      boolean early = told && i < firstOfSessions;
      SectionKind kind = kind(main, early);
      if (read.test(kind)) {
        int end = i + 1 < mains.size() ? begin(mains.get(i + 1)) : outline.clean().text().length();
        Span stretch = new Span(Math.min(begin(main), end), end);
        text = readers.names().read(outline.cued(), stretch);
        blockMentions = new BlockMentions(readers, text);
        recordings.begin();
        dayLines = new DayLines(main, text);
        walk(main, kind, Optional.empty());
      }
    }
  }

  /** Where the first word of a section stands. */
  private static int begin(Outline.Node section) {
    if (section.heading().length() > 0 || section.blocks().isEmpty()) {
      return section.heading().begin();
    }
    return section.blocks().get(0).span().begin();
  }

  private void walk(Outline.Node node, SectionKind kind, Optional<MentionDraft> above) {
    boolean title = kind == SectionKind.TITLE_PAGE;
    Optional<MentionDraft> own = title ? Optional.empty() : heading(node, kind);
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
    own.ifPresent(draft -> addBody(draft, node.heading(), blocks));
    for (int i = 0; i < blocks.size(); i++) {
      i = table(node, blocks, i).orElse(i);
      if (i < blocks.size()) {
        block(node, kind, blocks, i, ofHeading);
      }
    }
    Optional<MentionDraft> before = ofHeading;
    for (Outline.Node child : node.sections()) {
      boolean day = child.rule().equals(DAY);
      if (day && !dayLines.isLog()) {
        before.ifPresent(draft -> addDay(draft, child.heading()));
      }
      if (day) {
        beginStay(node, child.heading()).ifPresent(drafts::add);
      }
      walk(child, kind, ofHeading);
      before = day ? before : lastHeading.or(() -> ofHeading);
    }
    owner = above;
  }

  private static boolean isNumbered(MentionDraft draft) {
    return draft.named.meeting().kind() == MeetingName.Kind.NUMBERED;
  }

  /** A stay that is told day by day, where no heading names it. */
  private Optional<MentionDraft> beginStay(Outline.Node node, Span line) {
    if (owner.isPresent() || !dayLines.beginsStay(line)) {
      return Optional.empty();
    }
    MeetingNames.Named stay =
        new MeetingNames.Named(MeetingName.of(MeetingName.Kind.VISIT), line, "session.series");
    MentionDraft draft = new MentionDraft(stay, Telling.SCHEDULE, node.id());
    draft.days.addAll(dayLines.stay());
    return Optional.of(draft);
  }

  /** In a logbook the day stands in a line of its own above what happened on it. */
  private void addDayOfLog(MentionDraft draft, Span day) {
    boolean own =
        draft.scopes.stream()
            .filter(scope -> scope.standing() == Standing.LINE)
            .anyMatch(scope -> DayWords.first(text.folded(), scope.span()).isPresent());
    if (!own) {
      draft.scopes.add(0, new Scope(Standing.LINE, day));
    }
  }

  /** The label of a day of a meeting; where it is the first, its hours are the meeting's. */
  private void addDay(MentionDraft draft, Span label) {
    if (draft.days.isEmpty() && draft.times.isEmpty()) {
      MentionFacts.addMatches(draft, text.within(label));
      draft.times.addAll(readers.facts().timesIn(text, label));
    }
    draft.days.add(label);
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
        ? List.of()
        : readers.groups().sharedHours(block, node.id(), text).stream().toList();
  }

  private Optional<MentionDraft> heading(Outline.Node node, SectionKind kind) {
    if (node.heading().length() == 0) {
      return Optional.empty();
    }
    Optional<Agenda.Item> item = agenda.at(node.heading());
    if (item.isPresent()) {
      MentionDraft draft = new MentionDraft(item.get().named(), Telling.HEADING, node.id());
      readers.facts().addLine(draft, text, node.heading());
      draft.scopes.add(new Scope(Standing.LINE, item.get().day()));
      drafts.add(draft);
      return Optional.of(draft);
    }
    Optional<MentionDraft> telling = Optional.empty();
    List<MeetingNames.Named> names = text.singleIn(node.heading());
    if (dayLines.isDayOfStay(node.heading())) {
      names =
          names.stream()
              .filter(name -> name.meeting().kind() == MeetingName.Kind.NUMBERED)
              .toList();
    } else if (names.isEmpty()) {
      names =
          readers.elliptic().label(text.cued(), node.heading()).or(() -> alone(node)).stream()
              .toList();
    }
    if (names.isEmpty()) {
      names = readers.elliptic().afterDay(readers.lines(), text, node.heading()).stream().toList();
    }
    for (MeetingNames.Named named : names) {
      Optional<Telling> how = readers.lines().inHeading(named, node.heading(), kind, text);
      if (how.isEmpty()) {
        continue;
      }
      MentionDraft draft = new MentionDraft(named, how.get(), node.id());
      boolean dayFirst = readers.lines().followsDate(named, node.heading(), text);
      int from = dayFirst ? node.heading().begin() : named.span().end();
      readers.facts().addLine(draft, text, new Span(from, node.heading().end()));
      Span rest = new Span(named.span().end(), node.heading().end());
      recordings.addOf(draft, rest, text);
      dayLines.logged(node.heading().begin()).ifPresent(day -> addDayOfLog(draft, day));
      drafts.add(draft);
      telling = how.get() == Telling.HEADING ? telling.or(() -> Optional.of(draft)) : telling;
    }
    return telling;
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
  private Optional<MentionDraft> aloneAbove(Outline.Node node, List<Block> blocks, int index) {
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

  /** The first sentences under a heading may say when the meeting was, and whether it was. */
  private void addBody(MentionDraft draft, Span heading, List<Block> blocks) {
    for (Block block : blocks) {
      if (readers.lines().label(block.content(), text).isPresent()) {
        continue;
      }
      Span span = block.content();
      if (block != blocks.get(0) && opensWithAnother(span)) {
        return;
      }
      int limit = Math.min(spans.lineOfAnother(span, text), span.begin() + BODY);
      Span sentence = new Span(span.begin(), SentenceBounds.end(text.text(), span.begin(), limit));
      boolean isRunIn = spans.isRunIn(heading, sentence, text);
      if (isRunIn) {
        readers.facts().addLine(draft, text, sentence);
      }
      addSentences(draft, new Span(span.begin(), limit));
      if (!isRunIn || limit < span.end()) {
        return;
      }
    }
  }

  /** "La llamada preparatoria fue el 20 de marzo": no more of the meeting of the heading. */
  private boolean opensWithAnother(Span block) {
    return text.singleIn(block).stream()
        .anyMatch(name -> name.span().begin() - block.begin() <= "durante la ".length());
  }

  private void addSentences(MentionDraft draft, Span body) {
    blockMentions.addSentences(draft, body);
    draft.tense = draft.tense.or(() -> VerbTense.of(text.text(), body));
  }

  /** The paragraph under a line that only names a meeting and its day is about that meeting. */
  private void body(Span block, List<MentionDraft> here) {
    boolean another = here.stream().anyMatch(draft -> draft.telling != Telling.PROSE);
    if (headline.isPresent() && !another) {
      int limit = Math.min(block.end(), block.begin() + BODY);
      addSentences(headline.get(), new Span(block.begin(), limit));
    }
    boolean line = here.size() == 1 && here.get(0).telling == Telling.SCHEDULE;
    headline = line && block.length() <= HEADLINE ? Optional.of(here.get(0)) : Optional.empty();
  }

  /** Reads a table of meetings that begins here; the place of the block after it. */
  private Optional<Integer> table(Outline.Node node, List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && MeetingTable.isRow(blocks.get(end), text.folded())) {
      end++;
    }
    if (end - from < 2) {
      return Optional.empty();
    }
    Optional<List<MentionDraft>> rows =
        readers.table().read(blocks.subList(from, end), node.id(), text);
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
      Outline.Node node,
      SectionKind kind,
      List<Block> blocks,
      int index,
      Optional<MentionDraft> underHeading) {
    Span line = new Span(blocks.get(index).content().begin(), spans.lineEnd(blocks, index, text));
    Span span = index == 0 ? spans.withDay(node.heading(), line, text) : line;
    Optional<Agenda.Item> item = agenda.at(span);
    if (item.isPresent()) {
      entry(node, item.get());
      return;
    }
    Optional<String> label = readers.lines().label(span, text);
    if (agenda.around(span).isPresent() && label.isPresent()) {
      return;
    }
    List<MentionDraft> here = new ArrayList<>();
    acta(node, kind, span);
    boolean hours =
        label.filter("duration"::equals).isPresent() && readers.facts().tellsTimes(text, span);
    if (hours || label.isPresent() && MEETING_LABELS.contains(label.get())) {
      labelled(node, label.get(), span);
    } else {
      here.addAll(blockMentions.read(node.id(), kind, span));
      if (here.isEmpty()) {
        aloneAbove(node, blocks, index).ifPresent(here::add);
      }
      if (dayLines.isDayOfStay(span)) {
        here.removeIf(draft -> !isNumbered(draft));
        beginStay(node, span).ifPresent(here::add);
      }
      here.stream()
          .filter(draft -> draft.telling != Telling.PROSE)
          .findFirst()
          .ifPresent(
              draft -> dayLines.logged(span.begin()).ifPresent(day -> addDayOfLog(draft, day)));
      if (index == 0) {
        underHeading.ifPresent(meeting -> takeVisit(meeting, here));
      }
      drafts.addAll(here);
      if (kind != SectionKind.ANNEX) {
        body(span, here);
        drafts.addAll(groups(node, span, underHeading));
      }
    }
    recordings.read(span, here, owner, text);
    boolean schedule = here.stream().anyMatch(draft -> draft.telling == Telling.SCHEDULE);
    linesInARow = schedule ? linesInARow + 1 : label.isPresent() ? linesInARow : 0;
    here.stream()
        .filter(MentionDraft::ownsWhatFollows)
        .findFirst()
        .ifPresent(
            draft -> {
              owner = Optional.of(draft);
              recordings.tellOf(draft);
            });
  }

  /** A meeting that the shape of the report tells, with all its lines. */
  private void entry(Outline.Node node, Agenda.Item item) {
    MentionDraft draft = new MentionDraft(item.named(), Telling.SCHEDULE, node.id());
    List<Span> lines = item.entry().lines();
    Span head = lines.get(0);
    int limit = Math.min(head.end(), head.begin() + BODY);
    int first = SentenceBounds.end(text.text(), head.begin(), limit);
    if (DayWords.isAlone(text.folded(), new Span(head.begin(), first))) {
      first =
          SentenceBounds.end(
              text.text(), SentenceBounds.skipSpaces(text.text(), first, limit), limit);
    }
    readers.facts().addLine(draft, text, new Span(head.begin(), first));
    addSentences(draft, new Span(SentenceBounds.skipSpaces(text.text(), first, limit), limit));
    draft.scopes.add(new Scope(Standing.LINE, item.day()));
    boolean told = false;
    for (Span line : lines.subList(1, lines.size())) {
      Optional<String> label = readers.lines().label(line, text);
      if (label.filter("end"::equals).isPresent()) {
        readers.facts().addEnd(draft, text, line);
      } else if (label.isPresent()) {
        readers.facts().addLine(draft, text, line);
      } else if (!told) {
        addSentences(draft, new Span(line.begin(), Math.min(line.end(), line.begin() + BODY)));
        told = true;
      }
      List<ClockTimes> ends = readers.actas().closing(line, text);
      if (draft.times.size() > 1 && ends.size() == draft.times.size()) {
        draft.times.addAll(ends);
      } else {
        readers.actas().close(draft, line, text);
      }
    }
    draft.cues.removeIf(cue -> cue.hint() == SessionMention.Hint.PLANNED);
    drafts.add(draft);
    owner = Optional.of(draft);
    headline = Optional.empty();
    linesInARow = 0;
    recordings.tellOf(draft);
    recordings.read(lines.get(0), List.of(draft), owner, text);
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

  private void acta(Outline.Node node, SectionKind kind, Span block) {
    boolean first = kind == SectionKind.TITLE_PAGE || node.id().equals("1");
    if (acta.isPresent()) {
      readers.actas().close(acta.get(), block, text);
    } else if (first) {
      acta = readers.actas().opening(block, node.id(), text);
      acta.ifPresent(drafts::add);
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
      return;
    }
    MeetingNames.Named all =
        new MeetingNames.Named(
            MeetingName.of(MeetingName.Kind.ALL),
            new Span(line.begin(), line.begin() + 1),
            "session.group");
    MentionDraft draft = new MentionDraft(all, Telling.SCHEDULE, node.id());
    readers.facts().addLine(draft, text, line);
    if (!draft.times.isEmpty() || draft.platform.isPresent()) {
      drafts.add(draft);
    }
  }
}
