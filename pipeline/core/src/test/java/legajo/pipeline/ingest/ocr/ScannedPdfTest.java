package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import legajo.model.Diagnostic;
import legajo.model.TextOrigin;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.TextDamage;
import legajo.pipeline.ingest.Ingest;
import legajo.pipeline.ingest.IngestLimits;
import legajo.pipeline.ingest.Ingests;
import legajo.pipeline.ingest.pdf.MadePdf;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which pages of a PDF are read from their pictures, and what becomes of them. */
@Timeout(300)
class ScannedPdfTest {
  private static final String LONG =
      "Una línea de texto corriente que llega de un margen de la página al otro y no acaba";
  private static final String DAMAGED = LONG.replace("n", "rn").replace("e", "c");

  /** Texts with a word of the damaged line are damaged. */
  private static final TextDamage DAMAGE = text -> text.contains("tcxto") ? 0.5 : 0.01;

  private static Ingested ingest(byte[] pdf, OcrSettings settings) {
    return new Ingest(IngestLimits.DEFAULT, settings).read("x.pdf", pdf);
  }

  private static Ingested.Readable read(byte[] pdf, OcrSettings settings) {
    return (Ingested.Readable) ingest(pdf, settings);
  }

  private static List<String> codes(Ingested.Readable read) {
    return read.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<TextOrigin> origins(Ingested.Readable read) {
    return read.text().pages().stream().map(SourceText.Page::origin).toList();
  }

  private static OcrSettings reads(OcrPolicy policy, String... words) {
    return FakeEngine.settings(policy, picture -> List.of(FakeEngine.line(300, words)), DAMAGE);
  }

  private static MadePdf.Drawing layer(String words) {
    return page -> page.scan().invisible().text(70, 100, words);
  }

  @Test
  void pagesWithoutTextAreReadAndOthersAreNot() {
    byte[] pdf = MadePdf.of(p -> p.text(70, 100, LONG), p -> p.scan(), p -> p.text(70, 100, LONG));
    Ingested.Readable read = read(pdf, reads(OcrPolicy.AUTO, "Faro", "Viejo"));
    assertThat(Ingests.lines(read.text())).containsExactly(LONG, "Faro Viejo", LONG);
    assertThat(read.outcome()).isEqualTo(Outcome.OK);
    assertThat(codes(read)).containsExactly("page-recognized");
    assertThat(read.diagnostics().get(0).message()).contains("page 2 ");
    assertThat(origins(read))
        .containsExactly(TextOrigin.BORN_DIGITAL, TextOrigin.OCR, TextOrigin.BORN_DIGITAL);
    assertThat(read.text().origin()).isEqualTo(TextOrigin.BORN_DIGITAL);
  }

  @Test
  void aStampOnAPictureIsNotItsText() {
    byte[] pdf = MadePdf.of(page -> page.scan().text(250, 820, "Escaneado, p. 1"));
    Ingested.Readable read = read(pdf, reads(OcrPolicy.AUTO, "Informe", "final"));
    assertThat(Ingests.lines(read.text())).containsExactly("Informe final");
    assertThat(read.text().origin()).isEqualTo(TextOrigin.OCR);
  }

  @Test
  void neverReadsNoPicture() {
    OcrSettings never = reads(OcrPolicy.NEVER, "Faro");
    Ingested.Unreadable refused = (Ingested.Unreadable) ingest(MadePdf.of(p -> p.scan()), never);
    assertThat(refused.outcome()).isEqualTo(Outcome.NEEDS_OCR);
    assertThat(refused.message()).contains("--ocr auto");
    Ingested.Readable read = read(MadePdf.of(layer(DAMAGED)), never);
    assertThat(Ingests.lines(read.text())).containsExactly(DAMAGED);
    assertThat(read.diagnostics()).isEmpty();
    byte[] picture = Scans.file("png", Scans.of(50, p -> {}));
    assertThat(((Ingested.Unreadable) ingest(picture, never)).outcome())
        .isEqualTo(Outcome.NEEDS_OCR);
  }

  @Test
  void alwaysReadsEveryPageButBlankOnes() {
    byte[] pdf = MadePdf.of(p -> p.text(70, 100, LONG), p -> {}, layer(LONG));
    Ingested.Readable read = read(pdf, reads(OcrPolicy.ALWAYS, "Faro", "Viejo"));
    assertThat(Ingests.lines(read.text())).containsExactly("Faro Viejo", "Faro Viejo");
    assertThat(origins(read))
        .containsExactly(TextOrigin.OCR, TextOrigin.BORN_DIGITAL, TextOrigin.OCR);
    assertThat(read.text().origin()).isEqualTo(TextOrigin.OCR);
  }

  @Test
  void onlyDamagedLayersAreReadAnewEachForItself() {
    byte[] pdf = MadePdf.of(layer(LONG), layer(DAMAGED));
    Ingested.Readable read = read(pdf, reads(OcrPolicy.AUTO, LONG.split(" ")));
    assertThat(origins(read)).containsExactly(TextOrigin.TEXT_LAYER, TextOrigin.OCR);
    assertThat(Ingests.lines(read.text())).containsExactly(LONG, LONG);
    assertThat(codes(read)).containsExactly("page-recognized");
  }

  @Test
  void aLayerStaysWhereTheNewReadingIsNoBetter() {
    byte[] pdf = MadePdf.of(layer(DAMAGED));
    Ingested.Readable worse = read(pdf, reads(OcrPolicy.AUTO, DAMAGED.split(" ")));
    assertThat(Ingests.lines(worse.text())).containsExactly(DAMAGED);
    assertThat(origins(worse)).containsExactly(TextOrigin.TEXT_LAYER);
    Ingested.Readable shorter = read(pdf, reads(OcrPolicy.AUTO, "Una", "línea"));
    assertThat(Ingests.lines(shorter.text())).containsExactly(DAMAGED);
  }

  @Test
  void lettersWithoutAPictureAreNotReadAnew() {
    byte[] pdf = MadePdf.of(page -> page.text(70, 100, DAMAGED));
    Ingested.Readable read = read(pdf, reads(OcrPolicy.AUTO, LONG.split(" ")));
    assertThat(Ingests.lines(read.text())).containsExactly(DAMAGED);
  }

  @Test
  void whatIsMissingIsNamedWithItsRemedy() {
    for (OcrPolicy policy : List.of(OcrPolicy.AUTO, OcrPolicy.ALWAYS)) {
      OcrSettings lacking = FakeEngine.lacking(OcrLack.SPANISH, policy, DAMAGE);
      Ingested.Unreadable refused =
          (Ingested.Unreadable) ingest(MadePdf.of(p -> p.scan()), lacking);
      assertThat(refused.outcome()).isEqualTo(Outcome.NEEDS_OCR);
      assertThat(refused.message()).contains("Spanish", "apt-get install tesseract-ocr-spa");
      byte[] picture = Scans.file("png", Scans.of(50, p -> {}));
      assertThat(((Ingested.Unreadable) ingest(picture, lacking)).message())
          .contains("apt-get install tesseract-ocr-spa");
    }
  }

  @Test
  void withoutAProgramTheOtherPagesAreRead() {
    OcrSettings lacking = FakeEngine.lacking(OcrLack.PROGRAM, OcrPolicy.AUTO, DAMAGE);
    Ingested.Readable read =
        read(MadePdf.of(p -> p.text(70, 100, LONG), p -> p.scan(), layer(DAMAGED)), lacking);
    assertThat(Ingests.lines(read.text())).containsExactly(LONG, DAMAGED);
    assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(codes(read)).containsExactly("page-without-text", "layer-damaged");
    assertThat(read.diagnostics().get(0).message())
        .contains("page 2", "apt-get install tesseract-ocr tesseract-ocr-spa");
    assertThat(read.diagnostics().get(1).message()).contains("page 3");
  }

  @Test
  void withoutAProgramADamagedLayerIsOnlyToldOf() {
    OcrSettings lacking = FakeEngine.lacking(OcrLack.PROGRAM, OcrPolicy.AUTO, DAMAGE);
    Ingested.Readable read = read(MadePdf.of(layer(DAMAGED)), lacking);
    assertThat(read.outcome()).isEqualTo(Outcome.OK);
    assertThat(codes(read)).containsExactly("layer-damaged");
    assertThat(read.diagnostics().get(0).severity()).isEqualTo(Diagnostic.Severity.INFO);
    assertThat(read(MadePdf.of(layer(LONG)), lacking).diagnostics()).isEmpty();
  }

  @Test
  void aPageThatFailsCostsThatPageOnly() {
    AtomicInteger asked = new AtomicInteger();
    OcrSettings second =
        FakeEngine.answering(
            picture -> {
              if (picture.height() > picture.width()) {
                throw new OcrFailure("Tesseract took longer than 60 seconds");
              }
              asked.incrementAndGet();
              return List.of(FakeEngine.line(300, "Faro", "Viejo"));
            });
    BufferedImage wide = Scans.turned(Scans.of(50, p -> p.text(70, 100, LONG)), 90);
    byte[] pdf = Scans.tiff(wide, Scans.of(50, p -> p.text(70, 100, LONG)), wide);
    Ingested.Readable read = read(pdf, second);
    assertThat(Ingests.lines(read.text())).containsExactly("Faro Viejo", "Faro Viejo");
    assertThat(read.text().pages()).hasSize(3);
    assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(read.diagnostics().get(0).message()).contains("page 2", "longer than 60 seconds");
    assertThat(asked).hasValueGreaterThanOrEqualTo(2);
  }

  @Test
  void aLayerStandsWhereItsPictureCannotBeRead() {
    OcrSettings failing =
        FakeEngine.settings(
            OcrPolicy.AUTO,
            picture -> {
              throw new OcrFailure("Tesseract ended with code 1");
            },
            DAMAGE);
    Ingested.Readable read = read(MadePdf.of(layer(DAMAGED), p -> p.scan()), failing);
    assertThat(Ingests.lines(read.text())).containsExactly(DAMAGED);
    assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Diagnostic.Severity.INFO, Diagnostic.Severity.WARNING);
    assertThat(read(MadePdf.of(layer(DAMAGED)), failing).outcome()).isEqualTo(Outcome.OK);
  }

