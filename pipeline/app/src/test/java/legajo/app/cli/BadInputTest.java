package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input has its own outcome and remedy, and costs the rest of the run nothing. */
class BadInputTest {
  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path reports = Path.of("");
  private Path records = Path.of("");

  @BeforeEach
  void writeAGoodReport() throws IOException {
    reports = Files.createDirectories(temporary.resolve("reports"));
    records = temporary.resolve("out");
    Files.writeString(
        reports.resolve("good.txt"),
        """
        INFORME FINAL

        1. OBJETIVOS

        Objetivo general: Conocer cómo se prueba.
        """);
  }

  @Test
  void emptyFile() throws IOException {
    Files.write(reports.resolve("bad.txt"), new byte[0]);
    assertRefused("bad.txt", "empty");
  }

  @Test
  void fileOfBlanks() throws IOException {
    Files.writeString(reports.resolve("bad.txt"), " \n\t\n \n");
    assertRefused("bad.txt", "empty");
  }

  @Test
  void encryptedPdf() throws IOException {
    try (PDDocument pdf = pdfOf("Informe")) {
      pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      pdf.save(reports.resolve("bad.pdf").toFile());
    }
    assertRefused("bad.pdf", "encrypted");
  }

  @Test
  void cutOffPdf() throws IOException {
    byte[] whole = bytes(pdfOf("Informe"));
    Files.write(reports.resolve("bad.pdf"), Arrays.copyOf(whole, 40));
    assertRefused("bad.pdf", "corrupt");
  }

  @Test
  void pdfOfPictures() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, page()), 0, 0, 612, 792);
      }
      pdf.save(reports.resolve("bad.pdf").toFile());
    }
    assertRefused("bad.pdf", "needs-ocr", "--ocr", "never");
  }

  @Test
  void pictureFile() throws IOException {
    ImageIO.write(page(), "png", reports.resolve("bad.png").toFile());
    assertRefused("bad.png", "needs-ocr", "--ocr", "never");
  }

  @Test
  void fileOfAnotherKind() throws IOException {
    byte[] program = new byte[4096];
    System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
    Files.write(reports.resolve("bad.txt"), program);
    assertRefused("bad.txt", "unsupported");
  }

  @Test
  void fileAboveTheLimit() throws IOException {
    Files.writeString(reports.resolve("bad.txt"), "Informe ".repeat(1000));
    assertRefused("bad.txt", "too-large", "--max-size", "4K");
  }

  @Test
  void linkToNowhere() throws IOException {
    Files.createSymbolicLink(reports.resolve("bad.txt"), temporary.resolve("nowhere"));
    assertRefused("bad.txt", "unreadable");
  }

  @Test
  void folderWithoutReports() throws IOException {
    Path empty = Files.createDirectories(temporary.resolve("empty"));

    assertThat(run("convert", empty.toString(), "-o", records.toString())).isEqualTo(1);
    assertThat(err()).startsWith(empty + ": no-reports: ");
  }

  @Test
  void textThatIsNoReport() throws IOException {
    Files.writeString(reports.resolve("bad.txt"), "Lorem ipsum dolor sit amet.\n");

    assertThat(run("convert", reports.toString(), "-o", records.toString())).isZero();
    assertThat(err()).startsWith(reports.resolve("bad.txt") + ": note: ");
    assertThat(records.resolve("bad.json")).content().contains("\"not-a-report\"");
  }

  @Test
  void recordThatCannotBeWritten() throws IOException {
    Files.writeString(reports.resolve("bad.txt"), "Informe de prueba.\n");
    Files.createDirectories(records.resolve("bad.json/in-the-way"));
    assertRefused("bad.txt", "unwritable");
  }

  /** The bad file has its outcome in a line, and the good one its record as if it stood alone. */
  private void assertRefused(String bad, String outcome, String... options) throws IOException {
    assertThat(run("convert", reports.resolve("good.txt").toString())).isZero();
    String alone = out();

    String[] line = {"convert", reports.toString(), "-o", records.toString()};
    String[] withOptions = Arrays.copyOf(line, line.length + options.length);
    System.arraycopy(options, 0, withOptions, line.length, options.length);

    assertThat(run(withOptions)).isEqualTo(1);
    assertThat(err().lines().toList())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith(reports.resolve(bad) + ": " + outcome + ": ");
              assertThat(lines.get(0)).endsWith(".").doesNotContain("Exception");
              assertThat(lines.get(1))
                  .isEqualTo("legajo: 1 report read, 1 not; records are in " + records);
            });
    assertThat(records.resolve("good.json")).hasContent(alone);
    assertThat(records.toFile().list((folder, name) -> name.startsWith(".legajo"))).isEmpty();
  }

  private static PDDocument pdfOf(String words) throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
    return pdf;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (pdf) {
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 20; x < 180; x++) {
      page.setRGB(x, 100, 0xffffff);
    }
    return page;
  }

  private int run(String... line) {
    out.reset();
    err.reset();
    return new Legajo(new Terminal(out, err)).run(line);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
