package legajo.pipeline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * The tree of a report's sections. Every character of the clean text but line feeds stands in
 * exactly one heading or block.
 *
 * @param clean the text
 * @param cued the text of {@code clean}, made ready for rules
 * @param sections main sections, in text order; text before the first heading is a section without
 *     a heading
 */
public record Outline(CleanText clean, CuedText cued, List<Node> sections) {
  public Outline {
    sections = List.copyOf(sections);
  }

  /**
   * A section.
   *
   * @param id path in the tree, such as "4.2"
   * @param number as printed, without punctuation
   * @param label where the number and its punctuation stand; empty span where there is none
   * @param heading where the heading's words stand, without number and trailing punctuation; may
   *     span paragraphs where a heading is broken over two; empty span for text before the first
   *     heading
   * @param kind of a section of level 1; absent deeper
   * @param rule id of the rule that found the heading
   * @param blocks what stands under the heading, before the first subsection
   * @param sections subsections
   */
  public record Node(
      String id,
      Optional<String> number,
      Span label,
      Span heading,
      Optional<SectionKind> kind,
      String rule,
      List<Block> blocks,
      List<Node> sections) {
    public Node {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }

    /** 1 for a main section. */
    public int level() {
      return 1 + (int) id.chars().filter(c -> c == '.').count();
    }

    /** This section and all below it, in text order. */
    public List<Node> withDescendants() {
      List<Node> all = new ArrayList<>();
      all.add(this);
      sections.forEach(section -> all.addAll(section.withDescendants()));
      return all;
    }
  }

  /**
   * A paragraph, list item or table row.
   *
   * @param kind which of them
   * @param span its characters in the clean text
   * @param content its words, without a bullet or item number
   */
  public record Block(Kind kind, Span span, Span content) {
    /** What a block is. */
    public enum Kind {
      PARAGRAPH,
      LIST_ITEM,
      /** Cells are parted by tabs. */
      TABLE_ROW
    }
  }

  /** All sections, in text order. */
  public List<Node> allSections() {
    List<Node> all = new ArrayList<>();
    sections.forEach(section -> all.addAll(section.withDescendants()));
    return all;
  }

  /** The words of a span of the clean text. */
  public String words(Span span) {
    return span.of(clean.text());
  }
}
