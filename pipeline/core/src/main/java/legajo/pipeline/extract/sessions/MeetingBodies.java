package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.ClockTimes;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.pipeline.document.SessionMention.Telling;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/** Reads what is told of a meeting in the lines under the one that names it. */
final class MeetingBodies {
  private static final int BODY = 500;
  private static final int TITLE = 160;

  private final SessionReaders readers;
  private final MeetingText text;
  private final BlockMentions blockMentions;
  private final BlockSpans spans;

  MeetingBodies(SessionReaders readers, MeetingText text, BlockMentions blockMentions) {
    this.readers = readers;
    this.text = text;
    this.blockMentions = blockMentions;
    this.spans = new BlockSpans(readers.lines());
  }

  /** The first sentences under a heading may say when the meeting was, and whether it was. */
  void addBody(MentionDraft draft, Span heading, List<Block> blocks) {
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

  /** The first sentences of a stretch. */
  private void addSentences(MentionDraft draft, Span body) {
    blockMentions.addSentences(draft, body);
    draft.tense = draft.tense.or(() -> VerbTense.of(text.text(), body));
  }

  /** The first sentences of a block that goes on with a meeting. */
  void addBlock(MentionDraft draft, Span block) {
    addSentences(draft, new Span(block.begin(), Math.min(block.end(), block.begin() + BODY)));
  }

  /** A meeting that the shape of the report tells, with all its lines. */
  MentionDraft entry(String section, Agenda.Item item) {
    MentionDraft draft = new MentionDraft(item.named(), Telling.SCHEDULE, section);
    List<Span> lines = item.entry().lines();
    addHead(draft, lines.get(0));
    draft.scopes.add(new Scope(Standing.LINE, item.day()));
    boolean told = false;
    for (Span line : lines.subList(1, lines.size())) {
      Optional<String> label = readers.lines().label(line, text);
      if (label.filter("end"::equals).isPresent()) {
        readers.facts().addEnd(draft, text, line);
      } else if (label.isPresent()) {
        readers.facts().addLine(draft, text, line);
      } else if (!told && lines.get(0).length() <= TITLE) {
        addBlock(draft, line);
        told = true;
      }
      addClosing(draft, line);
    }
    draft.cues.removeIf(cue -> cue.hint() == SessionMention.Hint.PLANNED);
    return draft;
  }

  /** The first sentence of an entry, with the day that may stand before it. */
  private void addHead(MentionDraft draft, Span head) {
    int limit = Math.min(head.end(), head.begin() + BODY);
    int first = SentenceBounds.end(text.text(), head.begin(), limit);
    if (DayWords.isAlone(text.folded(), new Span(head.begin(), first))) {
      int next = SentenceBounds.skipSpaces(text.text(), first, limit);
      first = SentenceBounds.end(text.text(), next, limit);
    }
    readers.facts().addLine(draft, text, new Span(head.begin(), first));
    addSentences(draft, new Span(SentenceBounds.skipSpaces(text.text(), first, limit), limit));
  }

  /** The hours at which the lines under a heading close its meeting. */
  void addClosings(MentionDraft draft, Agenda.Item item) {
    item.entry().lines().forEach(line -> addClosing(draft, line));
  }

  /** "Se levantó la reunión a las 11:00 de Lima (13:00 de Santiago)". */
  private void addClosing(MentionDraft draft, Span line) {
    List<ClockTimes> ends = readers.actas().closing(line, text);
    if (draft.times.size() > 1 && ends.size() == draft.times.size()) {
      draft.times.addAll(ends);
    } else {
      readers.actas().close(draft, line, text);
    }
  }
}
