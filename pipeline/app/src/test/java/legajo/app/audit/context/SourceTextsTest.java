package legajo.app.audit.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import legajo.app.audit.AuditFixture;
import legajo.corpus.audit.RecordFiles;
import legajo.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextsTest {
  @TempDir Path folder;

  private AuditFixture fixture;
  private Report record;

  @BeforeEach
  void read() throws IOException {
    fixture = AuditFixture.in(folder);
    record = RecordFiles.read(fixture.records().resolve("alfa.json"));
  }

  @Test
  void theFileThatTheRecordWasReadFromIsFoundBesideGold() throws IOException {
    String text = Files.readString(fixture.gold().resolve("reports/alfa.txt"));

    for (Path gold : List.of(fixture.gold(), fixture.gold().resolve("records"))) {
      assertThat(SourceTexts.in(SourceTexts.besideGold(gold)).of(record)).contains(text);
    }
  }

  @Test
  void ofTwoFilesOfOneNameTheRightOneIsTaken() throws IOException {
    fixture.write("gold/reports/a-copy/alfa.txt", "Otro texto.");

    assertThat(SourceTexts.in(List.of(fixture.gold())).of(record)).isPresent();
  }

  @Test
  void aChangedFileIsNotTheOne() throws IOException {
    Path file = fixture.gold().resolve("reports/alfa.txt");
    Files.writeString(file, Files.readString(file).replace("Rosa", "Rita"));

    assertThat(SourceTexts.in(List.of(fixture.gold())).of(record)).isEmpty();
  }

  @Test
  void withoutTheFileThereIsNone() throws IOException {
    assertThat(SourceTexts.in(List.of(fixture.records())).of(record)).isEmpty();
    assertThat(SourceTexts.in(List.of()).of(record)).isEmpty();
  }
}
