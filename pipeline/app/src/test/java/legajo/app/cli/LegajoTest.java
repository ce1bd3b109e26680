package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import legajo.app.SampleRecords;
import legajo.model.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegajoTest {
  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void withoutACommandSaysWhatThereIs() {
    assertThat(run()).isEqualTo(2);
    assertThat(err()).contains("convert", "text", "explain", "schema", "rules", "corpus", "doctor");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "convert",
        "text",
        "explain",
        "schema",
        "rules",
        "rules check",
        "rules list",
        "corpus",
        "corpus",
        "corpus export",
        "corpus import",
        "corpus generate",
        "doctor"
      })
  void eachCommandHasHelpWithAnExample(String command) {
    assertThat(run((command + " --help").strip().split(" "))).isZero();
    assertThat(out()).contains("Usage: legajo", "Example", "  legajo " + command);
    assertThat(err()).isEmpty();
  }

  @Test
  void helpIsAlsoACommand() {
    assertThat(run("help", "rules", "list")).isZero();
    assertThat(out()).startsWith("Usage: legajo rules list ");
  }

  @Test
  void documentsItsExitCodes() {
    run("convert", "--help");

    assertThat(out()).contains("Exit codes:", "  0 ", "  1 ", "  2 ");
  }

  @Test
  void hasTheVersionOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out()).matches("legajo [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reed",
        "convert",
        "convert --colour x.txt",
        "convert x.txt --max-size big",
        "convert x.txt --max-size 0",
        "convert x.txt --reference-date yesterday",
        "convert x.txt --language xx",
        "convert x.txt --rules nowhere",
        "convert x.txt -o out --jobs 0",
        "convert x.txt y.txt",
        "text",
        "text --raw --repairs x.txt",
        "explain",
        "rules frobnicate",
        "rules list nothing-of-this-kind"
      })
  void wrongUseIsToldInALineAndEndsWithTwo(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).startsWith("legajo: ").doesNotContain("\tat ", "Exception");
    assertThat(err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void anOutputThatIsNoFolderIsWrongUse() throws IOException {
    Path file = Files.writeString(temporary.resolve("out"), "");

    assertThat(run("convert", "x.txt", "-o", file.toString())).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "legajo: the output folder "
                + file
                + " can't be made: "
                + file
                + " is there and is no folder; choose another with -o\n");
  }

  @Test
  void theReaderOfAPipeMayGo() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThat(new Legajo(new Terminal(broken, err)).run("schema")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(new Legajo(new Terminal(full, err)).run("schema")).isEqualTo(1);
    assertThat(err())
        .isEqualTo("legajo: standard output can't be written: No space left on device\n");
  }

  @Test
  void checksTheBuiltInRules() {
    assertThat(run("rules", "check")).isZero();
    assertThat(out()).matches("[0-9]+ rules and [0-9]+ vocabularies .*: all hold\n");
  }

  @Test
  void namesTheLineOfEachMistakeInARulePack() throws IOException {
    Path pack = packWithTwoWrongExamples();

    assertThat(run("rules", "check", pack.toString())).isEqualTo(1);
    assertThat(out())
        .contains(pack + "/colours.yaml:6: ", pack + "/colours.yaml:7: ")
        .hasLineCount(2);
  }

  @Test
  void aRulePackWithAMistakeIsWrongUseOfConvert() throws IOException {
    Path pack = packWithTwoWrongExamples();

    assertThat(run("convert", "x.txt", "--rules", pack.toString())).isEqualTo(2);
    assertThat(err()).startsWith("legajo: mistake in the rule pack: " + pack + "/colours.yaml:6: ");
  }

  @Test
  void explainsAValue() throws IOException {
    Path record = temporary.resolve("acta.json");
    Files.writeString(record, ReportJson.write(SampleRecords.full()));

    assertThat(run("explain", record.toString(), "/sessions/0/date")).isZero();
    assertThat(out())
        .contains(
            "/sessions/0/date = \"2021-05-04\"",
            "\"4 de mayo 2021\"  page 1, characters 17-30, stated",
            "rule date.sample",
            "also: \"acta\"",
            "inferred from these words",
            "warning year-inferred: The year follows from the call.");
  }

  @Test
  void explainSaysWhatIsNoRecordAndWhatIsNoValue() throws IOException {
    Path record = temporary.resolve("acta.json");
    Files.writeString(record, ReportJson.write(SampleRecords.full()));
    Path other = Files.writeString(temporary.resolve("other.json"), "{}");

    assertThat(run("explain", record.toString(), "/sessions/7")).isEqualTo(2);
    assertThat(run("explain", other.toString())).isEqualTo(1);
    assertThat(run("explain", temporary.resolve("missing.json").toString())).isEqualTo(1);
    assertThat(err())
        .contains(
            "no value at /sessions/7", "other.json is no record", "missing.json can't be read");
  }

  @Test
  void picturesAreReadWhenAskedToInThreeWords() {
    String report = "../../corpus/gold/dev/reports/101-chile-uruguay.txt";
    for (String when : List.of("auto", "always", "never")) {
      assertThat(run("text", "--raw", "--ocr", when, report)).isZero();
    }
    assertThat(run("text", "--ocr", "sometimes", report)).isEqualTo(2);
    assertThat(err()).contains("'sometimes' is none of auto, always, never");
  }

  @Test
  void doctorTellsWhatThereIs() {
    assertThat(run("doctor")).isZero();
    assertThat(out()).contains("Java: ", "memory: ", "processors: ", "Tesseract: ", "rules: es: ");
  }

  private Path packWithTwoWrongExamples() throws IOException {
    Path pack = Files.createDirectories(temporary.resolve("pack"));
    Files.writeString(
        pack.resolve("colours.yaml"),
        """
        - id: colour.red
          says: A colour.
          pattern: "rojo"
          finds:
            - {in: "el rojo vivo", text: "rojo"}
            - {in: "el verde", text: "rojo"}
          ignores: ["un rojo cualquiera", "azul"]
        """);
    return pack;
  }

  private int run(String... line) {
    return new Legajo(new Terminal(out, err)).run(line);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
