package legajo.corpus.generate.print;

import java.util.List;
import legajo.corpus.generate.manuscript.Block;
import legajo.corpus.generate.manuscript.Block.Heading;
import legajo.corpus.generate.manuscript.Block.Lines;
import legajo.corpus.generate.manuscript.Block.Paragraph;
import legajo.corpus.generate.manuscript.Block.Table;
import legajo.corpus.generate.manuscript.Block.Title;
import legajo.corpus.generate.manuscript.Look;
import legajo.corpus.generate.manuscript.Manuscript;

/** The main part of a DOCX file. */
final class DocxBody {
  private static final String BULLETED =
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

  private final boolean styled;
  private final StringBuilder xml = new StringBuilder();

  /**
   * @param look some authors, those without serifs, make headings bold by hand and not by style
   */
  DocxBody(Look look) {
    styled = look.serif();
  }

  String write(Manuscript manuscript) {
    xml.append(DocxParts.PROLOGUE);
    xml.append("<w:document xmlns:w=\"").append(DocxParts.WORD).append("\"><w:body>");
    manuscript.blocks().forEach(this::write);
    xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
    return xml.toString();
  }

  private void write(Block block) {
    if (block instanceof Title title) {
      title.lines().forEach(line -> paragraph(style("Title"), "", line));
    } else if (block instanceof Heading heading) {
      paragraph(
          styled ? style("Heading" + heading.level()) : "", styled ? "" : "<w:b/>", heading.text());
    } else if (block instanceof Paragraph paragraph) {
      paragraph("", "", paragraph.text());
    } else if (block instanceof Lines lines) {
      String properties = lines.bullet().isEmpty() ? "" : style("ListParagraph") + BULLETED;
      lines.lines().forEach(line -> paragraph(properties, "", line));
    } else if (block instanceof Table table) {
      write(table);
    }
  }

  private void write(Table table) {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
    xml.append("<w:gridCol/>".repeat(table.rows().get(0).size())).append("</w:tblGrid>");
    for (List<String> row : table.rows()) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc>");
        paragraph("", "", cell);
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
  }

  private void paragraph(String properties, String font, String text) {
    xml.append("<w:p>");
    if (!properties.isEmpty()) {
      xml.append("<w:pPr>").append(properties).append("</w:pPr>");
    }
    xml.append("<w:r>");
    if (!font.isEmpty()) {
      xml.append("<w:rPr>").append(font).append("</w:rPr>");
    }
    xml.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r></w:p>");
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
