package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Row;
import legajo.corpus.score.Scorer;
import legajo.model.Report;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code legajo corpus generate}: reports that are made up can be read like any others. */
class CorpusGenerateTest {
  @TempDir Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFolderOfReportsWithTheirGoldIsMade() throws IOException {
    Path made = temporary.resolve("made");
    assertThat(run("corpus", "generate", "--reports", "7", "-o", made.toString())).isZero();
    assertThat(GoldFolder.open(made).names()).hasSize(7);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theSameSeedMakesTheSameFiles() throws IOException {
    for (String folder : List.of("one", "two")) {
      String[] command =
          ("corpus generate --reports 6 --seed 9 --formats text,pdf,docx --damage none,poor -o "
                  + temporary.resolve(folder))
              .split(" ");
      assertThat(run(command)).isZero();
    }
    for (Path file : files(temporary.resolve("one"))) {
      Path twin = temporary.resolve("two").resolve(temporary.resolve("one").relativize(file));
      assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
    }
    assertThat(files(temporary.resolve("two"))).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "pdf", "docx"})
  void everyFormatCarriesTheWords(String format) throws IOException {
    Path made = temporary.resolve("made");
    assertThat(
            run(
                "corpus",
                "generate",
                "--reports",
                "8",
                "--formats",
                format,
                "--seed",
                "2",
                "-o",
                made.toString()))
        .isZero();
    ReportReader reader = ReportReader.builder().build();
    GoldFolder gold = GoldFolder.open(made);
    int found = 0;
    int wanted = 0;
    for (Path file : files(made.resolve("reports"))) {
      Report read = reader.read(file).report().orElseThrow();
      String name = gold.nameFor(file.getFileName().toString()).orElseThrow();
      Counts counts = Scorer.score(gold.read(name).facts(), read).counts();
      for (Row row : List.of(Row.of(EntityKind.PARTICIPANT), Row.of(EntityKind.DATE))) {
        found += counts.rightOf(row);
        wanted += counts.expectedOf(row);
      }
    }
    assertThat(wanted).isGreaterThan(100);
    assertThat(found).as("of " + wanted).isGreaterThan(wanted * 8 / 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--reports 0 -o made; at least 1",
        "--reports -3 -o made; at least 1",
        "--reports many -o made; many",
        "--reports 3; --output",
        "-o made; --reports",
        "--reports 3 -o made --formats odt; none of text, pdf, docx",
        "--reports 3 -o made --damage bad=1; none of none, good, poor",
        "--reports 3 -o made --damage good=0; no share above 0",
        "--reports 3 -o made --layout fancy; no layout fancy",
      })
  void wrongUseIsNamedAndNothingIsMade(String options, String message) {
    String[] command =
        ("corpus generate " + options.replace("made", temporary + "/made")).split(" ");
    assertThat(run(command)).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
    assertThat(temporary.resolve("made")).doesNotExist();
  }

  @Test
  void aFolderWithSomethingInItIsRefused() throws IOException {
    Files.writeString(temporary.resolve("mine.txt"), "mine");
    assertThat(run("corpus", "generate", "--reports", "2", "-o", temporary.toString()))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("something stands in it", "new folder");
    assertThat(files(temporary)).hasSize(1);
  }

  @Test
  void aPlaceThatCannotBeAFolderIsRefused() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThat(run("corpus", "generate", "--reports", "2", "-o", file.resolve("made").toString()))
        .isEqualTo(ExitCodes.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("choose another with -o");
  }

  @Test
  void helpNamesOptionsAndLayouts() {
    assertThat(run("corpus", "generate", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "--reports", "--seed", "--formats", "--damage", "--layout", "--true-text", "acta");
  }

  private int run(String... args) {
    return new Legajo(new Terminal(out, err)).run(args);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
