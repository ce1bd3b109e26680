package legajo.app.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFinderTest {
  @TempDir Path temporary;

  private final ReportFinder finder = new ReportFinder(1 << 20, Optional.empty());

  @Test
  void findsAFileByItsName() throws IOException {
    Path file = write("reports/a.txt");

    assertThat(names(finder, file)).containsExactly("a.json");
  }

  @Test
  void findsAllThatIsInAFolderAndItsArchives() throws IOException {
    write("reports/b.txt");
    write("reports/2019/a.txt");
    zip("reports/old.zip", "x.txt", "deep/y.txt");

    assertThat(names(finder, temporary.resolve("reports")))
        .containsExactly("2019/a.json", "b.json", "old.zip/deep/y.json", "old.zip/x.json");
  }

  @Test
  void findsWhatIsInAnArchiveThatIsNamed() throws IOException {
    Path zip = zip("old.zip", "../x.txt", "deep/y.txt");

    assertThat(names(finder, zip)).containsExactly("x.json", "deep/y.json");
  }

  @Test
  void doesNotTakeRecordsForReports() throws IOException {
    write("reports/a.txt");
    write("reports/out/a.json");
    Path reports = temporary.resolve("reports");
    Optional<Path> out = Optional.of(reports.resolve("out"));

    assertThat(names(new ReportFinder(1 << 20, out), reports)).containsExactly("a.json");
  }

  @Test
  void tellsOfWhatIsNotThere() throws IOException {
    Path empty = Files.createDirectories(temporary.resolve("empty"));

    assertThat(outcome(empty)).isEqualTo(Outcome.NO_REPORTS);
    assertThat(outcome(temporary.resolve("missing"))).isEqualTo(Outcome.UNREADABLE);
  }

  private Outcome outcome(Path path) {
    List<FoundReport> found = finder.find(List.of(path));
    assertThat(found).hasSize(1);
    return found.get(0).reading().apply(ReportReader.builder().build()).outcome();
  }

  private static List<String> names(ReportFinder finder, Path path) {
    return RecordNames.of(finder.find(List.of(path)));
  }

  private Path write(String name) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Informe");
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("Informe".getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
