package legajo.pipeline.ingest.office;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.xml.sax.SAXException;

/**
 * Reads DOCX (ISO/IEC 29500-1, WordprocessingML): the body, its numbering as printed, running
 * headers and footers, notes.
 *
 * <p>Tika's reader leaves out the numbers of headings that their style numbers, and page breaks.
 */
final class DocxReader implements OfficeFile.Reader {
  private static final String MAIN = "/officeDocument";

  @Override
  public void read(byte[] bytes, FlowText out) throws IOException, SAXException {
    ZipParts parts = ZipParts.of(bytes, name -> name.endsWith(".xml") || name.endsWith(".rels"));
    Relations root = Relations.in(parts, "_rels/.rels");
    String main = root.ofType(MAIN).map(Relations.Relation::target).orElse("word/document.xml");
    byte[] body = parts.part(main).orElseThrow(() -> new IOException("no part " + main));
    Relations relations = Relations.of(parts, main);
    DocxStyles styles = new DocxStyles();
    if (part(parts, relations, "/styles").isPresent()) {
      SafeXml.read(part(parts, relations, "/styles").get(), styles);
    }
    DocxNumbering numbering = new DocxNumbering(styles);
    if (part(parts, relations, "/numbering").isPresent()) {
      SafeXml.read(part(parts, relations, "/numbering").get(), numbering);
    }
    readRunning(parts, relations, "/header", out, styles, numbering);
    try {
      SafeXml.read(body, new DocxBody(out, styles, numbering, relations));
    } finally {
      out.endTables();
      readNotes(parts, relations, out, styles, numbering);
      readRunning(parts, relations, "/footer", out, styles, numbering);
    }
    if (parts.isDamaged()) {
      throw new IOException("the archive is cut off");
    }
  }

  private static void readNotes(
      ZipParts parts, Relations relations, FlowText out, DocxStyles styles, DocxNumbering numbering)
      throws IOException, SAXException {
    for (String type : new String[] {"/footnotes", "/endnotes"}) {
      Optional<byte[]> notes = part(parts, relations, type);
      if (notes.isPresent()) {
        SafeXml.read(notes.get(), new DocxBody(out, styles, numbering, relations));
      }
    }
  }

  private static void readRunning(
      ZipParts parts,
      Relations relations,
      String type,
      FlowText out,
      DocxStyles styles,
      DocxNumbering numbering)
      throws IOException, SAXException {
    TreeMap<String, byte[]> sorted = new TreeMap<>();
    for (Relations.Relation relation : relations.allOfType(type)) {
      parts.part(relation.target()).ifPresent(xml -> sorted.put(relation.target(), xml));
    }
    for (var entry : sorted.entrySet()) {
      out.running(true);
      Relations own = Relations.of(parts, entry.getKey());
      SafeXml.read(entry.getValue(), new DocxBody(out, styles, numbering, own));
      out.endTables();
      out.running(false);
    }
  }

  private static Optional<byte[]> part(ZipParts parts, Relations relations, String type) {
    return relations.ofType(type).flatMap(relation -> parts.part(relation.target()));
  }
}
