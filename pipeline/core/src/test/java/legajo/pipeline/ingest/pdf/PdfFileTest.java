package legajo.pipeline.ingest.pdf;

import static legajo.pipeline.ingest.Ingests.fixture;
import static legajo.pipeline.ingest.Ingests.ingest;
import static legajo.pipeline.ingest.Ingests.lines;
import static legajo.pipeline.ingest.Ingests.links;
import static legajo.pipeline.ingest.Ingests.refusal;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import legajo.model.Box;
import legajo.model.Diagnostic;
import legajo.model.TextOrigin;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
  private static final String LONG =
      "Una línea de texto corriente que llega de un margen de la página al otro y no acaba";

  @Test
  void columnsAreReadOneAfterTheOther() {
    List<String> lines = lines(text(fixture("columnas.pdf")));
    assertThat(lines.subList(0, 3))
        .containsExactly(
            "Archivo de Faros – Informe final",
            "INFORME DE LAS DOS GUARDAS",
            "La guarda de los faros del sur pidió consejo a la guarda");
    assertThat(lines)
        .containsSubsequence(
            "puertos de las dos costas.",
            "En la tercera jornada los guardianes mayores contaron",
            "copiarlos página por página para que no se pierdan.",
            "las columnas y dónde sigue el texto corriente.",
            "Página 1 de 1");
  }

  @Test
  void columnsWhoseLinesDriftApartAreNoTable() {
    List<String> lines =
        linesOf(
            page -> {
              for (int i = 0; i < 10; i++) {
                // Each person on the left takes a line and a half more than one on the right.
                page.text(70, 100 + 32 * i, "Persona izquierda " + i)
                    .text(70, 113 + 32 * i, "Cargo izquierdo " + i)
                    .text(320, 100 + 27 * i, "Persona derecha " + i)
                    .text(320, 113 + 27 * i, "Cargo derecho " + i);
              }
            });
    assertThat(lines)
        .hasSize(40)
        .startsWith("Persona izquierda 0", "Cargo izquierdo 0", "Persona izquierda 1")
        .endsWith("Persona derecha 9", "Cargo derecho 9");
  }

  @Test
  void tablesAreRowsOfCellsWithLinesRoundThemOrWithout() {
    List<String> rows =
        lines(text(fixture("tablas.pdf"))).stream().filter(l -> l.startsWith("TABLE_ROW")).toList();
    List<String> table =
        List.of(
            "TABLE_ROW: Nombre | Cargo | Institución",
            "TABLE_ROW: Inés Arrieta Colomer | Directora de Faros y Balizas del Litoral Austral"
                + " | Guarda Mayor de Faros",
            "TABLE_ROW: Telmo Ríos | Jefe | Taller de Lentes, Guarda Mayor de Faros",
            "TABLE_ROW: María de los Ángeles Quiñones Iturralde | Consejera"
                + " | Oficina de Cartas Náuticas",
            "TABLE_ROW: Óscar Peña | Encargado del Archivo de Partes Diarios y de la Biblioteca"
                + " | Museo del Faro Viejo");
    assertThat(rows.subList(0, 5)).isEqualTo(table);
    assertThat(rows.subList(5, 10)).isEqualTo(table);
  }

  @Test
  void aHeadingBetweenTablesIsNoRowAndATableOfOnePersonIsOne() {
    MadePdf.Drawing page =
        canvas -> {
          String[][] rows = {
            {"Perú"}, {"Ana Ríos", "Directora", "Faros"}, {"Luis Paz", "Jefe", "Mareas"},
            {"Eva Mora", "Asesora", "Faros"}, {"Panamá"}, {"Noé Vega", "Consejero", "Mareas"},
            {"Firmado en Lima."}
          };
          for (int i = 0; i < rows.length; i++) {
            for (int column = 0; column < rows[i].length; column++) {
              canvas.text(70 + 130 * column, 100 + 13 * i, rows[i][column]);
            }
          }
        };
    assertThat(linesOf(page))
        .containsExactly(
            "Perú",
            "TABLE_ROW: Ana Ríos | Directora | Faros",
            "TABLE_ROW: Luis Paz | Jefe | Mareas",
            "TABLE_ROW: Eva Mora | Asesora | Faros",
            "Panamá",
            "TABLE_ROW: Noé Vega | Consejero | Mareas",
            "Firmado en Lima.");
  }

  @Test
  void wordsOnBothSidesOfALineAreInDifferentCells() {
    MadePdf.Drawing page =
        canvas -> {
          canvas.text(72, 100, "Ministra Consejera").text(172, 100, "Embajada de Chile");
          canvas.text(72, 120, "Jefe").text(172, 120, "Taller");
          for (double y : new double[] {85, 105, 125}) {
            canvas.line(68, y, 300, y);
          }
          for (double x : new double[] {68, 170, 300}) {
            canvas.line(x, 85, x, 125);
          }
        };
    assertThat(linesOf(page))
        .containsExactly(
            "TABLE_ROW: Ministra Consejera | Embajada de Chile", "TABLE_ROW: Jefe | Taller");
  }

  @Test
  void twoWordsFarApartAreNoTable() {
    List<String> lines =
        linesOf(
            page ->
                page.text(70, 100, "Lima, 3 de mayo")
                    .text(400, 100, "Oficio 12")
                    .text(70, 120, LONG)
                    .text(70, 133, LONG));
    assertThat(lines).containsExactly("Lima, 3 de mayo Oficio 12", LONG, LONG);
  }

  @Test
  void aListWithNumbersSetApartIsNoTable() {
    List<String> lines =
        linesOf(
            page -> {
              for (int i = 1; i <= 5; i++) {
                page.text(70, 100 + 13 * i, i + ".").text(95, 100 + 13 * i, "Punto del acta");
              }
            });
    assertThat(lines).hasSize(5).first().isEqualTo("1. Punto del acta");
  }

  @Test
  void aListIsNoTableAndKeepsItsBullets() {
    assertThat(lines(text(fixture("informe.pdf"))))
        .containsSubsequence("• Primer punto", "• Segundo punto", "1) Uno numerado", "a. Letra a");
  }

  @Test
  void linksKeepTheirTargetAndWords() {
    byte[] pdf =
        MadePdf.of(
            page ->
                page.text(70, 100, "Véase la página del faro.")
                    .link(101, 100, 86, "https://faro.example/x"));
    assertThat(links(text(pdf))).containsExactly("la página del faro -> https://faro.example/x");
  }

  @Test
  void everyLetterStandsInsideItsPageAndLettersOfALineFromLeftToRight() {
    for (String file : List.of("columnas.pdf", "tablas.pdf", "informe.pdf")) {
      SourceText text = text(fixture(file));
      assertThat(text.origin()).isEqualTo(TextOrigin.BORN_DIGITAL);
      for (SourceText.Line line : text.lines()) {
        for (int i = line.span().begin(); i < line.span().end(); i++) {
          if (!Character.isWhitespace(text.text().charAt(i))) {
            assertStandsOnPage(text, line, i);
          }
        }
      }
    }
  }

  private static void assertStandsOnPage(SourceText text, SourceText.Line line, int i) {
    List<Box> boxes = text.boxes().of(new Span(i, i + 1));
    assertThat(boxes).hasSize(1);
    Box box = boxes.get(0);
    SourceText.Page page = text.pages().get(line.page() - 1);
    assertThat(box.page()).isEqualTo(line.page());
    assertThat(box.x()).isBetween(0.0, page.width() - box.width());
    assertThat(box.y()).isBetween(0.0, page.height() - box.height());
    assertThat(box.height()).isBetween(5.0, 20.0);
  }

  @Test
  void aWordsBoxIsWhereItWasDrawn() {
    SourceText text = text(MadePdf.of(page -> page.text(70, 100, "La sesión")));
    Box box = text.boxes().of(new Span(3, 9)).get(0);
    assertThat(box.x()).isCloseTo(70 + 11 * 1.39, within(1.0));
    assertThat(box.y() + box.height()).isCloseTo(100 + 2.4, within(1.0));
    assertThat(text.pages().get(0).width()).isCloseTo(595.28, within(0.1));
    assertThat(text.lines().get(0).style().fontSize()).isCloseTo(11, within(0.01));
  }

  @Test
  void boldLinesAreToldFromOthers() {
    SourceText text =
        text(
            MadePdf.of(
                page ->
                    page.text(70, 100, "OBJETIVOS", MadePdf.BOLD, 12)
                        .text(70, 120, "Conocer los faros.")));
    assertThat(text.lines()).extracting(line -> line.style().bold()).containsExactly(true, false);
  }

  @Test
  void drawingOrderIsNotReadingOrder() {
    List<String> lines =
        linesOf(
            page ->
                page.text(70, 140, "tercera")
                    .text(70, 100, "primera")
                    .text(150, 120, "línea")
                    .text(70, 120, "segunda"));
    assertThat(lines).containsExactly("primera", "segunda línea", "tercera");
  }

  @Test
  void wordsWithoutDrawnBlanksAreParted() {
    List<String> lines =
        linesOf(page -> page.text(70, 100, "Faro").text(96, 100, "Viejo").text(121, 100, "s"));
    assertThat(lines).containsExactly("Faro Viejos");
  }

  @Test
  void raisedOrdinalsStayWithTheirNumber() {
    List<String> lines =
        linesOf(
            page ->
                page.text(70, 100, "La 17")
                    .text(98, 96, "a", MadePdf.REGULAR, 6.5)
                    .text(105, 100, "convocatoria")
                    .text(70, 113, "se cerró ayer."));
    assertThat(lines).containsExactly("La 17a convocatoria", "se cerró ayer.");
  }

  @Test
  void lettersDrawnTwiceToLookBoldCountOnce() {
    List<String> lines =
        linesOf(page -> page.text(70, 100, "Llegó ayer").text(70.3, 100, "Llegó ayer"));
    assertThat(lines).containsExactly("Llegó ayer");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void turnedPagesAreReadAsTheyAreShown(int degrees) {
    byte[] pdf =
        MadePdf.rotated(
            degrees,
            page ->
                page.turned(300, 300, degrees, "primera línea")
                    .turned(
                        300 + 20 * Math.sin(Math.toRadians(degrees)),
                        300 + 20 * Math.cos(Math.toRadians(degrees)),
                        degrees,
                        "segunda línea"));
    SourceText text = text(pdf);
    assertThat(lines(text)).containsExactly("primera línea", "segunda línea");
    assertThat(text.pages().get(0).width()).isCloseTo(degrees == 180 ? 595 : 842, within(1.0));
    Box box = text.boxes().of(text.lines().get(0).span()).get(0);
    assertThat(box.width()).isGreaterThan(3 * box.height());
  }

  @Test
  void textTurnedOnTheSheetIsReadWithItsOwnLines() {
    List<String> lines =
        linesOf(
            page ->
                page.turned(300, 500, 90, "primera línea del cuadro")
                    .turned(320, 500, 90, "segunda línea del cuadro"));
    assertThat(lines).containsExactly("primera línea del cuadro", "segunda línea del cuadro");
  }

  @Test
  void aPageScannedAskewIsReadLineByLine() {
    byte[] pdf =
        MadePdf.of(
            page -> {
              for (int i = 0; i < 6; i++) {
                page.turned(70 + 0.49 * i, 100 + 14 * i, 2, LONG + " " + i);
              }
            });
    SourceText text = text(pdf);
    assertThat(lines(text)).hasSize(6).first().isEqualTo(LONG + " 0");
    // Seen straight, the lines begin below one another.
    double left = text.lines().get(0).style().left();
    assertThat(text.lines()).allMatch(line -> Math.abs(line.style().left() - left) < 1);
  }

  @Test
  void invisibleTextOverAScanIsATextLayer() {
    byte[] pdf = MadePdf.of(page -> page.scan().invisible().text(70, 100, LONG));
    SourceText text = text(pdf);
    assertThat(text.origin()).isEqualTo(TextOrigin.TEXT_LAYER);
    assertThat(lines(text)).containsExactly(LONG);
  }

  @Test
  void theLayerOfAnOcrEngineIsReadInColumns() {
    SourceText text = text(fixture("capa-de-texto.pdf"));
    assertThat(text.origin()).isEqualTo(TextOrigin.TEXT_LAYER);
    assertThat(lines(text))
        .containsSubsequence(
            "puertos de las dos costas.", "En la tercera jornada los guardianes mayores contaron");
  }

  @Test
  void textUnderAScanIsATextLayer() {
    SourceText text = text(MadePdf.of(page -> page.text(70, 100, LONG).scan()));
    assertThat(text.origin()).isEqualTo(TextOrigin.TEXT_LAYER);
  }

  @Test
  void textOverALetterheadIsBornDigital() {
    SourceText text = text(MadePdf.of(page -> page.scan().text(70, 100, LONG)));
    assertThat(text.origin()).isEqualTo(TextOrigin.BORN_DIGITAL);
  }

  @Test
  void picturesOfPagesNeedOcrEvenWithAStampOnThem() {
    assertThat(refusal(fixture("escaneado.pdf"))).isEqualTo(Outcome.NEEDS_OCR);
    assertThat(refusal(MadePdf.of(page -> page.scan(), page -> page.scan())))
        .isEqualTo(Outcome.NEEDS_OCR);
    assertThat(refusal(MadePdf.of(page -> page.scan().text(250, 820, "Escaneado, p. 1"))))
        .isEqualTo(Outcome.NEEDS_OCR);
  }

  @Test
  void aPictureAmongPagesOfTextIsReported() {
    Ingested.Readable readable =
        (Ingested.Readable) ingest(MadePdf.of(p -> p.text(70, 100, LONG), p -> p.scan()));
    assertThat(readable.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(readable.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("page-without-text");
    assertThat(readable.text().pages()).hasSize(2);
  }

  @Test
  void blankPagesAreEmpty() {
    assertThat(refusal(MadePdf.of(page -> {}))).isEqualTo(Outcome.EMPTY);
  }

  @Test
  void aPasswordIsAskedForOnlyWhereTheFileAsksForOne() {
    assertThat(refusal(MadePdf.locked("secreto", page -> page.text(70, 100, LONG))))
        .isEqualTo(Outcome.ENCRYPTED);
    assertThat(lines(text(MadePdf.locked("", page -> page.text(70, 100, LONG)))))
        .containsExactly(LONG);
  }

  @Test
  void aFileCutOffIsReadAsFarAsItGoes() {
    byte[] whole = fixture("columnas.pdf");
    Ingested cut = ingest(Arrays.copyOf(whole, whole.length - 200));
    assertThat(cut).isInstanceOf(Ingested.Readable.class);
    Ingested.Readable readable = (Ingested.Readable) cut;
    assertThat(readable.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(readable.diagnostics()).extracting(Diagnostic::code).contains("file-cut-off");
    assertThat(readable.text().text()).contains("La guarda de los faros del sur");
  }

  @Test
  void aFileWithoutItsPagesIsCorrupt() {
    assertThat(refusal(Arrays.copyOf(fixture("columnas.pdf"), 700))).isEqualTo(Outcome.CORRUPT);
    assertThat(refusal("%PDF-1.7\nnada".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEqualTo(Outcome.CORRUPT);
  }

  private static List<String> linesOf(MadePdf.Drawing page) {
    return lines(text(MadePdf.of(page)));
  }
}
