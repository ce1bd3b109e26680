package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows the fields of a text; of all their kinds only hyperlinks matter here. */
final class DocxFields {
  private static final String HYPERLINK = "HYPERLINK";

  private final FlowText out;
  private final Runnable beginParagraph;
  private final Deque<Field> open = new ArrayDeque<>();

  /**
   * Follows the fields of a part.
   *
   * @param beginParagraph called before a link begins: it may be the first in its paragraph
   */
  DocxFields(FlowText out, Runnable beginParagraph) {
    this.out = out;
    this.beginParagraph = beginParagraph;
  }

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean linked;
  }

  /** The beginning of a field, of its result, or its end. */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> link();
      case "end" -> {
        if (!open.isEmpty() && open.pop().linked) {
          out.endLink();
        }
      }
      default -> {}
    }
  }

  /** A field whose instruction is known when it begins. */
  void simple(String instruction) {
    mark("begin");
    instruction(instruction);
    link();
  }

  void instruction(String part) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(part);
    }
  }

  private void link() {
    if (open.isEmpty()) {
      return;
    }
    Field field = open.peek();
    Optional<String> target = target(field.instruction.toString());
    if (target.isPresent() && !field.linked) {
      field.linked = true;
      beginParagraph.run();
      out.beginLink(target.get());
    }
  }

  /** The address in {@code HYPERLINK "https://…" \o "hint"}. */
  static Optional<String> target(String instruction) {
    int at = instruction.indexOf(HYPERLINK);
    int begin = instruction.indexOf('"', Math.max(0, at));
    int end = begin < 0 ? -1 : instruction.indexOf('"', begin + 1);
    boolean local = at >= 0 && begin >= 0 && instruction.substring(at, begin).contains("\\l");
    return at < 0 || end < 0 || local || end == begin + 1
        ? Optional.empty()
        : Optional.of(instruction.substring(begin + 1, end));
  }
}
