package legajo.pipeline.ingest.office;

import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

  @Test
  void headingsHaveTheNumberOfTheOutline() {
    String outline =
        "<text:outline-style>"
            + "<text:outline-level-style text:level=\"1\" style:num-format=\"1\""
            + " style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\""
            + " style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>";
    assertThat(
            read(
                outline,
                "<text:h text:outline-level=\"1\">DESCRIPCIÓN</text:h>"
                    + "<text:h text:outline-level=\"1\">OBJETIVOS</text:h>"
                    + "<text:h text:outline-level=\"2\">General</text:h>"))
        .containsExactly(
            "HEADING: 1. DESCRIPCIÓN", "HEADING: 2. OBJETIVOS", "HEADING: 2.1 General");
  }

  @Test
  void listsCountOnOnlyWhereTheySaySo() {
    String style =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>";
    String begin = "<text:list text:style-name=\"L\"";
    String item = "<text:list-item><text:p>x</text:p><text:p>y</text:p></text:list-item>";
    assertThat(
            read(
                style,
                begin
                    + ">"
                    + item
                    + item
                    + "</text:list>"
                    + begin
                    + " text:continue-numbering=\"true\">"
                    + item
                    + "</text:list>"
                    + begin
                    + ">"
                    + item
                    + "</text:list>"))
        .containsExactly(
            "LIST_ITEM: a) x",
            "PARAGRAPH: y",
            "LIST_ITEM: b) x",
            "PARAGRAPH: y",
            "LIST_ITEM: c) x",
            "PARAGRAPH: y",
            "LIST_ITEM: a) x",
            "PARAGRAPH: y");
  }

  @Test
  void blanksAreThoseThatTheFormatMeans() {
    assertThat(
            read(
                "",
                "<text:p>\n  uno\n  dos<text:s text:c=\"3\"/>tres <text:span> cuatro</text:span>"
                    + "<text:tab/>cinco</text:p>"))
        .containsExactly("PARAGRAPH: uno dos   tres cuatro | cinco");
  }

  @Test
  void deletedWordsAndRemarksAreNoText() {
    assertThat(
            read(
                "",
                "<text:tracked-changes><text:p>borrado</text:p></text:tracked-changes>"
                    + "<text:p>uno<office:annotation><text:p>nota</text:p></office:annotation>"
                    + " dos</text:p>"))
        .containsExactly("PARAGRAPH: uno dos");
  }

  @Test
  void cellsOverSeveralColumnsLeaveTheOthersInTheirs() {
    assertThat(
            read(
                "",
                "<table:table><table:table-row><table:table-cell"
                    + " table:number-columns-spanned=\"2\"><text:p>A y B</text:p></table:table-cell>"
                    + "<table:covered-table-cell/><table:table-cell><text:p>C</text:p>"
                    + "</table:table-cell></table:table-row></table:table>"))
        .containsExactly("TABLE_ROW: A y B |  | C");
  }

  private static List<String> read(String styles, String body) {
    String xml =
        "<?xml version=\"1.0\"?><office:document"
            + NAMESPACES
            + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>"
            + styles
            + "</office:styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>";
    return lines(text(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
