package legajo.corpus.generate.print;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.generate.manuscript.Block;
import legajo.corpus.generate.manuscript.Block.Heading;
import legajo.corpus.generate.manuscript.Block.Lines;
import legajo.corpus.generate.manuscript.Block.Paragraph;
import legajo.corpus.generate.manuscript.Block.Table;
import legajo.corpus.generate.manuscript.Block.Title;
import legajo.corpus.generate.manuscript.Look;
import legajo.corpus.generate.manuscript.Manuscript;

/** Prints manuscripts as plain text, as a word processor saves it or a typist types it. */
public final class TextPrinter {
  private static final int TYPED_LINE = 80;

  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private TextPrinter(Look look) {
    this.look = look;
  }

  /** The text, with a line feed at its end. */
  public static String print(Manuscript manuscript) {
    TextPrinter printer = new TextPrinter(manuscript.look());
    manuscript.blocks().forEach(printer::print);
    return PlainPages.of(manuscript).lay(printer.lines);
  }

  private void print(Block block) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    if (block instanceof Title title) {
      title.lines().forEach(this::printTitleLine);
    } else if (block instanceof Heading heading) {
      printHeading(heading);
    } else if (block instanceof Paragraph paragraph) {
      lines.addAll(wrapped(paragraph.text(), ""));
    } else if (block instanceof Lines list) {
      printLines(list);
    } else if (block instanceof Table table) {
      table.rows().forEach(row -> lines.add(String.join("\t", row)));
    }
  }

  private void printTitleLine(String text) {
    for (String line : wrapped(text, "")) {
      int margin = look.centred() ? Math.max(0, (look.columns() - line.length()) / 2) : 0;
      lines.add(" ".repeat(margin) + line);
    }
  }

  private void printHeading(Heading heading) {
    lines.addAll(wrapped(heading.text(), ""));
    if (look.underlined() && heading.level() == 1) {
      lines.add("=".repeat(Math.min(TYPED_LINE, heading.text().length())));
    }
  }

  private void printLines(Lines list) {
    boolean first = true;
    for (String line : list.lines()) {
      if (look.airy() && !first) {
        lines.add("");
      }
      first = false;
      String bullet = list.bullet().isEmpty() ? "" : list.bullet() + " ";
      lines.addAll(wrapped(bullet + line, " ".repeat(bullet.length())));
    }
  }

  private List<String> wrapped(String text, String margin) {
    if (look.columns() == 0) {
      return List.of(text);
    }
    return Wrapping.wrap(text, margin, look.columns());
  }
}
