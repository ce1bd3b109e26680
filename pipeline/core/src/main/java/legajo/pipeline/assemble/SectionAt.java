package legajo.pipeline.assemble;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;

/** Tells in which section a place of the text stands. */
final class SectionAt {
  private final List<Outline.Node> nodes;

  SectionAt(Outline outline) {
    this.nodes = outline.allSections();
  }

  /** The id of the innermost section whose heading or blocks hold the span. */
  Optional<String> idAt(Span span) {
    for (Outline.Node node : nodes) {
      boolean inHeading =
          node.heading().contains(span) || node.label().contains(span) && span.length() > 0;
      if (inHeading || node.blocks().stream().anyMatch(block -> block.span().contains(span))) {
        return Optional.of(node.id());
      }
    }
    return Optional.empty();
  }
}
