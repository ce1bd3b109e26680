package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The program as a process of its own: what it makes of its surroundings. */
class ProcessTest {
  private static final Path REPORT =
      Path.of("../../corpus/gold/dev/reports/101-chile-uruguay.txt").toAbsolutePath().normalize();

  @Test
  void writesTheSameBytesWhateverTheLocaleCharsetAndTimeZone() throws Exception {
    byte[] usual = outputOf(List.of(), "convert", REPORT.toString());

    assertThat(new String(usual, StandardCharsets.UTF_8)).startsWith("{\n").contains("ó");
    assertThat(
            outputOf(
                List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n"),
                "convert",
                REPORT.toString()))
        .isEqualTo(usual);
  }

  @Test
  void endsQuietlyWhereTheReaderOfItsOutputGoes() throws Exception {
    Process process = start(List.of(), "text", "--raw", REPORT.toString());
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isNotNegative();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void loadsNothingThatReadsPicturesForAText() throws Exception {
    String classes =
        new String(
            outputOf(List.of("-Xlog:class+load"), "convert", REPORT.toString()),
            StandardCharsets.UTF_8);

    assertThat(classes).contains("legajo.pipeline.ingest.Ingest ");
    assertThat(classes)
        .doesNotContain("legajo.pipeline.ingest.ocr.PageOcr", "java.awt.", "javax.imageio");
  }

  private static byte[] outputOf(List<String> options, String... line) throws Exception {
    Process process = start(options, line);
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private static Process start(List<String> options, String... line) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "legajo.app.cli.Legajo"));
    command.addAll(List.of(line));
    return new ProcessBuilder(command).start();
  }
}
