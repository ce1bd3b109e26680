package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.manuscript.Block;
import legajo.corpus.generate.manuscript.Block.Heading;
import legajo.corpus.generate.manuscript.Block.Lines;
import legajo.corpus.generate.manuscript.Block.Paragraph;
import legajo.corpus.generate.manuscript.Block.Table;
import legajo.corpus.generate.manuscript.Block.Title;
import legajo.corpus.generate.word.Numbers.Label;
import legajo.corpus.generate.word.Style.Numbering;
import legajo.corpus.gold.GoldRecord.DateMention;
import legajo.corpus.gold.GoldRecord.Section;
import legajo.model.SectionKind;

/** A report that is being written, block by block, and the gold of its sections and dates. */
final class Draft {
  private final Style style;
  private final Numbers numbers;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private String runIn = "";

  Draft(Style style) {
    this.style = style;
    numbers = new Numbers(style);
  }

  void title(List<String> lines) {
    blocks.add(new Title(lines));
    section(1, Optional.empty(), String.join(" ", lines), Optional.of(SectionKind.TITLE_PAGE));
  }

  /** A main heading. */
  void main(SectionKind kind, String text) {
    settle();
    Label label = numbers.next(1);
    String heading = style.capitals() ? Sentences.capitals(text) : text;
    section(1, label.number(), heading, Optional.of(kind));
    String printed = label.printed() + heading;
    if (style.runIn()) {
      runIn = printed + (style.numbering() == Numbering.CLAUSE ? "." : ":");
    } else {
      blocks.add(new Heading(1, printed + (style.colons() ? ":" : "")));
    }
  }

  /** A main heading outside the count, such as of an annex. */
  void uncounted(SectionKind kind, String text) {
    settle();
    String heading = style.capitals() ? Sentences.capitals(text) : text;
    section(1, Optional.empty(), heading, Optional.of(kind));
    blocks.add(new Heading(1, heading));
  }

  /** A heading inside a main section. */
  void sub(int level, String text) {
    settle();
    Label label = numbers.next(level);
    String heading = style.subcapitals() ? Sentences.capitals(text) : text;
    section(level, label.number(), heading, Optional.empty());
    blocks.add(new Heading(level, label.printed() + heading + (style.colons() ? ":" : "")));
  }

  /** A heading inside a main section that stands before the first words of its text. */
  void subRunIn(String text, String paragraph) {
    settle();
    Label label = numbers.next(2);
    section(2, label.number(), text, Optional.empty());
    blocks.add(new Paragraph(label.printed() + text + ": " + paragraph));
  }

  void paragraph(String text) {
    blocks.add(new Paragraph(runIn.isEmpty() ? text : runIn + " " + text));
    runIn = "";
  }

  /** Lines close together, each with this before it; an empty one for none. */
  void lines(String bullet, List<String> lines) {
    settle();
    blocks.add(new Lines(bullet, lines));
  }

  void table(List<List<String>> rows) {
    settle();
    blocks.add(new Table(rows));
  }

  /** The blocks without marks. */
  List<Block> blocks() {
    return blocks.stream().map(block -> block.with(Marks::strip)).toList();
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** All dates, in text order. */
  List<DateMention> dates() {
    return blocks.stream()
        .flatMap(block -> block.texts().stream())
        .flatMap(text -> Marks.dates(text).stream())
        .toList();
  }

  /** A heading whose text isn't a paragraph stands on a line of its own. */
  private void settle() {
    if (!runIn.isEmpty()) {
      blocks.add(new Heading(1, runIn));
      runIn = "";
    }
  }

  private void section(
      int level, Optional<String> number, String heading, Optional<SectionKind> kind) {
    sections.add(new Section(level, number, Marks.strip(heading), kind));
  }
}
