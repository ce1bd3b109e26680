package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import legajo.model.SectionKind;
import legajo.pipeline.document.HeaderFindings.ObjectivesFinding;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.Outline.Node;
import legajo.pipeline.extract.header.ObjectiveLabels.Label;
import legajo.pipeline.extract.header.ObjectiveLabels.Part;
import legajo.pipeline.extract.text.NameCase;
import legajo.pipeline.extract.text.Sentence;
import legajo.rules.CuedText;
import legajo.rules.Span;
import org.jspecify.annotations.Nullable;

/** One walk over the sections that tell of objectives. */
final class ObjectivesWalk {
  private static final String RULE = "objectives.label";
  private static final int LONGEST_LEAD = 30;
  private static final int FEWEST = 2;

  /** Sections in which objectives stand where they have none of their own. */
  private static final Set<SectionKind> DESCRIBING =
      Set.of(
          SectionKind.DESCRIPTION,
          SectionKind.TITLE_PAGE,
          SectionKind.METHODOLOGY,
          SectionKind.OTHER);

  private final ObjectiveLabels labels;
  private final CuedText cued;
  private final List<TextPart> specific = new ArrayList<>();
  private final List<TextPart> unlabelledItems = new ArrayList<>();
  private final List<TextPart> unlabelledParagraphs = new ArrayList<>();
  private Optional<TextPart> general = Optional.empty();
  private Optional<TextPart> product = Optional.empty();
  private Optional<TextPart> result = Optional.empty();
  private @Nullable Part part;
  private boolean specificItems;

  /**
   * Whether the label calls the objective general, and whether items stand under one that doesn't.
   */
  private boolean explicit;

  private boolean listed;

  /** Whether a general objective stands above, and a line that leads from it to others. */
  private boolean leads;

  ObjectivesWalk(ObjectiveLabels labels, CuedText cued) {
    this.labels = labels;
    this.cued = cued;
  }

  /** A section of objectives. */
  void read(Node section) {
    for (Node node : section.withDescendants()) {
      readNode(node, true);
    }
  }

  /** Sections of other kinds count only where a heading or a paragraph is labelled. */
  void readIfLabelled(Node section) {
    boolean describes = section.kind().isEmpty() || DESCRIBING.contains(section.kind().get());
    for (Node node : section.withDescendants()) {
      List<Part> parts = labels.ofHeading(cued, node.heading());
      boolean named = !parts.isEmpty() && beginsWithLabel(node);
      if (named || describes) {
        readNode(node, named);
      }
    }
  }

  private boolean beginsWithLabel(Node node) {
    Block heading = new Block(Block.Kind.PARAGRAPH, node.heading(), node.heading());
    return labels.in(cued, heading).stream().anyMatch(l -> l.begin() == node.heading().begin());
  }

  private void readNode(Node node, boolean named) {
    part = null;
    leads = false;
    List<Part> parts = labels.ofHeading(cued, node.heading());
    if (parts.size() == 1 && named) {
      startUnder(parts.get(0), node);
    }
    for (Block block : node.blocks()) {
      readBlock(block, named);
    }
  }

  /** A main heading "OBJETIVO" doesn't tell one objective from several; its text does. */
  private void startUnder(Part headed, Node node) {
    String heading = cued.folded().substring(node.heading().begin(), node.heading().end());
    if (heading.contains(" y ") && !beginsWithLabel(node)) {
      return;
    }
    boolean objective = headed == Part.GENERAL || headed == Part.SPECIFIC;
    if (!objective || heading.contains(" general") || heading.contains(" especific")) {
      start(headed);
      explicit = true;
    }
  }

  private void start(Part started) {
    part = started;
    specificItems = false;
    leads = false;
  }

  private void readBlock(Block block, boolean named) {
    int at = Math.max(block.span().begin(), block.content().begin());
    List<Label> found = labels.in(cued, block);
    boolean aimed = general.isPresent() && product.isEmpty();
    for (int i = 0; i < found.size(); i++) {
      Label label = found.get(i);
      int limit = i + 1 < found.size() ? found.get(i + 1).begin() : block.span().end();
      if (label.begin() > at) {
        take(block, at, label.begin(), named);
      }
      start(label.part());
      explicit = label.explicit();
      at = label.end();
      if (label.one()) {
        int end = Math.min(limit, Sentence.end(cued.text(), at, block.span().end()));
        take(block, at, end, named);
        // "Los objetivos específicos fueron los siguientes:" has them below.
        part = end == block.span().end() && cued.text().charAt(end - 1) == ':' ? part : null;
        aimed = true;
        at = end;
      }
    }
    if (at < block.span().end()) {
      take(block, at, block.span().end(), named);
    }
    if (block.kind() == Block.Kind.PARAGRAPH) {
      leads = aimed && general.isPresent() && cued.text().charAt(block.span().end() - 1) == ':';
    }
  }

