package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCorpusTest {
  private static final String BARE =
      """
      {"file": "a.txt", "title": null, "programme": {"acronym": null, "organisation": null},
       "call": {"ordinal": null, "date": null}, "modality": null,
       "version": {"status": null, "date": null}, "website": null, "parties": [],
       "objectives": {"general": null, "specific": []}, "product": null, "sessions": [],
       "participants": [], "dates": [{"text": "mayo de 2021", "edtf": "2021-05"}], "sections": []}
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("records"));
    Files.createDirectories(folder.resolve("reports"));
  }

  @Test
  void readsTheSampleReports() throws IOException {
    List<GoldReport> reports = GoldCorpus.read(Path.of("gold/dev"));

    assertThat(reports).hasSizeGreaterThanOrEqualTo(6);
    assertThat(reports)
        .allSatisfy(
            report -> {
              assertThat(report.record().parties()).isNotEmpty();
              assertThat(report.record().sessions()).isNotEmpty();
              assertThat(report.record().participants()).isNotEmpty();
              assertThat(report.record().sections()).isNotEmpty();
            });
  }

  @Test
  void refusesARecordWithAKeyThatNoRecordHas() throws IOException {
    write("records/a.json", BARE.replace("\"title\"", "\"titel\""));
    write("reports/a.txt", "");

    assertThatThrownBy(() -> GoldCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.json")
        .hasMessageContaining("titel");
  }

  @Test
  void refusesADateThatIsNone() throws IOException {
    write("records/a.json", BARE.replace("2021-05", "2021-15"));
    write("reports/a.txt", "");

    assertThatThrownBy(() -> GoldCorpus.read(folder)).hasMessageContaining("2021-15");
  }

  @Test
  void refusesARecordWithoutAReportAndAReportWithoutARecord() throws IOException {
    write("records/a.json", BARE);
    assertThatThrownBy(() -> GoldCorpus.read(folder)).hasMessageContaining("there is no report");

    write("reports/a.txt", "");
    assertThat(GoldCorpus.read(folder)).hasSize(1);

    write("reports/b.txt", "");
    assertThatThrownBy(() -> GoldCorpus.read(folder)).hasMessageContaining("b.txt: has no record");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
