package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void findsTheGoldOfAReportInAnyForm() throws IOException {
    write("records/101-a.json", "{\"file\": \"101-a.txt\"}");
    GoldFolder gold = GoldFolder.open(folder);

    assertThat(gold.nameFor("101-a.txt")).contains("101-a");
    assertThat(gold.nameFor("101-a.pdf")).contains("101-a");
    assertThat(gold.nameFor("101-a.good.scan.pdf")).contains("101-a");
    assertThat(gold.nameFor("101-ab.txt")).isEmpty();
    assertThat(gold.nameFor(".txt")).isEmpty();
  }

  @Test
  void takesARecordsFolderAFlatOneOrAFolderOfSuch() throws IOException {
    write("dev/records/1.json", "{\"file\": \"1.txt\"}");
    write("test/records/2.json", "{\"file\": \"2.txt\"}");

    assertThat(GoldFolder.open(folder).names()).containsExactly("1", "2");
    assertThat(GoldFolder.open(folder.resolve("dev")).names()).containsExactly("1");
    assertThat(GoldFolder.open(folder.resolve("dev/records")).names()).containsExactly("1");
  }

  @Test
  void refusesTwoGoldsOfOneName() throws IOException {
    write("a/records/1.json", "{}");
    write("b/records/1.json", "{}");

    assertThatThrownBy(() -> GoldFolder.open(folder)).hasMessageContaining("have one name");
  }

  @Test
  void refusesAFolderWithoutGold() throws IOException {
    write("notes.txt", "x");

    assertThatThrownBy(() -> GoldFolder.open(folder)).hasMessageContaining("holds no gold record");
    assertThatThrownBy(() -> GoldFolder.open(folder.resolve("nowhere")))
        .hasMessageContaining("is no folder");
  }

  @Test
  void namesTheFileOfAMistake() throws IOException {
    write("records/1.json", "{\"file\": \"1.txt\", \"x\": 1}");

    assertThatThrownBy(() -> GoldFolder.open(folder).read("1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1.json")
        .hasMessageContaining("\"x\"");
  }

  @Test
  void knowsTheTrueTextWhereItStandsBesideTheRecords() throws IOException {
    write("records/1.json", "{\"file\": \"1.txt\"}");
    write("reports/1.txt", "x");
    assertThat(GoldFolder.open(folder).trueText("1")).contains(folder.resolve("reports/1.txt"));

    write("text/2.txt", "x");
    assertThat(GoldFolder.open(folder).trueText("1")).isEmpty();

    write("text/1.txt", "x");
    assertThat(GoldFolder.open(folder).trueText("1")).contains(folder.resolve("text/1.txt"));
  }
}
