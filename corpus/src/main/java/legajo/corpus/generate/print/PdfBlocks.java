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

/** Lays blocks on the pages of a PDF. Lengths in points. */
final class PdfBlocks {
  private static final float TITLE = 12;
  private static final float INDENT = 14;
  private static final float PADDING = 4;
  private static final float CELL = 9.5f;
  private static final float CELL_LINE = 12;

  private final PdfPages pages;
  private final Look look;

  PdfBlocks(PdfPages pages, Look look) {
    this.pages = pages;
    this.look = look;
  }

  void print(Block block) {
    if (block instanceof Title title) {
      title.lines().forEach(line -> words(line, 0, TITLE, true, look.centred()));
    } else if (block instanceof Heading heading) {
      pages.room(3 * PdfPages.LINE);
      words(heading.text(), 0, PdfPages.SIZE, true, false);
    } else if (block instanceof Paragraph paragraph) {
      words(paragraph.text(), 0, PdfPages.SIZE, false, false);
    } else if (block instanceof Lines lines) {
      lines.lines().forEach(line -> item(lines.bullet(), line));
    } else if (block instanceof Table table) {
      table(table);
    }
    pages.down(PdfPages.LINE * 0.6f);
  }

  private void item(String bullet, String line) {
    if (bullet.isEmpty()) {
      words(line, 0, PdfPages.SIZE, false, false);
      return;
    }
    pages.room(PdfPages.LINE);
    pages.put(bullet, PdfPages.MARGIN, pages.y() - PdfPages.SIZE, PdfPages.SIZE, false);
    words(line, INDENT, PdfPages.SIZE, false, false);
  }

  private void words(String text, float indent, float size, boolean heavy, boolean centred) {
    float width = PdfPages.width() - indent;
    for (String part : text.split("\n")) {
      for (String line : wrap(PdfFont.printable(part), width, size, heavy)) {
        pages.room(PdfPages.LINE);
        float free = centred ? (width - pages.font(heavy).width(line, size)) / 2 : 0;
        pages.put(line, PdfPages.MARGIN + indent + free, pages.y() - size, size, heavy);
        pages.down(PdfPages.LINE);
      }
    }
  }

  private void table(Table table) {
    float[] edges = edges(table);
    boolean first = true;
    for (List<String> row : table.rows()) {
      row(row, edges, first);
      first = false;
    }
  }

  private void row(List<String> row, float[] edges, boolean heavy) {
    List<List<String>> cells = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < row.size(); i++) {
      float width = edges[i + 1] - edges[i] - 2 * PADDING;
      cells.add(wrap(PdfFont.printable(row.get(i)), width, CELL, heavy));
      most = Math.max(most, cells.get(i).size());
    }
    float height = most * CELL_LINE + PADDING;
    pages.room(height);
    float top = pages.y();
    for (int i = 0; i < cells.size(); i++) {
      float y = top - CELL;
      for (String line : cells.get(i)) {
        pages.put(line, edges[i] + PADDING, y, CELL, heavy);
        y -= CELL_LINE;
      }
    }
    frame(edges, top, top - height);
    pages.down(height);
  }

  private void frame(float[] edges, float top, float bottom) {
    float left = edges[0];
    float right = edges[edges.length - 1];
    pages.draw(left, top, right, top);
    pages.draw(left, bottom, right, bottom);
    for (float edge : edges) {
      pages.draw(edge, top, edge, bottom);
    }
  }

  /** Where columns begin and end: as wide as what stands in them asks. */
  private static float[] edges(Table table) {
    int columns = table.rows().get(0).size();
    double[] wanted = new double[columns];
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      int longest = 0;
      for (List<String> row : table.rows()) {
        longest = Math.max(longest, row.get(i).length());
      }
      wanted[i] = Math.max(8, Math.min(longest, 40));
      sum += wanted[i];
    }
    float[] edges = new float[columns + 1];
    edges[0] = PdfPages.MARGIN;
    for (int i = 0; i < columns; i++) {
      edges[i + 1] = edges[i] + (float) (wanted[i] / sum * PdfPages.width());
    }
    return edges;
  }

  private List<String> wrap(String text, float width, float size, boolean heavy) {
    PdfFont font = pages.font(heavy);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && font.width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
