package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CorpusExchangeTest {
  private static final String REPORT =
      """
      INFORME FINAL

      1. PARTICIPANTES

      Delegación de Chile
      - Ana Prueba – Directora
      - Luis Ensayo – Asesor
      """;

  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path record;

  @BeforeEach
  void convert() throws IOException {
    Files.createDirectories(temporary.resolve("reports/2021"));
    Files.writeString(temporary.resolve("reports/2021/faros.txt"), REPORT);
    record = temporary.resolve("out/2021/faros.json");
    assertThat(run("convert", at("reports"), "-o", at("out"))).isZero();
    err.reset();
  }

  @Test
  void exportsToInceptionAndImportsWhatWasCorrected() throws IOException {
    assertThat(export("--source", at("reports"), "-o", at("cas"))).isZero();
    assertThat(err()).isEqualTo("legajo: 1 records exported; they are in " + at("cas") + "\n");
    assertThat(temporary.resolve("cas/legajo-layers.json")).isNotEmptyFile();
    Path cas = temporary.resolve("cas/faros.cas.json");
    Files.writeString(
        cas, Files.readString(cas).replace("\"position\": \"Asesor\"", "\"position\": \"Jefe\""));

    assertThat(run("corpus", "import", cas.toString(), "-o", at("gold"))).isZero();

    assertThat(
            JsonMapper.shared()
                .readTree(Files.readString(temporary.resolve("gold/faros.json")))
                .at("/participants/1/position")
                .stringValue())
        .isEqualTo("Jefe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "reports/2021", "reports/2021/faros.txt"})
  void findsTheReportThatWasMeant(String source) {
    assertThat(export("--source", at(source), "--to", "web-annotation", "-o", at("web"))).isZero();
    assertThat(temporary.resolve("web/faros.annotations.jsonld")).isNotEmptyFile();
    assertThat(temporary.resolve("web/legajo-layers.json")).doesNotExist();
  }

  @Test
  void looksBesideTheRecordUnlessTold() throws IOException {
    Files.copy(
        temporary.resolve("reports/2021/faros.txt"), temporary.resolve("out/2021/faros.txt"));

    assertThat(export("-o", at("cas"))).isZero();
  }

  @Test
  void refusesAReportThatChanged() throws IOException {
    Files.writeString(temporary.resolve("reports/2021/faros.txt"), REPORT + "\n");

    assertThat(export("--source", at("reports"), "-o", at("cas"))).isEqualTo(1);
    assertThat(err())
        .contains("faros.txt is not the file that the record was read from", "--source");
    assertThat(temporary.resolve("cas/faros.cas.json")).doesNotExist();
  }

  @Test
  void saysWhereNoReportIs() {
    assertThat(export("-o", at("cas"))).isEqualTo(1);
    assertThat(err()).contains("holds no file of the name faros.txt", "--source");
  }

  @Test
  void refusesWhatIsNoRecord() throws IOException {
    Files.writeString(record, "{}");

    assertThat(export("--source", at("reports"), "-o", at("cas"))).isEqualTo(1);
    assertThat(err()).contains("faros.json: is no record", "0 records exported");
    assertThat(run("corpus", "export", at("none.json"), "-o", at("cas"))).isEqualTo(1);
    assertThat(err()).contains("none.json: can't be read");
  }

  @Test
  void tellsEachMistakeOfAnAnnotatorAndWritesTheOthers() throws IOException {
    assertThat(export("--source", at("reports"), "-o", at("cas"))).isZero();
    Path right = temporary.resolve("cas/faros.cas.json");
    Path wrong = temporary.resolve("wrong.json");
    Files.writeString(
        wrong, Files.readString(right).replace("\"level\": \"1\"", "\"level\": \"uno\""));

    assertThat(run("corpus", "import", wrong.toString(), right.toString(), "-o", at("gold")))
        .isEqualTo(1);
    assertThat(err())
        .contains("wrong.json: annotation ", "level is “uno”; it must be a whole number from 1")
        .contains("1 documents imported");
    assertThat(temporary.resolve("gold/faros.json")).isNotEmptyFile();
  }

  @Test
  void doesNotWriteOneReportOverAnother() throws IOException {
    assertThat(export("--source", at("reports"), "-o", at("cas"))).isZero();
    String cas = at("cas/faros.cas.json");

    assertThat(run("corpus", "import", cas, cas, "-o", at("gold"))).isEqualTo(1);
    assertThat(err()).contains("faros.json was written for ", "another folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpus",
        "corpus frobnicate",
        "corpus export",
        "corpus export a.json",
        "corpus export a.json --to brat -o x",
        "corpus import",
        "corpus import a.json"
      })
  void wrongUse(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err()).doesNotContain("Exception");
  }

  private int export(String... options) {
    String[] line = new String[options.length + 3];
    line[0] = "corpus";
    line[1] = "export";
    line[2] = record.toString();
    System.arraycopy(options, 0, line, 3, options.length);
    return run(line);
  }

  private String at(String path) {
    return temporary.resolve(path).toString();
  }

  private int run(String... line) {
    return new Legajo(new Terminal(out, err)).run(line);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
