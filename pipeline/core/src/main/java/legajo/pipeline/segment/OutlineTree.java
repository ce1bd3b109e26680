package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;

/** Puts headings and the lines between them together to a tree. */
final class OutlineTree {
  private final List<Line> lines;
  private final String text;

  OutlineTree(List<Line> lines, String text) {
    this.lines = lines;
    this.text = text;
  }

  /** A section that still grows. */
  private static final class Growing {
    final Heading heading;
    final List<Outline.Block> blocks = new ArrayList<>();
    final List<Growing> sections = new ArrayList<>();

    Growing(Heading heading) {
      this.heading = heading;
    }
  }

  /** The main sections; lines above the first heading are a title page. */
  List<Outline.Node> build(List<Heading> headings, boolean front) {
    List<Growing> roots = new ArrayList<>();
    List<Growing> path = new ArrayList<>();
    if (front
        && (headings.isEmpty()
            || headings.get(0).kind().filter(k -> k == SectionKind.TITLE_PAGE).isEmpty())) {
      open(without(headings.isEmpty() ? SectionKind.OTHER : SectionKind.TITLE_PAGE), roots, path);
    }
    int next = 0;
    int line = 0;
    while (line < lines.size()) {
      if (next < headings.size() && headings.get(next).line() == line) {
        Heading heading = headings.get(next++);
        open(heading, roots, path);
        line = heading.lastLine();
        addBody(path.get(path.size() - 1), heading);
      } else {
        if (path.isEmpty()) {
          // Lines above the title, such as a letterhead, belong to its page.
          open(headings.get(next++), roots, path);
          continue;
        }
        boolean titleHere =
            path.get(path.size() - 1).heading.line() <= line
                && path.get(path.size() - 1).heading.lastLine() >= line;
        if (!titleHere) {
          path.get(path.size() - 1)
              .blocks
              .add(block(lines.get(line), lines.get(line).paragraph().span().begin()));
        }
      }
      line++;
    }
    List<Outline.Node> nodes = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      nodes.add(frozen(roots.get(i), Integer.toString(i + 1)));
    }
    return nodes;
  }

  private static Heading without(SectionKind kind) {
    Span nowhere = new Span(0, 0);
    return new Heading(
        -1, -1, 1, Optional.empty(), nowhere, nowhere, 0, Optional.of(kind), "heading.none");
  }

  private static void open(Heading heading, List<Growing> roots, List<Growing> path) {
    Growing section = new Growing(heading);
    while (!path.isEmpty() && path.get(path.size() - 1).heading.level() >= heading.level()) {
      path.remove(path.size() - 1);
    }
    (path.isEmpty() ? roots : path.get(path.size() - 1).sections).add(section);
    path.add(section);
  }

  /** The text that follows a run-in heading in its paragraph. */
  private void addBody(Growing section, Heading heading) {
    Line line = lines.get(heading.lastLine());
    if (heading.bodyBegin() < line.paragraph().span().end()) {
      Span body = new Span(heading.bodyBegin(), line.paragraph().span().end());
      section.blocks.add(new Outline.Block(Outline.Block.Kind.PARAGRAPH, body, body));
    }
  }

  private Outline.Block block(Line line, int begin) {
    Span span = new Span(begin, line.paragraph().span().end());
    SourceText.Role role = line.paragraph().role();
    if (role == SourceText.Role.TABLE_ROW) {
      return new Outline.Block(Outline.Block.Kind.TABLE_ROW, span, span);
    }
    if (role == SourceText.Role.LIST_ITEM || line.label().isPresent()) {
      return new Outline.Block(
          Outline.Block.Kind.LIST_ITEM, span, new Span(contentBegin(line), span.end()));
    }
    return new Outline.Block(Outline.Block.Kind.PARAGRAPH, span, span);
  }

  private int contentBegin(Line line) {
    int begin = line.label().span().end();
    int end = line.paragraph().span().end();
    while (!line.label().isPresent()
        && begin < end
        && !Character.isLetterOrDigit(text.charAt(begin))
        && "¿¡(\"“«[".indexOf(text.charAt(begin)) < 0) {
      begin++;
    }
    return Math.min(begin, end);
  }

  private static Outline.Node frozen(Growing section, String id) {
    List<Outline.Node> children = new ArrayList<>();
    for (int i = 0; i < section.sections.size(); i++) {
      children.add(frozen(section.sections.get(i), id + "." + (i + 1)));
    }
    Heading heading = section.heading;
    return new Outline.Node(
        id,
        heading.number(),
        heading.label(),
        heading.words(),
        heading.level() == 1 ? heading.kind() : Optional.empty(),
        heading.rule(),
        section.blocks,
        children);
  }
}
