package legajo.corpus.generate.print;

/** The parts of a DOCX file that are the same in all. */
final class DocxParts {
  static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String CONTENT_TYPES =
      PROLOGUE
          + "<Types xmlns=\""
          + PACKAGE
          + "content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + override("document", "document.main")
          + override("styles", "styles")
          + override("numbering", "numbering")
          + "</Types>";

  static final String RELATIONS =
      PROLOGUE + relations(relation("rId1", "officeDocument", "word/document.xml"));

  static final String DOCUMENT_RELATIONS =
      PROLOGUE
          + relations(
              relation("rId1", "styles", "styles.xml")
                  + relation("rId2", "numbering", "numbering.xml"));

  static final String STYLES =
      PROLOGUE
          + "<w:styles xmlns:w=\""
          + WORD
          + "\">"
          + style("Normal", "Normal", "")
          + style("Title", "Title", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr>")
          + heading(1)
          + heading(2)
          + heading(3)
          + style("ListParagraph", "List Paragraph", "")
          + "</w:styles>";

  static final String NUMBERING =
      PROLOGUE
          + "<w:numbering xmlns:w=\""
          + WORD
          + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
          + "<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  private DocxParts() {}

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String heading(int level) {
    return style(
        "Heading" + level,
        "heading " + level,
        "<w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr><w:rPr><w:b/></w:rPr>");
  }

  private static String style(String id, String name, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + properties
        + "</w:style>";
  }
}
