package legajo.corpus.generate.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import legajo.corpus.generate.manuscript.Manuscript;

/**
 * Prints manuscripts as DOCX (ECMA-376, Office Open XML): headings by style, real lists and tables.
 * The parts are stored and not deflated, since not every machine deflates to the same bytes.
 */
public final class DocxPrinter {
  /**
   * A day like any other, but for the first that a ZIP archive can name: with that one Java writes
   * the moment in the machine's time zone beside it.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocxPrinter() {}

  /** The bytes of the file. */
  public static byte[] print(Manuscript manuscript) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      store(zip, "[Content_Types].xml", DocxParts.CONTENT_TYPES);
      store(zip, "_rels/.rels", DocxParts.RELATIONS);
      store(zip, "word/_rels/document.xml.rels", DocxParts.DOCUMENT_RELATIONS);
      store(zip, "word/styles.xml", DocxParts.STYLES);
      store(zip, "word/numbering.xml", DocxParts.NUMBERING);
      store(zip, "word/document.xml", new DocxBody(manuscript.look()).write(manuscript));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
