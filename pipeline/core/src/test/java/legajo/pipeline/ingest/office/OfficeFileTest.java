package legajo.pipeline.ingest.office;

import static legajo.pipeline.ingest.Ingests.fixture;
import static legajo.pipeline.ingest.Ingests.ingest;
import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.links;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import legajo.pipeline.document.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileTest {
  static Stream<String> ofWordProcessors() {
    return Stream.of(
        "informe.docx", "informe.doc", "informe.odt", "informe.rtf", "sources/informe.fodt");
  }

  static Stream<String> ofAllFormats() {
    return Stream.concat(ofWordProcessors(), Stream.of("informe.html"));
  }

  @ParameterizedTest
  @MethodSource("ofAllFormats")
  void headingsListsTablesAndLinksAreToldApart(String file) {
    SourceText text = text(fixture(file));
    List<String> lines = lines(text).stream().map(String::strip).toList();
    assertThat(lines).anyMatch(line -> line.matches("(HEADING|PARAGRAPH): 1\\. DESCRIPCIÓN"));
    assertThat(lines)
        .contains(
            "PARAGRAPH: La cooperación entre el Ministerio de Faros y el de Mareas empezó en mayo"
                + " de 2019. Véase la página del faro.")
        .containsSubsequence("LIST_ITEM: • Primer punto", "LIST_ITEM: • Segundo punto")
        .containsSubsequence(
            "TABLE_ROW: Nombre | Cargo | Correo", "TABLE_ROW: Inés Arrieta | Directora de Faros |")
        .anyMatch(line -> line.startsWith("TABLE_ROW: Telmo Ríos | dentro 1 dentro 2"));
    assertThat(links(text)).containsExactly("la página del faro -> https://faros.example/informe");
    assertThat(text.text()).contains("Tabla terminada: 1.º de mayo, «así», “asá”, ¿no? 100 €.");
  }

  @ParameterizedTest
  @MethodSource("ofWordProcessors")
  void itemsHaveTheirPrintedNumber(String file) {
    assertThat(lines(text(fixture(file))))
        .containsSubsequence(
            "LIST_ITEM: 1) Uno numerado",
            "LIST_ITEM: a. Letra a",
            "LIST_ITEM: b. Letra b",
            "LIST_ITEM: 2) Dos numerado");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void aShortPageThatDoesNotSayItsEncodingKeepsItsAccents(String charset) {
    String html = "<html><body><p>Reunión: ¿cuándo? Año próximo</p></body></html>";
    assertThat(lines(text(html.getBytes(Charset.forName(charset)))))
        .containsExactly("PARAGRAPH: Reunión: ¿cuándo? Año próximo");
  }

  @Test
  void aTableThatSetsColumnsOfTextIsText() {
    String html =
        "<html><body><table><tr><td><p>Chile</p><p>Ana Soto</p><p>Jefa</p></td>"
            + "<td><p>Perú</p><p>Luis Roca</p><p>Asesor</p></td></tr></table>"
            + "<table><tr><td><p>Aviso</p><p>Texto en un marco.</p></td></tr></table>"
            + "<table><tr><td>Sesión 1</td><td><p>5 de mayo</p><p>10:00</p></td></tr></table>"
            + "</body></html>";
    assertThat(lines(text(html.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "PARAGRAPH: Chile",
            "PARAGRAPH: Ana Soto",
            "PARAGRAPH: Jefa",
            "PARAGRAPH: Perú",
            "PARAGRAPH: Luis Roca",
            "PARAGRAPH: Asesor",
            "PARAGRAPH: Aviso",
            "PARAGRAPH: Texto en un marco.",
            "TABLE_ROW: Sesión 1 | 5 de mayo 10:00");
  }

  @Test
  void itemsOfAWebPageHaveTheLabelsThatItsListAsksFor() {
    String html =
        "<html><body><ol type=\"A\"><li>uno</li><li>dos</li></ol>"
            + "<ol type=\"i\" start=\"3\"><li>tres</li></ol><ol><li>cuatro</li></ol></body></html>";
    assertThat(lines(text(html.getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "LIST_ITEM: A. uno",
            "LIST_ITEM: B. dos",
            "LIST_ITEM: iii. tres",
            "LIST_ITEM: 1. cuatro");
  }

  @Test
  void cellsOfCellsAreWordsOfTheOuterCell() {
    for (String file : List.of("informe.docx", "informe.odt", "informe.html", "informe.doc")) {
      assertThat(lines(text(fixture(file))))
          .contains("TABLE_ROW: Telmo Ríos | dentro 1 dentro 2 | • t@faros.example");
    }
  }

  @Test
  void notesStandAfterTheText() {
    for (String file : List.of("informe.docx", "informe.doc", "informe.odt", "informe.rtf")) {
      List<String> lines = lines(text(fixture(file)));
      assertThat(lines).anyMatch(line -> line.startsWith("PARAGRAPH: Nota con pie."));
      assertThat(lines.stream().filter(line -> !line.startsWith("RUNNING")).toList())
          .filteredOn(line -> !line.equals("PARAGRAPH: "))
          .last()
          .asString()
          .endsWith("Texto al pie.");
    }
  }

  @Test
  void pageBreaksBeginPages() {
    for (String file : List.of("informe.docx", "informe.doc", "informe.odt", "informe.rtf")) {
      SourceText text = text(fixture(file));
      assertThat(text.pages()).hasSize(2);
      assertThat(text.pages().get(1).span().of(text.text())).startsWith("Tras salto de página.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.doc", "informe.odt", "informe.rtf"})
  void runningHeadersAndFootersAreMarked(String file) {
    assertThat(lines(text(fixture(file))))
        .contains("RUNNING: Archivo de ensayo – Informe")
        .anyMatch(line -> line.startsWith("RUNNING: Página"));
  }

  @Test
  void linesBrokenByTheAuthorAreLines() {
    for (String file : List.of("informe.docx", "informe.doc", "informe.odt", "informe.rtf")) {
      assertThat(lines(text(fixture(file))))
          .containsSubsequence("Primera línea", "segunda línea del mismo párrafo | tras tabulador");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"informe.docx", "informe.doc", "informe.odt"})
  void filesCutOffAreReadAsFarAsTheyGoOrRefused(String file) {
    byte[] whole = fixture(file);
    for (int part = 1; part < 8; part++) {
      assertThat(ingest(Arrays.copyOf(whole, whole.length * part / 8))).isNotNull();
    }
  }

  @Test
  void webPagesAreReadInTheirEncoding() {
    String page =
        "<html><body><h2>Reunión</h2><p>Señal del\nfaro: &ntilde; &euro;</p></body></html>";
    for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
      assertThat(lines(text(page.getBytes(Charset.forName(charset)))))
          .containsExactly("HEADING: Reunión", "PARAGRAPH: Señal del faro: ñ €");
    }
  }

  @Test
  void whatAWebPageDoesntShowIsNoText() {
    String page =
        "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>"
            + "<script>var x = 'no';</script><p>Uno<br>dos</p><ol start='3'><li>tres</li></ol>";
    assertThat(lines(text(page.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("Uno", "dos", "LIST_ITEM: 3. tres");
  }
}
