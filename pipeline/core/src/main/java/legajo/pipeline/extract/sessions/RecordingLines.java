package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/** Gives recordings to the meetings that they are of, block by block through one report. */
final class RecordingLines {
  private final MeetingLines lines;
  private final Recordings recordings;
  private Optional<MentionDraft> awaitsAddress = Optional.empty();

  /** The meeting that was told of last in this section of the first level. */
  private Optional<MentionDraft> latest = Optional.empty();

  RecordingLines(MeetingLines lines, Recordings recordings) {
    this.lines = lines;
    this.recordings = recordings;
  }

  /** Begins another section of the first level. */
  void begin() {
    latest = Optional.empty();
  }

  /** What follows may be about this meeting. */
  void tellOf(MentionDraft meeting) {
    latest = Optional.of(meeting);
  }

  /**
   * Reads a block.
   *
   * @param here the meetings that the block names
   * @param owner the meeting that it stands under
   */
  void read(Span block, List<MentionDraft> here, Optional<MentionDraft> owner, MeetingText text) {
    List<RuleMatch> matches = text.within(block);
    Optional<Span> words = Recordings.mentioned(matches);
    if (words.isEmpty()) {
      if (text.folded().startsWith("http", block.begin())) {
        awaitsAddress.ifPresent(draft -> draft.url = recordings.url(block, block.begin()));
      }
      awaitsAddress = Optional.empty();
      return;
    }
    boolean inside = here.stream().anyMatch(draft -> lines.opensLine(draft.named, block, text));
    if (here.size() > 1 || inside) {
      int first = here.get(0).named.span().begin();
      owner.ifPresent(draft -> addOf(draft, new Span(block.begin(), first), text));
      readEach(here, block, text);
      return;
    }
    Optional<MentionDraft> target =
        here.isEmpty() ? owner.or(() -> latest) : Optional.of(here.get(0));
    target.ifPresent(draft -> add(draft, matches, block, words.get().begin()));
    awaitsAddress = target.filter(draft -> draft.url.isEmpty());
  }

  /** Gives a meeting the recording that a stretch tells of, if it does. */
  void addOf(MentionDraft draft, Span part, MeetingText text) {
    List<RuleMatch> matches = text.within(part);
    if (Recordings.mentioned(matches).isPresent()) {
      add(draft, matches, part, part.begin());
    }
  }

  /** Gives the meeting of a table's row what stands in it. */
  void addOfRow(MentionDraft draft) {
    draft.row.ifPresent(row -> recordings.addOfRow(draft, row));
  }

  private void add(MentionDraft draft, List<RuleMatch> matches, Span stretch, int addressFrom) {
    draft.passcode = draft.passcode.or(() -> recordings.passcode(matches, stretch));
    boolean coded = draft.passcode.isPresent();
    draft.url =
        draft
            .url
            .or(() -> recordings.url(stretch, addressFrom))
            .or(() -> coded ? recordings.url(stretch, stretch.begin()) : Optional.empty());
  }

  /** "Primera sesión, clave: …; segunda sesión, clave: …": to each what follows its name. */
  private void readEach(List<MentionDraft> here, Span block, MeetingText text) {
    Optional<Span> label =
        Recordings.label(text.within(block))
            .filter(words -> words.end() <= here.get(0).named.span().begin());
    for (int i = 0; i < here.size(); i++) {
      int begin = here.get(i).named.span().end();
      int end = i + 1 < here.size() ? here.get(i + 1).named.span().begin() : block.end();
      Span part = new Span(begin, Math.max(begin, end));
      addOf(here.get(i), part, text);
      MentionDraft draft = here.get(i);
      label.ifPresent(
          words -> draft.passcode = draft.passcode.or(() -> recordings.listedCode(part, words)));
    }
    awaitsAddress = Optional.of(here.get(here.size() - 1)).filter(draft -> draft.url.isEmpty());
  }
}
