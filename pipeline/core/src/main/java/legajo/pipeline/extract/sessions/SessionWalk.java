package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention;
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

  SessionWalk(SessionReaders readers, Outline outline) {
    this.readers = readers;
    this.outline = outline;
    this.text = MeetingText.unread(outline.cued());
    this.blockMentions = new BlockMentions(readers, text);
    this.spans = new BlockSpans(readers.lines());
    this.recordings = new RecordingLines(readers.lines(), new Recordings(outline));
  }

  List<SessionMention> mentions() {
    walk(kind -> !SILENT.contains(kind));
    if (drafts.stream().noneMatch(SessionWalk::isSession)) {
      // Headings may be lost, and with them where the sessions begin.
      walk(kind -> SILENT.contains(kind) && kind != SectionKind.PARTICIPANTS);
    }
    return drafts.stream().map(MentionDraft::done).toList();
  }

  private static boolean isSession(MentionDraft draft) {
    MeetingName.Kind kind = draft.named.meeting().kind();
    return kind == MeetingName.Kind.NUMBERED
        || kind == MeetingName.Kind.UNIT
        || kind == MeetingName.Kind.VISIT && draft.telling != Telling.PROSE;
  }

  private void walk(Predicate<SectionKind> read) {
    List<Outline.Node> mains = outline.sections();
    for (int i = 0; i < mains.size(); i++) {
      Outline.Node main = mains.get(i);
      SectionKind kind = main.kind().orElse(SectionKind.OTHER);
      if (read.test(kind)) {
        int end = i + 1 < mains.size() ? begin(mains.get(i + 1)) : outline.clean().text().length();
        Span stretch = new Span(Math.min(begin(main), end), end);
        text = readers.names().read(outline.cued(), stretch);
        blockMentions = new BlockMentions(readers, text);
        recordings.begin();
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
    Optional<MentionDraft> own = title ? Optional.empty() : heading(node);
    owner = own.or(() -> above);
    own.ifPresent(recordings::tellOf);
    Optional<MentionDraft> ofHeading = owner;
    lastHeading = own;
    headline = Optional.empty();
    List<Block> blocks = node.blocks();
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
      if (day) {
        before.ifPresent(draft -> draft.days.add(child.heading()));
      }
      walk(child, kind, ofHeading);
      before = day ? before : lastHeading.or(() -> ofHeading);
    }
    owner = above;
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
    return kind.get() == MeetingName.Kind.COORDINATION
        ? readers.groups().agreed(block, node.id(), text)
        : List.of();
  }

  private Optional<MentionDraft> heading(Outline.Node node) {
    if (node.heading().length() == 0) {
      return Optional.empty();
    }
    Optional<MentionDraft> telling = Optional.empty();
    for (MeetingNames.Named named : text.singleIn(node.heading())) {
      Optional<Telling> how = readers.lines().inHeading(named, node.heading(), text);
      if (how.isEmpty()) {
        continue;
      }
      MentionDraft draft = new MentionDraft(named, how.get(), node.id());
      readers.facts().addLine(draft, text, new Span(named.span().end(), node.heading().end()));
      Span rest = new Span(named.span().end(), node.heading().end());
      recordings.addOf(draft, rest, text);
      drafts.add(draft);
      telling = how.get() == Telling.HEADING ? telling.or(() -> Optional.of(draft)) : telling;
    }
    return telling;
  }

  /** The first sentences under a heading may say when the meeting was, and whether it was. */
  private void addBody(MentionDraft draft, Span heading, List<Block> blocks) {
    for (Block block : blocks) {
      if (readers.lines().label(block.content(), text).isPresent()) {
        continue;
      }
      Span span = block.content();
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
    while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.TABLE_ROW) {
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

  private void block(
      Outline.Node node,
      SectionKind kind,
      List<Block> blocks,
      int index,
      Optional<MentionDraft> underHeading) {
    Span line = new Span(blocks.get(index).content().begin(), spans.lineEnd(blocks, index, text));
    Span span = index == 0 ? spans.withDay(node.heading(), line, text) : line;
    Optional<String> label = readers.lines().label(span, text);
    List<MentionDraft> here = new ArrayList<>();
    acta(node, kind, span);
    boolean hours =
        label.filter("duration"::equals).isPresent() && readers.facts().tellsTimes(text, span);
    if (hours || label.isPresent() && MEETING_LABELS.contains(label.get())) {
      labelled(node, label.get(), span);
    } else {
      here.addAll(blockMentions.read(node.id(), kind, span));
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
