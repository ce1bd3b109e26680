package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import legajo.model.Box;
import legajo.model.Diagnostic;
import legajo.model.TextOrigin;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.ingest.Ingest;
import legajo.pipeline.ingest.IngestLimits;
import legajo.pipeline.ingest.Ingests;
import legajo.pipeline.ingest.pdf.MadePdf;
import legajo.rules.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsTesseract
class PictureFileTest {
  private static final List<String> LINES =
      List.of(
          "INFORME DE LA GUARDA DE FAROS",
          "La comisión de los faros del sur se reunió con la guarda mayor el martes",
          "para comparar los reglamentos de las dos costas y los partes del tiempo.",
          "Los guardianes mostraron cómo limpian las lentes antes de cada noche.",
          "Objetivos específicos:",
          "Conocer el archivo de los partes diarios y la forma de conservarlos.",
          "Proponer una lista común de señales para los dos puertos vecinos.",
          "La segunda jornada se dedicó a las cartas náuticas y a los relojes.");

  private static BufferedImage page(int dpi) {
    return Scans.of(dpi, Scans.lines(LINES));
  }

  private static SourceText read(byte[] file) {
    Ingested read = new Ingest(IngestLimits.DEFAULT, settings(OcrPolicy.AUTO)).read("x", file);
    assertThat(read).isInstanceOf(Ingested.Readable.class);
    Ingested.Readable readable = (Ingested.Readable) read;
    assertThat(readable.outcome()).isEqualTo(Outcome.OK);
    assertThat(readable.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("page-recognized");
    return readable.text();
  }

  private static OcrSettings settings(OcrPolicy policy) {
    return OcrSettings.of(policy, text -> 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tiff", "gif", "bmp"})
  void pictureFilesAreRead(String format) {
    SourceText text = read(Scans.file(format, page(200)));
    assertThat(Ingests.lines(text)).isEqualTo(LINES);
    assertThat(text.origin()).isEqualTo(TextOrigin.OCR);
    assertThat(text.pages()).extracting(SourceText.Page::origin).containsExactly(TextOrigin.OCR);
  }

  @ParameterizedTest
  @CsvSource({"90", "180", "270", "3", "-8", "182", "86.5"})
  void pagesAreReadWhicheverWayTheyLayOnTheScanner(double degrees) {
    SourceText text = read(Scans.file("png", Scans.turned(page(200), degrees)));
    assertThat(Ingests.lines(text)).isEqualTo(LINES);
  }

  @Test
  void coarseAndNoisyPagesAreRead() {
    SourceText text = read(Scans.file("png", Scans.noisy(page(110), 18)));
    assertThat(Ingests.lines(text)).isEqualTo(LINES);
  }

  @Test
  void photographedPagesAreReadThoughTheLightFallsOff() {
    BufferedImage photo = Scans.shaded(page(200), 0.25);
    assertThat(Ingests.lines(read(Scans.file("png", photo)))).isEqualTo(LINES);
  }

  @Test
  void aScannedPageIsLaidOutLikeThePageItself() {
    byte[] pdf = Ingests.fixture("columnas.pdf");
    List<String> own = Ingests.lines(Ingests.text(pdf));
    byte[] scan = Scans.pdf(Scans.turned(Scans.of(200, pdf), 0.7));
    List<String> lines = Ingests.lines(read(scan));
    assertThat(lines).hasSameSizeAs(own);
    // Printed dashes are of several lengths, and so are those that are read.
    assertThat(lines.subList(1, lines.size())).isEqualTo(own.subList(1, own.size()));
  }

  @Test
  void pagesFinerThanNeededAreRead() {
    assertThat(Ingests.lines(read(Scans.file("png", page(500))))).isEqualTo(LINES);
  }

  @Test
  void aFormOfEqualLinesIsNotTakenForAPageOnItsSide() {
    List<String> form = java.util.Collections.nCopies(20, "Faro Viejo");
    BufferedImage page = Scans.of(150, Scans.lines(form));
    assertThat(Ingests.lines(read(Scans.file("png", page)))).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180})
  void scannedPdfsAreRead(int turned) {
    byte[] pdf = MadePdf.rotated(turned, canvas -> canvas.scan(page(150)));
    SourceText text = read(pdf);
    assertThat(Ingests.lines(text)).isEqualTo(LINES);
    assertThat(text.mediaType()).isEqualTo("application/pdf");
    SourceText.Page page = text.pages().get(0);
    assertThat(page.origin()).isEqualTo(TextOrigin.OCR);
    Box box = text.boxes().of(text.lines().get(0).span()).get(0);
    assertThat(box.x() + box.width()).isLessThan(page.width());
    assertThat(box.y() + box.height()).isLessThan(page.height());
    assertThat(box.width() > box.height()).isEqualTo(turned != 90);
  }

  @Test
  void wordsAreWhereTheyStandOnThePage() {
    for (double degrees : new double[] {0, 90, 180}) {
      SourceText text = read(Scans.file("png", Scans.turned(page(200), degrees)));
      int begin = text.text().indexOf("archivo");
      List<Box> boxes = text.boxes().of(new Span(begin, begin + "archivo".length()));
      assertThat(boxes).hasSize(1);
      Box box = boxes.get(0);
      // "Conocer el " is 56 points wide, and five lines are above.
      double x = 70 + 56 + 18;
      double y = 90 + 5 * 16 - 4;
      double middleX = box.x() + box.width() / 2;
      double middleY = box.y() + box.height() / 2;
      assertThat(middleX)
          .isCloseTo(degrees == 0 ? x : degrees == 90 ? 842 - y : 595 - x, within(6.0));
      assertThat(middleY).isCloseTo(degrees == 0 ? y : degrees == 90 ? x : 842 - y, within(6.0));
    }
  }

  @Test
  void everyLetterHasAPlaceAndEveryWordAConfidence() {
    SourceText text = read(Scans.file("png", page(200)));
    for (int i = 0; i < text.text().length(); i++) {
      if (!Character.isWhitespace(text.text().charAt(i))) {
        assertThat(text.boxes().of(new Span(i, i + 1))).hasSize(1);
        assertThat(text.confidences().at(i)).isPresent();
      } else {
        assertThat(text.confidences().at(i)).isEmpty();
      }
    }
    assertThat(text.lines().get(1).style().fontSize()).isCloseTo(11, within(1.5));
  }

  @Test
  void aTiffHasAPageForEachPicture() {
    BufferedImage second = Scans.of(200, Scans.lines(List.of("Segunda parte del informe final")));
    SourceText text = read(Scans.tiff(page(200), second, page(150)));
    assertThat(text.pages()).hasSize(3);
    assertThat(Ingests.lines(text)).hasSize(17).contains("Segunda parte del informe final");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    BufferedImage page =
        Scans.of(
            200,
            canvas -> {
              for (int i = 0; i < 10; i++) {
                canvas.text(60, 100 + 15 * i, "los faros de la costa alumbran el mar");
                canvas.text(320, 100 + 15 * i, "las cartas del archivo se copian bien");
              }
            });
    List<String> lines = Ingests.lines(read(Scans.file("png", page)));
    assertThat(lines).hasSize(20);
    assertThat(lines.subList(0, 10)).containsOnly("los faros de la costa alumbran el mar");
  }

  @Test
  void tablesAreRowsOfCells() {
    String[][] rows = {
      {"Nombre", "Cargo", "Institución"},
      {"Inés Arrieta", "Directora", "Guarda de Faros"},
      {"Telmo Ríos", "Jefe de taller", "Museo del Faro"},
      {"María Quiñones", "Consejera", "Oficina de Cartas"},
      {"Óscar Peña", "Encargado", "Archivo de Partes"},
    };
    BufferedImage page =
        Scans.of(
            200,
            canvas -> {
              for (int i = 0; i < rows.length; i++) {
                for (int column = 0; column < 3; column++) {
                  canvas.text(70 + 160 * column, 100 + 20 * i, rows[i][column]);
                }
              }
            });
    assertThat(Ingests.lines(read(Scans.file("png", page))))
        .containsExactly(
            "TABLE_ROW: Nombre | Cargo | Institución",
            "TABLE_ROW: Inés Arrieta | Directora | Guarda de Faros",
            "TABLE_ROW: Telmo Ríos | Jefe de taller | Museo del Faro",
            "TABLE_ROW: María Quiñones | Consejera | Oficina de Cartas",
            "TABLE_ROW: Óscar Peña | Encargado | Archivo de Partes");
  }

  @Test
  void aPictureWithoutWordsIsEmptyAndADamagedOneCorrupt() {
    Ingest ingest = new Ingest(IngestLimits.DEFAULT, settings(OcrPolicy.AUTO));
    byte[] blank = Scans.file("png", Scans.of(100, canvas -> {}));
    assertThat(outcome(ingest.read("x", blank))).isEqualTo(Outcome.EMPTY);
    byte[] cut = java.util.Arrays.copyOf(Scans.file("png", page(100)), 40);
    assertThat(outcome(ingest.read("x", cut))).isNotEqualTo(Outcome.EMPTY);
  }

  @Test
  void theTextIsTheSameEachTime() {
    byte[] file = Scans.tiff(page(150), Scans.turned(page(150), 2), Scans.noisy(page(150), 30));
    SourceText once = read(file);
    SourceText again = read(file);
    assertThat(again.text()).isEqualTo(once.text());
    assertThat(again.lines()).isEqualTo(once.lines());
    assertThat(again.confidences().words()).isEqualTo(once.confidences().words());
  }

  private static Outcome outcome(Ingested read) {
    return ((Ingested.Unreadable) read).outcome();
  }
}
