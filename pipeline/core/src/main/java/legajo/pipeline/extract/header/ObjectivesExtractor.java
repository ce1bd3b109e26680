package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.HeaderFindings.ObjectivesFinding;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.Outline.Node;
import legajo.pipeline.extract.header.ObjectiveLabels.Label;
import legajo.pipeline.extract.header.ObjectiveLabels.Part;
import legajo.pipeline.extract.text.NameCase;
import legajo.pipeline.extract.text.Sentence;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import org.jspecify.annotations.Nullable;

/** Finds the objectives and the product of a cooperation. */
final class ObjectivesExtractor {
  private static final String RULE = "objectives.label";
  private static final int LONGEST_LEAD = 30;

  /** Sections in which objectives stand where they have none of their own. */
  private static final Set<SectionKind> DESCRIBING =
      Set.of(
          SectionKind.DESCRIPTION,
          SectionKind.TITLE_PAGE,
          SectionKind.METHODOLOGY,
          SectionKind.OTHER);

  private final ObjectiveLabels labels;

  ObjectivesExtractor(RulePack pack) {
    this.labels = new ObjectiveLabels(pack);
  }

  ObjectivesFinding extract(Outline outline) {
    Walk walk = new Walk(outline.cued());
    for (Node section : outline.sections()) {
      if (section.kind().equals(Optional.of(SectionKind.OBJECTIVES))) {
        walk.read(section, true);
      }
    }
    ObjectivesFinding found = walk.finding();
    boolean aims = found.general().isPresent() || !found.specific().isEmpty();
    return aims && found.product().isPresent() ? found : completed(outline, found, aims);
  }

  /** Objectives or product may have no section of that kind, but a label in another one. */
  private ObjectivesFinding completed(Outline outline, ObjectivesFinding found, boolean aims) {
    Walk others = new Walk(outline.cued());
    for (Node section : outline.sections()) {
      if (!section.kind().equals(Optional.of(SectionKind.OBJECTIVES))) {
        others.readIfLabelled(section);
      }
    }
    ObjectivesFinding labelled = others.finding();
    ObjectivesFinding objectives = aims ? found : labelled;
    return new ObjectivesFinding(
        objectives.general(), objectives.specific(), found.product().or(labelled::product));
  }

  /** One walk over the sections that tell of objectives. */
  private final class Walk {
    private final CuedText cued;
    private final List<TextPart> specific = new ArrayList<>();
    private final List<TextPart> unlabelledItems = new ArrayList<>();
    private final List<TextPart> unlabelledParagraphs = new ArrayList<>();
    private Optional<TextPart> general = Optional.empty();
    private Optional<TextPart> product = Optional.empty();
    private Optional<TextPart> result = Optional.empty();
    private @Nullable Part part;
    private boolean specificItems;

    Walk(CuedText cued) {
      this.cued = cued;
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

    void read(Node section, boolean named) {
      for (Node node : section.withDescendants()) {
        readNode(node, named);
      }
    }

    private void readNode(Node node, boolean named) {
      part = null;
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
      }
    }

    private void start(Part started) {
      part = started;
      specificItems = false;
    }

    private void readBlock(Block block, boolean named) {
      int at = Math.max(block.span().begin(), block.content().begin());
      for (Label label : labels.in(cued, block)) {
        if (label.begin() > at) {
          take(block, at, label.begin(), named);
        }
        start(label.part());
        at = label.end();
        if (label.one()) {
          int end = Sentence.end(cued.text(), at, block.span().end());
          take(block, at, end, named);
          part = null;
          at = end;
        }
      }
      if (at < block.span().end()) {
        take(block, at, block.span().end(), named);
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
        if (named && block.kind() != Block.Kind.TABLE_ROW) {
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
      if (general.isEmpty()) {
        general = Optional.of(text);
      } else if (item) {
        specific.add(text);
      }
    }

    private void takeSpecific(TextPart text, boolean item) {
      List<Span> typed = RunInItems.typedBullets(cued, text.span());
      if (!typed.isEmpty()) {
        specificItems = true;
        typed.forEach(span -> text(span.begin(), span.end()).ifPresent(specific::add));
      } else if (item) {
        specificItems = true;
        specific.add(text);
      } else if (specificItems) {
        part = null;
      } else {
        List<Span> items = RunInItems.of(cued, text.span());
        if (items.isEmpty()) {
          specific.add(text);
        }
        items.forEach(span -> text(span.begin(), span.end()).ifPresent(specific::add));
      }
    }

    /** The words between two places without the marks around them; nothing where none is left. */
    private Optional<TextPart> text(int begin, int end) {
      String text = cued.text();
      int from = begin;
      int to = end;
      while (from < to && " \t\n\u00A0•·-–—".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (to > from && " \t\n\u00A0;,".indexOf(text.charAt(to - 1)) >= 0) {
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
      if (general.isEmpty() && specific.isEmpty()) {
        takeUnlabelled();
      }
      return new ObjectivesFinding(general, specific, product.or(() -> result));
    }

    /** A section without labels: a list of objectives, or one of them in a paragraph. */
    private void takeUnlabelled() {
      List<TextPart> aims =
          unlabelledParagraphs.stream().map(this::withoutLead).filter(this::isAim).toList();
      if (!unlabelledItems.isEmpty()) {
        specific.addAll(unlabelledItems);
        general = aims.stream().findFirst();
      } else if (aims.size() > 1) {
        specific.addAll(aims);
      } else {
        general = aims.stream().findFirst().or(() -> unlabelledParagraphs.stream().findFirst());
      }
    }

    /** "La meta grande: poner en marcha …": a few words of any sort, a colon, then an objective. */
    private TextPart withoutLead(TextPart part) {
      Span span = part.span();
      int colon = cued.text().indexOf(": ", span.begin());
      if (colon < 0 || colon > Math.min(span.end(), span.begin() + LONGEST_LEAD)) {
        return part;
      }
      return text(colon + 2, span.end()).filter(this::isAim).orElse(part);
    }

    /** Objectives begin with an infinitive. */
    private boolean isAim(TextPart text) {
      int end = WordScan.wordEnd(cued.folded(), text.span().begin(), text.span().end());
      String word = cued.folded().substring(text.span().begin(), end);
      return word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir");
    }
  }
}
