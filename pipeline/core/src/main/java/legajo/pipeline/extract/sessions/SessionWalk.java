package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/** Goes through one report from heading to heading and gathers its mentions of meetings. */
final class SessionWalk {
  private static final Set<SectionKind> SILENT =
      Set.of(
          SectionKind.PARTICIPANTS,
          SectionKind.EVALUATION,
          SectionKind.COMMENTS,
          SectionKind.OBJECTIVES);
  private static final Set<String> MEETING_LABELS = Set.of("date", "times", "platform", "place");
  private static final String DAY = "heading.day";
  private static final int LONGEST_TOPIC = 120;
  private static final int LINE = 400;
  private static final int BODY = 500;
  private static final int LONGEST_REST = 60;

  private final SessionReaders readers;
  private final Outline outline;
  private MeetingText text;
  private BlockMentions blockMentions;
  private final Recordings recordings;
  private final List<MentionDraft> drafts = new ArrayList<>();

  /** How many lines of a schedule stand together right before this place. */
  private int linesInARow;

  private Optional<MentionDraft> owner = Optional.empty();
  private Optional<MentionDraft> lastHeading = Optional.empty();
  private Optional<MentionDraft> awaitsAddress = Optional.empty();

  /** The meeting that was told of last in this section of the first level. */
  private Optional<MentionDraft> latest = Optional.empty();

  private Optional<MentionDraft> acta = Optional.empty();

  SessionWalk(SessionReaders readers, Outline outline) {
    this.readers = readers;
    this.outline = outline;
    this.text = MeetingText.unread(outline.cued());
    this.blockMentions = new BlockMentions(readers, text);
    this.recordings = new Recordings(outline);
  }

