package legajo.pipeline.ingest.office;

import static legajo.pipeline.ingest.Ingests.ingest;
import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.links;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\ansi sesi\\'f3n|sesión",
        "\\ansi\\uc1 sesi\\u243?n|sesión",
        "\\ansi\\uc0 sesi\\u243 n|sesión",
        "\\ansi\\uc2 \\u8212\\'97\\'97fin|—fin",
        "\\mac sesi\\'97n|sesión",
        "\\pca sesi\\'a2n|sesión",
        "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'c4\\f0 \\'d1|ДÑ",
        "\\ldblquote faro\\rdblquote\\~1\\'ba|“faro”\u00A01º",
        "a\\{b\\}c\\\\d|a{b}c\\d",
        "{\\*\\generator LibreOffice;}{\\info{\\title T}}uno{\\*\\bkmkstart x} dos|uno dos",
        "{\\pict 89504e47}{\\*\\unknown nada}uno|uno"
      })
  void characters(String rtf, String expected) {
    assertThat(source(rtf).text()).isEqualTo(expected);
  }

  @Test
  void rowsOfATableKeepTheirCells() {
    assertThat(
            lines(
                source(
                    "Antes\\par\\trowd\\cellx100\\cellx200\\intbl Nombre\\cell Cargo\\cell\\row"
                        + "\\trowd\\cellx100\\cellx200\\pard\\intbl Ana\\par R\\'edos\\cell\\cell"
                        + "\\row\\pard Despu\\'e9s\\par")))
        .containsExactly(
            "PARAGRAPH: Antes",
            "TABLE_ROW: Nombre | Cargo",
            "TABLE_ROW: Ana Ríos | ",
            "PARAGRAPH: Después");
  }

  @Test
  void itemsHaveTheirPrintedLabel() {
    assertThat(
            lines(
                source(
                    "{\\fonttbl{\\f3\\fcharset2 Symbol;}}"
                        + "\\pard{\\listtext\\f3 \\'b7\\tab}uno\\par"
                        + "\\pard{\\pntext\\f0 2.\\tab}{\\*\\pn\\pnlvlbody}dos\\par")))
        .containsExactly("LIST_ITEM: • uno", "LIST_ITEM: 2. dos");
  }

  @Test
  void headingsAreKnownByTheirStyle() {
    assertThat(
            lines(
                source(
                    "{\\stylesheet{\\s0 Normal;}{\\s5\\b heading 1;}}"
                        + "\\pard\\s5 OBJETIVOS\\par\\pard\\s0 Conocer.\\par")))
        .containsExactly("HEADING: OBJETIVOS", "PARAGRAPH: Conocer.");
  }

  @Test
  void linksKeepTheirTarget() {
    assertThat(
            links(
                source(
                    "V\\'e9ase {\\field{\\*\\fldinst{HYPERLINK \"https://faro.example/\"}}"
                        + "{\\fldrslt{\\ul el faro}}}.")))
        .containsExactly("el faro -> https://faro.example/");
  }

  @Test
  void runningHeadersNotesAndHiddenWordsAreToldApart() {
    assertThat(
            lines(
                source(
                    "{\\header Acta\\par}uno{\\footnote al pie}{\\v oculto} dos\\par"
                        + "{\\footer 1\\par}")))
        .containsExactly("RUNNING: Acta", "PARAGRAPH: uno dos", "RUNNING: 1", "PARAGRAPH: al pie");
  }

  @Test
  void aFileCutOffIsReadAsFarAsItGoes() {
    Ingested ingested = ingest("{\\rtf1\\ansi uno\\par dos".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(((Ingested.Readable) ingested).outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(((Ingested.Readable) ingested).text().text()).isEqualTo("uno\ndos");
  }

  @Test
  void groupsWithoutEndDontFillTheMachine() {
    byte[] nested = ("{\\rtf1 x" + "{".repeat(200_000)).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(((Ingested.Readable) ingest(nested)).outcome()).isEqualTo(Outcome.PARTIAL);
  }

  private static SourceText source(String rtf) {
    return text(("{\\rtf1" + rtf + "}").getBytes(StandardCharsets.ISO_8859_1));
  }
}