  private void take(Block block, int begin, int end, boolean named) {
    Optional<TextPart> text = text(begin, end);
    if (text.isEmpty() || part != null && text.get().value().endsWith(":")) {
      // "Los objetivos fueron los siguientes:" leads to them.
      return;
    }
    boolean item = block.kind() == Block.Kind.LIST_ITEM;
    if (part == null) {
      if (item && leads && !named) {
        specific.add(text.get());
      } else if (named && block.kind() != Block.Kind.TABLE_ROW) {
        (item ? unlabelledItems : unlabelledParagraphs).add(text.get());
      }
      return;
    }
    switch (part) {
      case GENERAL -> takeGeneral(text.get(), item);
      case SPECIFIC -> takeSpecific(text.get(), item);
      case PRODUCT -> product = product.or(() -> text);
      case RESULT -> result = result.or(() -> text);
    }
  }

  private void takeGeneral(TextPart text, boolean item) {
    if (item && !explicit && (general.isEmpty() || !specific.isEmpty() && listed)) {
      listed = true;
      specific.add(text);
    } else if (listed && !item) {
      part = null;
    } else if (general.isEmpty()) {
      general = Optional.of(text);
    } else if (item) {
      specific.add(text);
    }
  }

  private void takeSpecific(TextPart text, boolean item) {
    if (specificItems && !item) {
      part = null;
      return;
    }
    List<Span> several =
        item ? AimList.of(cued, text.span()) : AimList.ofSeveral(cued, text.span());
    List<Span> typed = RunInItems.typedBullets(cued, text.span());
    List<Span> items = several.isEmpty() ? typed : several;
    specificItems |= item || !typed.isEmpty();
    if (items.isEmpty()) {
      specific.add(text);
    }
    addAll(items);
  }

  private void addAll(List<Span> items) {
    items.forEach(span -> text(span.begin(), span.end()).ifPresent(specific::add));
  }

  /** The words between two places without the marks around them; nothing where none is left. */
  private Optional<TextPart> text(int begin, int end) {
    String text = cued.text();
    int from = begin;
    int to = end;
    while (from < to && " \t\n\u00A0•·-–—|".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " \t\n\u00A0;,|".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean and = to - from > 3 && text.startsWith("; y", to - 3);
    to = and ? to - 3 : to;
    return from == to
        ? Optional.empty()
        : Optional.of(
            new TextPart(NameCase.oneLine(text.substring(from, to)), new Span(from, to), RULE));
  }

  ObjectivesFinding finding() {
    if (listed && general.isEmpty() && specific.size() == 1) {
      general = Optional.of(specific.remove(0));
    }
    if (general.isEmpty() && specific.isEmpty()) {
      takeUnlabelled();
    } else if (specific.isEmpty()) {
      takeBelowGeneral();
    } else if (general.isEmpty()) {
      general = aims().findFirst();
    }
    return new ObjectivesFinding(general, specific, product.or(() -> result));
  }

  /** A section without labels: a list of objectives, or one of them in a paragraph. */
  private void takeUnlabelled() {
    List<TextPart> aims =
        unlabelledParagraphs.stream().map(this::withoutLead).filter(this::isAim).toList();
    Optional<TextPart> one = aims().findFirst();
    for (TextPart paragraph : unlabelledParagraphs) {
      List<Span> wanted = AimList.wanted(cued, paragraph.span());
      addAll(wanted.isEmpty() ? AimList.of(cued, paragraph.span()) : wanted);
    }
    if (!specific.isEmpty()) {
      general = one;
    } else if (!unlabelledItems.isEmpty()) {
      specific.addAll(unlabelledItems);
      general = aims.stream().findFirst();
    } else if (aims.size() > 1) {
      specific.addAll(aims);
    } else {
      general = aims.stream().findFirst().or(() -> unlabelledParagraphs.stream().findFirst());
    }
  }

  /** Paragraphs without labels that tell one aim. */
  private Stream<TextPart> aims() {
    return unlabelledParagraphs.stream()
        .map(this::withoutLead)
        .filter(this::isAim)
        .filter(aim -> AimList.of(cued, aim.span()).isEmpty());
  }

  /** A list without a label under the general objective is that of the specific ones. */
  private void takeBelowGeneral() {
    long aims = unlabelledItems.stream().filter(this::isAim).count();
    if (aims >= FEWEST && 2 * aims > unlabelledItems.size()) {
      specific.addAll(unlabelledItems);
    }
  }

  /** "La meta grande: poner en marcha …": a few words of any sort, a colon, then an objective. */
  private TextPart withoutLead(TextPart part) {
    Span span = part.span();
    int colon = span.indexOf(": ", cued.text());
    if (colon < 0 || colon > span.begin() + LONGEST_LEAD) {
      return part;
    }
    return text(colon + 2, span.end()).filter(this::isAim).orElse(part);
  }

  private boolean isAim(TextPart text) {
    return AimList.isAim(cued, text.span());
  }
}