  List<SessionMention> mentions() {
    List<Outline.Node> mains = outline.sections();
    for (int i = 0; i < mains.size(); i++) {
      Outline.Node main = mains.get(i);
      SectionKind kind = main.kind().orElse(SectionKind.OTHER);
      if (!SILENT.contains(kind)) {
        int end = i + 1 < mains.size() ? begin(mains.get(i + 1)) : outline.clean().text().length();
        Span stretch = new Span(Math.min(begin(main), end), end);
        text = readers.names().read(outline.cued(), stretch);
        blockMentions = new BlockMentions(readers, text);
        latest = Optional.empty();
        walk(main, kind, Optional.empty());
      }
    }
    return drafts.stream().map(MentionDraft::done).toList();
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
    latest = own.or(() -> latest);
    Optional<MentionDraft> ofHeading = owner;
    lastHeading = own;
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
      addRecordingOf(draft, rest);
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
      int limit = Math.min(lineOfAnother(span), span.begin() + BODY);
      Span sentence = new Span(span.begin(), SentenceBounds.end(text.text(), span.begin(), limit));
      if (isRunIn(heading, sentence)) {
        readers.facts().addLine(draft, text, sentence);
      }
      blockMentions.addSentences(draft, new Span(span.begin(), limit));
      draft.tense = VerbTense.of(text.text(), new Span(span.begin(), limit));
      return;
    }
  }

  /** "Primera sesión: marco legal (5 de mayo)": no sentence, but the rest of the heading's line. */
  private boolean isRunIn(Span heading, Span sentence) {
    int from = heading.end();
    String between = text.text().substring(from, Math.max(from, sentence.begin()));
    return between.strip().equals(":")
        && between.indexOf('\n') < 0
        && sentence.length() <= LONGEST_TOPIC
        && VerbTense.of(text.text(), sentence).isEmpty()
        && text.within(sentence).stream().noneMatch(MentionFacts::tellsOfHolding);
  }

  /** Where the line of another meeting begins in a paragraph; its end where none does. */
  private int lineOfAnother(Span block) {
    return text.singleIn(block).stream()
        .filter(name -> readers.lines().opensLine(name, block, text))
        .mapToInt(name -> name.span().begin())
        .findFirst()
        .orElse(block.end());
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
      draft.row.ifPresent(row -> recordings.addOfRow(draft, row));
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
    Span line = new Span(blocks.get(index).content().begin(), lineEnd(blocks, index));
    Span span = index == 0 ? withDay(node.heading(), line) : line;
    List<RuleMatch> matches = text.within(span);
    Optional<String> label = readers.lines().label(span, text);
    List<MentionDraft> here = new ArrayList<>();
    acta(node, kind, span);
    if (label.isPresent() && MEETING_LABELS.contains(label.get())) {
      labelled(node, label.get(), span);
    } else {
      here.addAll(blockMentions.read(node.id(), kind, span));
      drafts.addAll(here);
      if (kind != SectionKind.ANNEX) {
        drafts.addAll(groups(node, span, underHeading));
      }
    }
    recording(matches, span, here);
    boolean schedule = here.stream().anyMatch(draft -> draft.telling == Telling.SCHEDULE);
    linesInARow = schedule ? linesInARow + 1 : label.isPresent() ? linesInARow : 0;
    here.stream()
        .filter(MentionDraft::ownsWhatFollows)
        .findFirst()
        .ifPresent(
            draft -> {
              owner = Optional.of(draft);
              latest = owner;
            });
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

  /** "Martes 5 de mayo, 9:00 a 11:00: Primera sesión": the day alone is no heading of its own. */
  private Span withDay(Span heading, Span line) {
    Span whole = new Span(Math.min(heading.begin(), line.begin()), line.end());
    boolean follows =
        heading.length() > 0
            && text.singleIn(line).stream()
                .findFirst()
                .filter(name -> name.span().begin() == line.begin())
                .filter(name -> readers.lines().followsDate(name, whole, text))
                .isPresent();
    return follows ? whole : line;
  }

  /** A line of a schedule that breaks off goes on in the next: "10:00 – 1:00 pm | (Bolivia)". */
  private int lineEnd(List<Block> blocks, int index) {
    Span line = blocks.get(index).content();
    if (index + 1 == blocks.size()) {
      return line.end();
    }
    Span next = blocks.get(index + 1).content();
    if (next.length() == 0 || next.length() > LONGEST_REST || line.length() > LINE) {
      return line.end();
    }
    char last = text.folded().charAt(Math.max(line.begin(), line.end() - 1));
    char first = text.text().charAt(next.begin());
    boolean broken = last == '-' || last == '/' || last == ',';
    boolean rest = first == '(' && last != '.' && last != ':';
    return broken || rest ? next.end() : line.end();
  }

  /** A labelled line is about the meeting whose lines it stands under, or about all of them. */
  private void labelled(Outline.Node node, String label, Span line) {
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

  private void recording(List<RuleMatch> matches, Span block, List<MentionDraft> here) {
    Optional<Span> words = Recordings.mentioned(matches);
    if (words.isEmpty()) {
      if (text.folded().startsWith("http", block.begin())) {
        awaitsAddress.ifPresent(draft -> draft.url = recordings.url(block, block.begin()));
      }
      awaitsAddress = Optional.empty();
      return;
    }
    boolean inside =
        here.stream().anyMatch(draft -> readers.lines().opensLine(draft.named, block, text));
    if (here.size() > 1 || inside) {
      int first = here.get(0).named.span().begin();
      owner.ifPresent(draft -> addRecordingOf(draft, new Span(block.begin(), first)));
      recordingsOfEach(here, block);
      return;
    }
    Optional<MentionDraft> target =
        here.isEmpty() ? owner.or(() -> latest) : Optional.of(here.get(0));
    target.ifPresent(draft -> addRecording(draft, matches, block, words.get().begin()));
    awaitsAddress = target.filter(draft -> draft.url.isEmpty());
  }

  private void addRecordingOf(MentionDraft draft, Span part) {
    List<RuleMatch> matches = text.within(part);
    if (Recordings.mentioned(matches).isPresent()) {
      addRecording(draft, matches, part, part.begin());
    }
  }

  private void addRecording(
      MentionDraft draft, List<RuleMatch> matches, Span stretch, int addressFrom) {
    draft.passcode = draft.passcode.or(() -> recordings.passcode(matches, stretch));
    draft.url = draft.url.or(() -> recordings.url(stretch, addressFrom));
  }

  /** "Primera sesión, clave: …; segunda sesión, clave: …": to each what follows its name. */
  private void recordingsOfEach(List<MentionDraft> here, Span block) {
    for (int i = 0; i < here.size(); i++) {
      int begin = here.get(i).named.span().end();
      int end = i + 1 < here.size() ? here.get(i + 1).named.span().begin() : block.end();
      addRecordingOf(here.get(i), new Span(begin, Math.max(begin, end)));
    }
    awaitsAddress = Optional.of(here.get(here.size() - 1)).filter(draft -> draft.url.isEmpty());
  }
}
