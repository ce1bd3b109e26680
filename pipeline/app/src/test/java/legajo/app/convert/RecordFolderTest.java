package legajo.app.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import legajo.app.SampleRecords;
import legajo.model.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {
  @TempDir Path temporary;

  @Test
  void makesTheFoldersOfARecord() throws IOException {
    RecordFolder.open(temporary.resolve("new/out")).write("2019/a.json", SampleRecords.full());

    assertThat(temporary.resolve("new/out/2019/a.json"))
        .hasContent(ReportJson.write(SampleRecords.full()));
  }

  @Test
  void replacesARecordAndLeavesNothingElse() throws IOException {
    RecordFolder folder = RecordFolder.open(temporary);
    folder.write("a.json", SampleRecords.full());
    folder.write("a.json", SampleRecords.bare());

    assertThat(temporary.resolve("a.json")).hasContent(ReportJson.write(SampleRecords.bare()));
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void leavesNoPartOfARecordThatCannotBeWritten() throws IOException {
    RecordFolder folder = RecordFolder.open(temporary);
    Files.createDirectories(temporary.resolve("a.json/in-the-way"));

    assertThatThrownBy(() -> folder.write("a.json", SampleRecords.full()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.json can't be written: ");
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void saysWhichFileStandsWhereAFolderShould() throws IOException {
    Path file = Files.writeString(temporary.resolve("out"), "");

    assertThatThrownBy(() -> RecordFolder.open(file))
        .hasMessage(
            "the output folder " + file + " can't be made: " + file + " is there and is no folder");
    assertThatThrownBy(() -> RecordFolder.open(file.resolve("below")))
        .hasMessageContaining("can't be made: ");
  }

  @Test
  void refusesANameThatLeadsOut() throws IOException {
    RecordFolder folder = RecordFolder.open(temporary.resolve("out"));

    assertThatThrownBy(() -> folder.write("../a.json", SampleRecords.bare()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../a.json");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
