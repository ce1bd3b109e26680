package legajo.pipeline.extract.sessions;

import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;

/** Reads a report that is itself the acta of a meeting: how it opens, and how it closes it. */
final class ActaLines {
  private final Actas actas;
  private Optional<MentionDraft> acta = Optional.empty();

  ActaLines(Actas actas) {
    this.actas = actas;
  }

  /** The meeting of the acta where this block opens it. */
  Optional<MentionDraft> read(Outline.Node node, SectionKind kind, Span block, MeetingText text) {
    boolean first = kind == SectionKind.TITLE_PAGE || node.id().equals("1");
    if (acta.isPresent()) {
      actas.close(acta.get(), block, text);
    } else if (first) {
      acta = actas.opening(block, node.id(), text);
      return acta;
    }
    return Optional.empty();
  }
}
