package legajo.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Row;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Edtf;
import legajo.model.Evidence;
import legajo.model.Objectives;
import legajo.model.Programme;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.model.Section;
import legajo.model.Source;
import legajo.model.TextOrigin;
import legajo.model.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  private static final Row DATES = Row.labelled("dates").orElseThrow();

  @TempDir Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    for (String name : List.of("a", "b")) {
      write(
          "gold/records/" + name + ".json",
          """
          {"file": "%s.txt", "layout": "acta",
           "dates": [{"text": "mayo de 2021", "edtf": "2021-05"}]}
          """
              .formatted(name));
    }
    write("gold/reports/a.txt", "Todo pasó en mayo de 2021.");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writeRecord(String name, String file, double damage, String text, String date)
      throws IOException {
    write(name, ReportJson.write(record(file, damage, text, date)));
  }

  private static Report record(String file, double damage, String text, String date) {
    return new Report(
        Report.SCHEMA_VERSION,
        new Source(
            file,
            "0".repeat(64),
            "text/plain",
            1,
            1,
            Optional.of("es"),
            TextOrigin.TYPED,
            damage,
            List.of()),
        Optional.empty(),
        new Programme(Optional.empty(), Optional.empty(), Optional.empty()),
        new Call(Optional.empty(), Optional.empty()),
        Optional.empty(),
        new Version(Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        new Objectives(Optional.empty(), List.of()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(new DateMention("mayo de 2021", new Edtf(date), Optional.empty())),
        List.of(new Section("1", Optional.empty(), "", Optional.empty(), text, List.of())),
        Map.of(
            "/dates/0/edtf",
            List.of(new Evidence(1, 0, 1, "m", Evidence.How.STATED, "date.month-year", List.of()))),
        new Repairs(0, List.of()),
        List.of());
  }

  private AuditResult audit() throws IOException {
    return Audit.run(
        RecordFiles.open(folder.resolve("out")), GoldFolder.open(folder.resolve("gold")));
  }

  @Test
  void holdsEveryRecordOfAReportToItsGold() throws IOException {
    writeRecord("out/clean/a.json", "a.txt", 0, "x", "2021-05");
    writeRecord("out/bad/a.json", "a.txt", 0.2, "x", "2021-06");
    writeRecord("out/clean/b.json", "b.txt", 0, "x", "2021-05");

    AuditResult result = audit();

    assertThat(result.reports())
        .extracting(AuditedReport::name)
        .containsExactly("bad/a.json", "clean/a.json", "clean/b.json");
    assertThat(result.counts().prf(DATES).f1()).isEqualTo(2.0 / 3);
    assertThat(result.strata(Dimension.DAMAGE).keySet()).containsExactly("heavy", "none");
    assertThat(result.strata(Dimension.FOLDER).keySet()).containsExactly("bad", "clean");
    assertThat(result.strata(Dimension.LANGUAGE)).as("all are of one").isEmpty();
  }

  @Test
  void whatHasNoRecordIsMissingAndWhatHasNoGoldIsTold() throws IOException {
    writeRecord("out/a.json", "a.txt", 0, "x", "2021-05");
    writeRecord("out/z.json", "z.txt", 0, "x", "2021-05");
    write("out/broken.json", "{}");

    AuditResult result = audit();

    assertThat(result.withoutRecord()).containsExactly("b");
    assertThat(result.withoutGold()).containsExactly("z.json");
    assertThat(result.unreadable())
        .extracting(AuditResult.Unreadable::name)
        .containsExactly("broken.json");
    assertThat(result.counts().prf(DATES).recall()).isEqualTo(0.5);
  }

  @Test
  void countsErrorsOfTheText() throws IOException {
    writeRecord("out/a.json", "a.txt", 0, "Todo paso en mayo de 2021", "2021-05");

    assertThat(audit().measures().value(Measure.WORD_ERRORS)).contains(1 / 6.0);
    assertThat(audit().measures().value(Measure.CHARACTER_ERRORS)).contains(1 / 25.0);
  }

  @Test
  void aDamagedTextIsNoTruthAboutTheRecordThatWasReadFromIt() throws IOException {
    write("gold/reports/a.txt", "x");
    write(
        "out/a.json",
        ReportJson.write(record("a.txt", 0.2, "y", "2021-05"))
            .replace("0".repeat(64), sha256("x")));

    assertThat(audit().measures().value(Measure.WORD_ERRORS)).isEmpty();
  }

  private static String sha256(String text) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Test
  void countsHowOftenARuleIsRight() throws IOException {
    writeRecord("out/clean/a.json", "a.txt", 0, "x", "2021-05");
    writeRecord("out/bad/a.json", "a.txt", 0, "x", "2021-06");

    assertThat(audit().reliability().tallies().values())
        .containsExactly(new Reliability.Tally(1, 2));
  }

  @Test
  void refusesGoldThatIsWrong() throws IOException {
    writeRecord("out/a.json", "a.txt", 0, "x", "2021-05");
    write("gold/records/a.json", "{\"file\": \"a.txt\", \"datos\": []}");

    assertThatThrownBy(this::audit).hasMessageContaining("a.json").hasMessageContaining("datos");
  }

  @Test
  void refusesAFolderWithoutRecords() {
    assertThatThrownBy(() -> RecordFiles.open(folder.resolve("gold/reports")))
        .hasMessageContaining("legajo convert");
  }
}