  @Test
  void whereEveryPageFailsTheFileNeedsOcr() {
    OcrSettings failing =
        FakeEngine.answering(
            picture -> {
              throw new OcrFailure("Tesseract ended with code 1");
            });
    Ingested.Unreadable refused =
        (Ingested.Unreadable) ingest(MadePdf.of(p -> p.scan(), p -> p.scan()), failing);
    assertThat(refused.outcome()).isEqualTo(Outcome.NEEDS_OCR);
    assertThat(refused.message()).contains("code 1");
  }

  @Test
  void picturesThatCannotBeDecodedAreNamedForWhatTheyAre() throws IOException {
    Ingested.Unreadable refused =
        (Ingested.Unreadable) ingest(pdfOf(COSName.JPX_DECODE), reads(OcrPolicy.AUTO, "Faro"));
    assertThat(refused.outcome()).isEqualTo(Outcome.NEEDS_OCR);
    assertThat(refused.message()).contains("JPEG 2000", "print the file to a new PDF");
  }

  @Test
  void theDecoderOfScannersBlackAndWhiteIsThere() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
  }

  /** A page with a picture of a few bytes in this format. */
  private static byte[] pdfOf(COSName filter) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream picture = document.getDocument().createCOSStream();
      try (OutputStream out = picture.createRawOutputStream()) {
        out.write(new byte[] {0, 0, 0, 12, 'j', 'P', ' ', ' '});
      }
      picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
      picture.setItem(COSName.FILTER, filter);
      picture.setInt(COSName.WIDTH, 100);
      picture.setInt(COSName.HEIGHT, 130);
      PDResources resources = new PDResources();
      COSDictionary objects = new COSDictionary();
      objects.setItem(COSName.getPDFName("Im1"), picture);
      resources.getCOSObject().setItem(COSName.XOBJECT, objects);
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write("612 0 0 792 0 0 cm /Im1 Do".getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void picturesWithoutWordsAreToldOf() {
    OcrSettings nothing = FakeEngine.answering(picture -> List.of());
    Ingested.Unreadable empty = (Ingested.Unreadable) ingest(MadePdf.of(p -> p.scan()), nothing);
    assertThat(empty.outcome()).isEqualTo(Outcome.EMPTY);
    Ingested.Readable read = read(MadePdf.of(p -> p.text(70, 100, LONG), p -> p.scan()), nothing);
    assertThat(read.outcome()).isEqualTo(Outcome.OK);
    assertThat(codes(read)).containsExactly("picture-without-words");
  }

  @Test
  void pagesComeInTheirOrderHoweverLongEachTakes() {
    int pages = 12;
    MadePdf.Drawing[] drawings = new MadePdf.Drawing[pages];
    for (int i = 0; i < pages; i++) {
      int shade = i;
      drawings[i] = page -> page.scan(gray(20 * shade));
    }
    OcrSettings settings =
        FakeEngine.answering(
            picture -> {
              int page = Math.round(picture.at(5, 5) / 20f);
              Thread.sleep(10L * (pages - page));
              return List.of(FakeEngine.line(300, "página", String.valueOf(page)));
            });
    List<String> lines = Ingests.lines(read(MadePdf.of(drawings), settings).text());
    assertThat(lines).hasSize(pages);
    for (int i = 0; i < pages; i++) {
      assertThat(lines.get(i)).isEqualTo("página " + i);
    }
  }

  private static BufferedImage gray(int shade) {
    BufferedImage image = new BufferedImage(120, 170, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, shade << 16 | shade << 8 | shade);
      }
    }
    return image;
  }
}
