package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.rules.Span;

/** Goes through one report from main section to main section and gathers its mentions. */
final class SessionWalk {
  private static final Set<SectionKind> SILENT =
      Set.of(
          SectionKind.PARTICIPANTS,
          SectionKind.EVALUATION,
          SectionKind.COMMENTS,
          SectionKind.OBJECTIVES);

  private final SessionReaders readers;
  private final Outline outline;
  private final RecordingLines recordings;
  private final List<MentionDraft> drafts = new ArrayList<>();
  private ActaLines actas;

  /** Meetings that the shape of the report tells. */
  private Agenda agenda = Agenda.NONE;

  SessionWalk(SessionReaders readers, Outline outline) {
    this.readers = readers;
    this.outline = outline;
    this.actas = new ActaLines(readers.actas());
    this.recordings = new RecordingLines(readers.lines(), new Recordings(outline));
  }

  List<SessionMention> mentions() {
    walk(kind -> !SILENT.contains(kind));
    if (drafts.stream().noneMatch(SessionWalk::isSession)) {
      // Headings may be lost, and with them where the sessions begin.
      walk(kind -> SILENT.contains(kind) && kind != SectionKind.PARTICIPANTS);
    }
    addAside();
    if (drafts.stream().noneMatch(this::isSessionInLine)) {
      agenda = readers.agendas().read(outline);
      if (!agenda.isEmpty()) {
        drafts.clear();
        actas = new ActaLines(readers.actas());
        walk(kind -> !SILENT.contains(kind) || tellsAgenda(kind));
        addAside();
      }
    }
    return drafts.stream().map(MentionDraft::done).toList();
  }

  /**
   * Under the objectives a report may go on to tell how it was worked: a meeting that prepared the
   * sessions, where no other is known, and what is said of all.
   */
  private void addAside() {
    List<MentionDraft> told = List.copyOf(drafts);
    drafts.clear();
    walk(kind -> kind == SectionKind.OBJECTIVES);
    List<MentionDraft> aside = List.copyOf(drafts);
    drafts.clear();
    boolean prepared = told.stream().anyMatch(SessionWalk::prepares);
    aside.stream().filter(draft -> !prepared && prepares(draft)).forEach(drafts::add);
    drafts.addAll(told);
    aside.stream()
        .filter(draft -> draft.named.meeting().kind() == MeetingName.Kind.ALL)
        .filter(draft -> !draft.times.isEmpty() || draft.platform.isPresent())
        .filter(draft -> !told.contains(draft))
        .forEach(drafts::add);
  }

  private static boolean prepares(MentionDraft draft) {
    return draft.named.meeting().kind() == MeetingName.Kind.COORDINATION;
  }

  /** What stands before the sessions can't evaluate them, whatever its heading sounds like. */
  private static SectionKind kind(Outline.Node main, boolean beforeSessions) {
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    boolean mistaken = kind == SectionKind.EVALUATION || kind == SectionKind.COMMENTS;
    return beforeSessions && mistaken ? SectionKind.METHODOLOGY : kind;
  }

  /** Whether meetings that the shape of the report tells stand in sections of a kind. */
  private boolean tellsAgenda(SectionKind kind) {
    return kind != SectionKind.PARTICIPANTS
        && outline.sections().stream()
            .filter(main -> main.kind().equals(Optional.of(kind)))
            .anyMatch(
                main ->
                    agenda.meetings().values().stream()
                        .anyMatch(
                            item ->
                                item.entry().section().id().split("[.]", 2)[0].equals(main.id())));
  }

  private static boolean isSession(MentionDraft draft) {
    MeetingName.Kind kind = draft.named.meeting().kind();
    return kind == MeetingName.Kind.NUMBERED
        || kind == MeetingName.Kind.UNIT
        || kind == MeetingName.Kind.VISIT && draft.telling != Telling.PROSE;
  }

  /** Modules and the like are sessions where their lines tell days; else shapes may tell more. */
  private boolean isSessionInLine(MentionDraft draft) {
    boolean visit = draft.named.meeting().kind() == MeetingName.Kind.VISIT;
    boolean line =
        isSession(draft)
            && draft.telling != Telling.PROSE
            && (!visit || draft.telling != Telling.OPENING);
    return line
        && (draft.named.meeting().kind() != MeetingName.Kind.UNIT
            || DayLabels.tellsDay(draft, outline.cued().folded()));
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
      SectionKind kind = kind(main, told && i < firstOfSessions);
      if (read.test(kind)) {
        int end = i + 1 < mains.size() ? begin(mains.get(i + 1)) : outline.clean().text().length();
        Span stretch = new Span(Math.min(begin(main), end), end);
        MeetingText text = readers.names().read(outline.cued(), stretch);
        drafts.addAll(
            new SectionWalk(readers, text, main, kind, agenda, recordings, actas).drafts());
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
}
