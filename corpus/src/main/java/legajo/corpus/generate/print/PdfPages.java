package legajo.corpus.generate.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import legajo.corpus.generate.manuscript.Manuscript;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The pages of one PDF: where the next line goes. Lengths in points. */
final class PdfPages implements AutoCloseable {
  static final float MARGIN = 70;
  static final float SIZE = 11;
  static final float LINE = 15;
  private static final float SMALL = 9;
  private static final float EDGE = 40;

  private final PDDocument document;
  private final String running;
  private final boolean headed;
  private final PdfFont plain;
  private final PdfFont bold;
  private PDPageContentStream page;
  private float y;
  private int number;

  PdfPages(PDDocument document, Manuscript manuscript) throws IOException {
    this.document = document;
    running = PdfFont.printable(manuscript.running());
    boolean serif = manuscript.look().serif();
    headed = manuscript.look().columns() % 4 == 0;
    plain = new PdfFont(serif ? FontName.TIMES_ROMAN : FontName.HELVETICA);
    bold = new PdfFont(serif ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
    page = next();
  }

  PdfFont font(boolean heavy) {
    return heavy ? bold : plain;
  }

  /** Between the margins. */
  static float width() {
    return PDRectangle.A4.getWidth() - 2 * MARGIN;
  }

  /** Where the next line goes, from the foot of the page. */
  float y() {
    return y;
  }

  /** Goes down; to a new page where this one is full. */
  void down(float height) {
    y -= height;
  }

  /** Sees to it that there is room on this page. */
  void room(float height) {
    if (y - height < MARGIN) {
      try {
        page.close();
        page = next();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  /** Puts words somewhere on this page. */
  void put(String words, float x, float at, float size, boolean heavy) {
    try {
      put(page, words, x, at, size, heavy);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Draws a line. */
  void draw(float fromX, float fromY, float toX, float toY) {
    try {
      page.moveTo(fromX, fromY);
      page.lineTo(toX, toY);
      page.stroke();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
  }

  private PDPageContentStream next() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    number++;
    PDPageContentStream content =
        new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false);
    y = PDRectangle.A4.getHeight() - MARGIN;
    if (headed) {
      put(content, running, MARGIN, PDRectangle.A4.getHeight() - EDGE, SMALL, false);
    }
    put(content, "Página " + number, PDRectangle.A4.getWidth() / 2 - EDGE / 2, EDGE, SMALL, false);
    return content;
  }

  private void put(
      PDPageContentStream content, String words, float x, float at, float size, boolean heavy)
      throws IOException {
    content.beginText();
    content.setFont(font(heavy).font(), size);
    content.newLineAtOffset(x, at);
    content.showText(words);
    content.endText();
  }
}
