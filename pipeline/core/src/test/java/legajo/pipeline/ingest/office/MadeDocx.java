package legajo.pipeline.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files made for a test: the body as XML, with headings that their style numbers. */
final class MadeDocx {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private MadeDocx() {}

  static byte[] of(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
      part(
          zip,
          "word/_rels/document.xml.rels",
          relations("styles", "styles.xml", "numbering", "numbering.xml"));
      part(zip, "word/styles.xml", styles());
      part(zip, "word/numbering.xml", numbering());
      part(
          zip,
          "word/document.xml",
          "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A paragraph of these properties and runs. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  /** A run of text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String styles() {
    return "<w:styles"
        + W
        + "><w:style w:type=\"paragraph\" w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/>"
        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
  }

  private static String numbering() {
    return "<w:numbering"
        + W
        + "><w:abstractNum w:abstractNumId=\"0\">"
        + level(0, "upperRoman", "%1.")
        + level(1, "decimal", "%1.%2")
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
        + level(0, "bullet", "\uF0B7")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      out.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(RELATION);
      out.append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]);
      out.append("\"/>");
    }
    return out.append("</Relationships>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
