package legajo.corpus.generate.manuscript;

import java.util.List;
import java.util.function.UnaryOperator;

/** A piece of a report that stands by itself. */
public sealed interface Block {
  /** Its texts as a reader meets them. */
  List<String> texts();

  /** The same block in other words. */
  Block with(UnaryOperator<String> change);

  /** The lines of the title. */
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> texts() {
      return lines;
    }

    @Override
    public Title with(UnaryOperator<String> change) {
      return new Title(lines.stream().map(change).toList());
    }
  }

  /**
   * A heading.
   *
   * @param level 1 for a main section
   * @param text with its number and what stands behind it
   */
  record Heading(int level, String text) implements Block {
    @Override
    public List<String> texts() {
      return List.of(text);
    }

    @Override
    public Heading with(UnaryOperator<String> change) {
      return new Heading(level, change.apply(text));
    }
  }

  /** A paragraph. */
  record Paragraph(String text) implements Block {
    @Override
    public List<String> texts() {
      return List.of(text);
    }

    @Override
    public Paragraph with(UnaryOperator<String> change) {
      return new Paragraph(change.apply(text));
    }
  }

  /**
   * Lines that stand close together: a list, or lines with labels.
   *
   * @param bullet before each; empty for none
   */
  record Lines(String bullet, List<String> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> texts() {
      return lines;
    }

    @Override
    public Lines with(UnaryOperator<String> change) {
      return new Lines(bullet, lines.stream().map(change).toList());
    }
  }

  /** A table; the first row is its heading. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<String> texts() {
      return rows.stream().flatMap(List::stream).toList();
    }

    @Override
    public Table with(UnaryOperator<String> change) {
      return new Table(rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }
  }
}
