package legajo.corpus.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.corpus.generate.chance.Shares;
import legajo.corpus.generate.damage.DamageLevel;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.gold.GoldJson;
import legajo.corpus.gold.GoldWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is generated is one of gold. */
class GeneratedFolderTest {
  @TempDir Path temporary;

  @Test
  void itIsAFolderOfGold() throws IOException {
    ReportGenerator generator =
        new ReportGenerator(
            new GeneratorOptions(
                1,
                Shares.parse(Format.class, "text,pdf,docx"),
                Shares.all(DamageLevel.NONE),
                Optional.empty(),
                List.of()));
    GeneratedFolder folder = GeneratedFolder.create(temporary.resolve("made"), false);
    for (int i = 1; i <= 12; i++) {
      folder.write(generator.report(i));
    }
    GoldFolder gold = GoldFolder.open(temporary.resolve("made"));
    assertThat(gold.names()).hasSize(12);
    for (int i = 1; i <= 12; i++) {
      GeneratedReport report = generator.report(i);
      String name = gold.nameFor(report.file()).orElseThrow();
      byte[] record = GoldWriter.write(report.gold()).getBytes(StandardCharsets.UTF_8);
      assertThat(temporary.resolve("made/reports").resolve(report.file())).isRegularFile();
      assertThat(gold.read(name)).isEqualTo(GoldJson.read(record));
    }
    assertThat(temporary.resolve("made/text")).doesNotExist();
  }

  @Test
  void trueTextStandsBesideIfWanted() throws IOException {
    GeneratedReport report = new ReportGenerator(GeneratorOptions.of(1)).report(1);
    GeneratedFolder.create(temporary.resolve("made"), true).write(report);
    assertThat(temporary.resolve("made/text").resolve(report.file())).hasContent(report.trueText());
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    assertThat(GeneratedFolder.create(temporary, false)).isNotNull();
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Files.writeString(temporary.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> GeneratedFolder.create(temporary, false))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(temporary.resolve("reports")).doesNotExist();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThatThrownBy(() -> GeneratedFolder.create(file, false)).isInstanceOf(IOException.class);
  }
}
