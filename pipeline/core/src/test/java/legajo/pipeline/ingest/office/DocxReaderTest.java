package legajo.pipeline.ingest.office;

import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.links;
import static legajo.pipeline.ingest.Ingests.refusal;
import static legajo.pipeline.ingest.Ingests.text;
import static legajo.pipeline.ingest.office.MadeDocx.p;
import static legajo.pipeline.ingest.office.MadeDocx.r;
import static org.assertj.core.api.Assertions.assertThat;

import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static final String HEADING = "<w:pStyle w:val=\"Ttulo1\"/>";

  @Test
  void numbersThatAStyleGivesArePrinted() {
    String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
    String bullet = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";
    assertLines(
        p(HEADING, r("DESCRIPCIÓN"))
            + p(HEADING, r("OBJETIVOS"))
            + p(second, r("General"))
            + p(second, r("Específicos"))
            + p(bullet, r("Conocer"))
            + p(HEADING, r("METODOLOGÍA"))
            + p(second, r("Sesiones")),
        "HEADING: I. DESCRIPCIÓN",
        "HEADING: II. OBJETIVOS",
        "LIST_ITEM: II.1 General",
        "LIST_ITEM: II.2 Específicos",
        "LIST_ITEM: • Conocer",
        "HEADING: III. METODOLOGÍA",
        "LIST_ITEM: III.1 Sesiones");
  }

  @Test
  void deletedAndHiddenWordsAreNoText() {
    assertLines(
        p(
            "",
            r("Se ")
                + "<w:del><w:r><w:delText>canceló</w:delText></w:r></w:del><w:ins>"
                + r("celebró")
                + "</w:ins><w:moveFrom>"
                + r("x")
                + "</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r>"
                + r(" en Lima.")),
        "PARAGRAPH: Se celebró en Lima.");
  }

  @Test
  void fieldsOfLinksAreLinks() {
    SourceText text =
        text(
            MadeDocx.of(
                p(
                    "",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
                        + " \"https://faro.example/x\" \\o \"faro\" </w:instrText></w:r><w:r>"
                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("el faro")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + r(" viejo"))));
    assertThat(links(text)).containsExactly("el faro -> https://faro.example/x");
    assertThat(lines(text)).containsExactly("PARAGRAPH: el faro viejo");
  }

  @Test
  void aPageThatEndsInsideAParagraphEndsAfterIt() {
    SourceText text =
        text(
            MadeDocx.of(
                p("", r("uno ") + "<w:r><w:lastRenderedPageBreak/><w:t>uno</w:t></w:r>")
                    + p("", "<w:r><w:br w:type=\"page\"/></w:r>" + r("dos"))));
    assertThat(text.text()).isEqualTo("uno uno\fdos");
    assertThat(text.lines()).extracting(SourceText.Line::page).containsExactly(1, 2);
  }

  @Test
  void boxesOfTextStandBeforeTheirParagraph() {
    assertLines(
        p(
            "",
            r("Texto")
                + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                + p("", r("En el cuadro"))
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + p("", r("En el cuadro"))
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                + r(" corriente")),
        "PARAGRAPH: En el cuadro",
        "PARAGRAPH: Texto corriente");
  }

  @Test
  void cellsOverSeveralColumnsLeaveTheOthersInTheirs() {
    String wide =
        "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("", r("A y B")) + "</w:tc>";
    assertLines(
        "<w:tbl><w:tr>"
            + wide
            + cell("C")
            + "</w:tr><w:tr>"
            + cell("a")
            + cell("b")
            + cell("c")
            + "</w:tr></w:tbl>",
        "TABLE_ROW: A y B |  | C",
        "TABLE_ROW: a | b | c");
  }

  @Test
  void boldLinesAreToldFromOthers() {
    SourceText text =
        text(
            MadeDocx.of(
                p("", "<w:r><w:rPr><w:b/></w:rPr><w:t>PERÚ</w:t></w:r>")
                    + p("", "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Ana</w:t></w:r>")));
    assertThat(text.lines()).extracting(line -> line.style().bold()).containsExactly(true, false);
  }

  @Test
  void externalEntitiesAreRefused() {
    String body = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + p("", r("&e;"));
    assertThat(refusal(MadeDocx.of(body))).isEqualTo(Outcome.CORRUPT);
  }

  private static String cell(String words) {
    return "<w:tc>" + p("", r(words)) + "</w:tc>";
  }

  private static void assertLines(String body, String... expected) {
    assertThat(lines(text(MadeDocx.of(body)))).containsExactly(expected);
  }
}
