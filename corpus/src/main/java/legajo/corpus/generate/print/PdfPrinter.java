package legajo.corpus.generate.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import legajo.corpus.generate.manuscript.Manuscript;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints manuscripts as PDF with a text layer: pages with running headers and numbers, tables with
 * lines. Nothing is deflated, since not every machine deflates to the same bytes, and no date or
 * random id is in it.
 */
public final class PdfPrinter {
  private PdfPrinter() {}

  /** The bytes of the file. */
  public static byte[] print(Manuscript manuscript) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId((long) manuscript.running().hashCode());
      try (PdfPages pages = new PdfPages(document, manuscript)) {
        PdfBlocks blocks = new PdfBlocks(pages, manuscript.look());
        manuscript.blocks().forEach(blocks::print);
      }
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
