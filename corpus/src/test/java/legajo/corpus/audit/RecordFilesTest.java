package legajo.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {
  @TempDir Path folder;

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{}");
  }

  @Test
  void takesTheRecordsOfAFolderByNameAndNothingElse() throws IOException {
    write("b.json");
    write("a/c.JSON");
    write("a/notes.txt");

    RecordFiles records = RecordFiles.open(folder);

    assertThat(records.files()).extracting(records::name).containsExactly("a/c.JSON", "b.json");
    assertThat(records.unreadable()).isEmpty();
  }

  @Test
  void takesAFileThatIsNamedItselfWhateverItsName() throws IOException {
    RecordFiles records = RecordFiles.open(write("a.record"));

    assertThat(records.files()).extracting(records::name).containsExactly("a.record");
  }

  @Test
  void followsNoLinkThatLeadsUpwards() throws IOException {
    write("a/b.json");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);

    assertThat(RecordFiles.open(folder).files()).hasSize(1);
  }

  @Test
  void entersAFolderThatIsItselfALink() throws IOException {
    write("records/a.json");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("records"));

    RecordFiles records = RecordFiles.open(link);

    assertThat(records.files()).extracting(records::name).containsExactly("a.json");
  }

  @Test
  void saysWhatToDoWhereThereIsNothingToRead() throws IOException {
    write("a.txt");

    assertThatThrownBy(() -> RecordFiles.open(folder)).hasMessageContaining("legajo convert");
    assertThatThrownBy(() -> RecordFiles.open(folder.resolve("nowhere")))
        .hasMessageContaining("neither a record nor a folder");
  }
}
