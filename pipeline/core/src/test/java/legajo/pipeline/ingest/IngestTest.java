package legajo.pipeline.ingest;

import static legajo.pipeline.ingest.Ingests.fixture;
import static legajo.pipeline.ingest.Ingests.refusal;
import static legajo.pipeline.ingest.Ingests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {
  private static final List<String> FIXTURES =
      List.of(
          "informe.docx",
          "informe.doc",
          "informe.odt",
          "informe.rtf",
          "informe.html",
          "informe.pdf",
          "columnas.pdf",
          "tablas.pdf",
          "sources/informe.fodt");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "informe.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "informe.doc, application/msword",
    "informe.odt, application/vnd.oasis.opendocument.text",
    "sources/informe.fodt, application/vnd.oasis.opendocument.text-flat-xml",
    "informe.rtf, application/rtf",
    "informe.html, text/html",
    "informe.pdf, application/pdf",
    "README.md, text/plain"
  })
  void formatsAreKnownByContentWhateverTheirName(String file, String mediaType) throws IOException {
    assertThat(text(fixture(file)).mediaType()).isEqualTo(mediaType);
    Path misnamed = Files.write(folder.resolve("informe.xyz"), fixture(file));
    Ingested read = new Ingest(IngestLimits.DEFAULT).read(misnamed);
    assertThat(((Ingested.Readable) read).text().mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\u00A0\u200B\n", "\uFEFF"})
  void filesWithoutWordsAreEmpty(String content) {
    assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Outcome.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
  void picturesNeedOcr(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    assertThat(refusal(out.toByteArray())).isEqualTo(Outcome.NEEDS_OCR);
  }

  @Test
  void otherKindsAreNamedInTheMessage() {
    byte[] junk = new byte[3000];
    new java.util.Random(7).nextBytes(junk);
    assertThat(refusal(junk)).isEqualTo(Outcome.UNSUPPORTED);
    byte[] classFile =
        Arrays.copyOf(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, 99);
    Ingested.Unreadable read = (Ingested.Unreadable) Ingests.ingest(classFile);
    assertThat(read.outcome()).isEqualTo(Outcome.UNSUPPORTED);
    assertThat(read.message()).contains("application/java-vm");
    assertThat(refusal("<?xml version='1.0'?><svg/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Outcome.UNSUPPORTED);
  }

  @Test
  void filesAboveTheLimitAreRefusedUnread() throws IOException {
    Ingest small = new Ingest(IngestLimits.DEFAULT.withMaxBytes(100));
    Path file =
        Files.write(
            folder.resolve("largo.txt"), "palabra ".repeat(50).getBytes(StandardCharsets.UTF_8));
    for (Ingested read : List.of(small.read(file), small.read("x", new byte[101]))) {
      assertThat(((Ingested.Unreadable) read).outcome()).isEqualTo(Outcome.TOO_LARGE);
      assertThat(((Ingested.Unreadable) read).message()).contains("--max-size");
    }
  }

  @Test
  void limitsBelowOneAreAnErrorOfTheProgram() {
    assertThatThrownBy(() -> IngestLimits.DEFAULT.withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxBytes");
  }

  @Test
  void whatCantBeOpenedIsUnreadable() throws IOException {
    Ingest ingest = new Ingest(IngestLimits.DEFAULT);
    assertThat(outcome(ingest.read(folder.resolve("no-está.txt")))).isEqualTo(Outcome.UNREADABLE);
    assertThat(outcome(ingest.read(folder))).isEqualTo(Outcome.UNREADABLE);
  }

  /** A file in a damaged archive stands in for one on a damaged disk. */
  @Test
  void whatTheSystemFailsToReadIsUnreadable() throws IOException {
    Path archive = folder.resolve("disco.zip");
    String name = "informe.txt";
    try (FileSystem disk = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Files.writeString(disk.getPath(name), "palabra ".repeat(50));
    }
    byte[] bytes = Files.readAllBytes(archive);
    // The local header: 30 bytes, the last two of them the length of what follows the name.
    int content = 30 + name.length() + bytes[28];
    Arrays.fill(bytes, content, content + 4, (byte) 0xFF);
    Files.write(archive, bytes);
    try (FileSystem disk = FileSystems.newFileSystem(archive)) {
      Ingested read = new Ingest(IngestLimits.DEFAULT).read(disk.getPath(name));
      assertThat(outcome(read)).isEqualTo(Outcome.UNREADABLE);
      assertThat(((Ingested.Unreadable) read).message()).contains("can't be opened", "its disk");
    }
  }

  @Test
  void theTextIsTheSameInAllLocalesZonesAndThreads() throws Exception {
    List<String> expected = FIXTURES.stream().map(IngestTest::shown).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Callable<List<String>> all = () -> FIXTURES.stream().map(IngestTest::shown).toList();
      for (Future<List<String>> read : threads.invokeAll(List.of(all, all, all, all))) {
        assertThat(read.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 150)
  void damagedFilesNeverThrow(
      @ForAll @IntRange(max = 8) int file,
      @ForAll int seed,
      @ForAll @IntRange(max = 40) int damages) {
    byte[] bytes = fixture(FIXTURES.get(file));
    java.util.Random random = new java.util.Random(seed);
    for (int i = 0; i < damages; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    byte[] damaged =
        random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
    Ingested read = Ingests.ingest(damaged);
    if (read instanceof Ingested.Readable readable) {
      int length = readable.text().text().length();
      assertThat(readable.text().lines()).allMatch(line -> line.span().end() <= length);
      assertThat(readable.text().links()).allMatch(link -> link.span().end() <= length);
    }
  }

  private static Outcome outcome(Ingested ingested) {
    return ((Ingested.Unreadable) ingested).outcome();
  }

  private static String shown(String fixture) {
    return text(fixture(fixture)).toString().replaceAll("CharacterBoxes@[0-9a-f]+", "");
  }
}
