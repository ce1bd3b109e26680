package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.ingest.Ingests;
import legajo.pipeline.ingest.layout.PageText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a page when the program misbehaves: shell scripts stand in for Tesseract. */
@Timeout(300)
class PageOcrTest {
  private static final String HOCR =
      "<div class=\"ocr_page\" title=\"bbox 0 0 1000 1000\"><span class=\"ocr_line\""
          + " title=\"bbox 100 100 300 140; baseline 0 -9\"><span class=\"ocrx_word\""
          + " title=\"bbox 100 100 300 140; x_wconf 90\">Faros</span></span></div>";

  @TempDir Path folder;

  @BeforeEach
  void hasAShell() {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")), "not tested: no /bin/sh on this machine");
  }

  private static PagePicture picture() {
    BufferedImage image = Scans.of(100, Scans.lines(List.of("Una línea del informe final")));
    return new PagePicture(Shades.of(image), 595, 842);
  }

  /** A program that knows Spanish, and does this to a picture. */
  private InstalledTesseract program(String reading) throws IOException {
    return script(
        "case $1 in --version) echo 'tesseract 5.0.0';; --list-langs) echo spa;; *)\n"
            + reading
            + "\n;; esac");
  }

  private InstalledTesseract script(String lines) throws IOException {
    Path file = folder.resolve("tesseract");
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n", StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return InstalledTesseract.at(Optional.of(file));
  }

  private static OcrResult read(InstalledTesseract program, Duration limit) {
    return new PageOcr(new Tesseract(program), limit).begin(picture()).await();
  }

  private static String failure(InstalledTesseract program) {
    return ((OcrResult.Failed) read(program, Duration.ofMinutes(2))).reason();
  }

  @Test
  void theProgramReadsItsStandardInputAndItsAnswerIsThePage() throws IOException {
    Path input = folder.resolve("input");
    Path options = folder.resolve("options");
    OcrResult result =
        read(
            program("cat > " + input + "; echo \"$@\" > " + options + "; echo '" + HOCR + "'"),
            Duration.ofMinutes(2));
    PageText text = new PageText();
    text.page(((OcrResult.Read) result).content(), List.of(), legajo.model.TextOrigin.OCR);
    assertThat(Ingests.lines(text.build("image/png", legajo.model.TextOrigin.OCR)))
        .containsExactly("Faros");
    assertThat(Files.readAllBytes(input)).startsWith('P', '5');
    assertThat(Files.readString(options)).startsWith("stdin stdout -l spa --dpi 300 --psm");
  }

  @Test
  void aProgramThatTakesTooLongIsEndedWithAllThatItStarted() throws Exception {
    Path children = folder.resolve("children");
    InstalledTesseract slow =
        program("sleep 300 & echo $! > " + children + "; echo $$ >> " + children + "; wait");
    OcrResult result = read(slow, Duration.ofSeconds(8));
    assertThat(((OcrResult.Failed) result).reason()).contains("took longer than");
    assertEnded(Files.readAllLines(children));
  }

  @Test
  void aPageThatIsGivenUpIsEndedToo() throws Exception {
    Path children = folder.resolve("children");
    InstalledTesseract slow = program("echo $$ > " + children + "; exec sleep 300");
    PageOcr.Pending pending =
        new PageOcr(new Tesseract(slow), Duration.ofSeconds(100)).begin(picture());
    while (!Files.exists(children) || Files.size(children) == 0) {
      Thread.sleep(20);
    }
    pending.cancel();
    assertEnded(Files.readAllLines(children));
  }

  @Test
  void anInterruptedReaderStopsWaitingAndStaysInterrupted() throws Exception {
    PageOcr ocr = new PageOcr(new Tesseract(program("exec sleep 300")), Duration.ofSeconds(100));
    Thread.currentThread().interrupt();
    OcrResult result = ocr.begin(picture()).await();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(((OcrResult.Failed) result).reason()).contains("stopped");
  }

  private static void assertEnded(List<String> processes) throws InterruptedException {
    for (String process : processes) {
      for (int i = 0; i < 250 && isAlive(process); i++) {
        Thread.sleep(20);
      }
      assertThat(isAlive(process)).as(process).isFalse();
    }
  }

  private static boolean isAlive(String process) {
    return ProcessHandle.of(Long.parseLong(process.strip()))
        .filter(ProcessHandle::isAlive)
        .isPresent();
  }

  @Test
  void aProgramThatFailsSaysWhy() throws IOException {
    assertThat(failure(program("cat > /dev/null; echo 'Error in pixRead' >&2; exit 3")))
        .contains("code 3", "Error in pixRead");
    assertThat(failure(program("exit 1"))).contains("code 1");
    assertThat(failure(program("cat > /dev/null; kill -9 $$"))).contains("code");
  }

  @Test
  void anAnswerThatIsNoneIsAFailure() throws IOException {
    assertThat(failure(program("cat > /dev/null; echo 'algo'"))).contains("none that can be read");
    assertThat(failure(program("cat > /dev/null"))).contains("none that can be read");
    assertThat(failure(program("cat > /dev/null; head -c 3000000 /dev/zero")))
        .contains("none that can be read");
  }

  @Test
  void whatIsMissingIsKnownBeforeAPictureIsRead() throws IOException {
    assertThat(InstalledTesseract.at(Optional.empty()).lack()).contains(OcrLack.PROGRAM);
    assertThat(script("exit 1").lack()).contains(OcrLack.WORKING_PROGRAM);
    assertThat(script("[ $1 = --version ] && echo 'tesseract 3.04.01' || echo spa").lack())
        .contains(OcrLack.OLD);
    InstalledTesseract english =
        script("[ $1 = --version ] && echo 'tesseract 5.3.0' || printf 'List (2):\\neng\\nosd\\n'");
    assertThat(english.lack()).contains(OcrLack.SPANISH);
    assertThat(english.languages()).containsExactlyInAnyOrder("eng", "osd");
    assertThat(program("exit 1").lack()).isEmpty();
    for (OcrLack lack : OcrLack.values()) {
      assertThat(lack.remedy()).contains("apt-get install", "brew install");
    }
  }
}
