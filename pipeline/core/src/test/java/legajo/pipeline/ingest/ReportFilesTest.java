package legajo.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import legajo.pipeline.document.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir Path folder;

  @Test
  void aFolderGivesItsFilesByNameThenThoseOfItsFolders() throws IOException {
    for (String name : List.of("b.txt", "a/z.pdf", "a/b/c.txt", "c.doc", "B.txt", "a/.oculto")) {
      write(name);
    }
    assertThat(names(folder)).containsExactly("B.txt", "a/b/c.txt", "a/z.pdf", "b.txt", "c.doc");
  }

  @Test
  void aFileIsItself() throws IOException {
    assertThat(names(write("uno.txt"))).containsExactly("uno.txt");
  }

  @Test
  void circlesOfLinksEnd() throws IOException {
    write("a/uno.txt");
    Files.createSymbolicLink(folder.resolve("a/otra-vez"), folder);
    Files.createSymbolicLink(folder.resolve("a/ella-misma"), folder.resolve("a"));
    assertThat(names(folder)).containsExactly("a/uno.txt");
  }

  @Test
  void missingPathsAndFoldersWithoutFilesAreTold() throws IOException {
    assertThat(outcomes(folder.resolve("nada"))).containsExactly(Outcome.UNREADABLE);
    assertThat(outcomes(folder)).containsExactly(Outcome.NO_REPORTS);
    Files.createDirectories(folder.resolve("a/b"));
    assertThat(outcomes(folder)).containsExactly(Outcome.NO_REPORTS);
  }

  @Test
  void anArchiveGivesItsEntriesByName() throws IOException {
    zip(
        "reports.zip",
        Map.of("b/dos.txt", "dos", "a.txt", "uno", "__MACOSX/._a.txt", "x", "b/", ""));
    assertThat(names(folder)).containsExactly("reports.zip!/a.txt", "reports.zip!/b/dos.txt");
    assertThat(contents(folder)).containsExactly("uno", "dos");
  }

  @Test
  void aDocumentThatIsAnArchiveInsideIsAFile() throws IOException {
    Files.write(folder.resolve("informe.zip"), Ingests.fixture("informe.docx"));
    Files.write(folder.resolve("otro.zip"), Ingests.fixture("informe.odt"));
    assertThat(names(folder)).containsExactly("informe.zip", "otro.zip");
  }

  @Test
  void archivesInsideArchivesAreNotOpened() throws IOException {
    Path inner = zip("dentro.zip", Map.of("a.txt", "uno"));
    byte[] bytes = Files.readAllBytes(inner);
    assertThat(Ingests.refusal(bytes)).isEqualTo(Outcome.UNSUPPORTED);
  }

  @Test
  void anArchiveWithoutFilesOrDamagedIsTold() throws IOException {
    Path empty = zip("vacio.zip", Map.of("a/", ""));
    assertThat(outcomes(empty)).containsExactly(Outcome.NO_REPORTS);
    byte[] whole = Files.readAllBytes(zip("x.zip", Map.of("a.txt", "uno", "b.txt", "dos")));
    Path cut = Files.write(folder.resolve("cortado.zip"), java.util.Arrays.copyOf(whole, 60));
    assertThat(Ingests.refusal(Files.readAllBytes(cut))).isEqualTo(Outcome.UNSUPPORTED);
  }

  @Test
  void archivesThatSwellAreRefused() throws IOException {
    Path bomb = zip("bomba.zip", Map.of("a.txt", "a".repeat(5 << 20), "b.txt", "bien"));
    IngestLimits limits = IngestLimits.DEFAULT;
    assertThat(outcomes(bomb, limits)).containsExactly(Outcome.TOO_LARGE);
    assertThat(outcomes(bomb, limits.withMaxBytes(1000))).containsExactly(Outcome.TOO_LARGE);
    IngestLimits few = new IngestLimits(1 << 20, 1000, 1, 1 << 20, 200);
    assertThat(outcomes(bomb, few)).containsExactly(Outcome.TOO_LARGE);
    IngestLimits little = new IngestLimits(10 << 20, 1000, 9, 1 << 20, 20000);
    assertThat(outcomes(bomb, little)).containsExactly(Outcome.TOO_LARGE);
  }

  @Test
  void entriesAreOnlyNames() throws IOException {
    Path archive = zip("x.zip", Map.of("../../fuera.txt", "texto"));
    assertThat(contents(archive)).containsExactly("texto");
    assertThat(folder.getParent().getParent().resolve("fuera.txt")).doesNotExist();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private Path zip(String name, Map<String, String> entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).descendingMap().entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private List<String> names(Path path) {
    try (Stream<Input> found = new ReportFiles(IngestLimits.DEFAULT).at(path)) {
      return found.map(input -> input.name().substring(folder.toString().length() + 1)).toList();
    }
  }

  private static List<String> contents(Path path) {
    try (Stream<Input> found = new ReportFiles(IngestLimits.DEFAULT).at(path)) {
      return found
          .map(input -> ((Input.Report) input).content().get())
          .map(bytes -> ((FileBytes.Opened) bytes).bytes())
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .toList();
    }
  }

  private static List<Outcome> outcomes(Path path) {
    return outcomes(path, IngestLimits.DEFAULT);
  }

  private static List<Outcome> outcomes(Path path, IngestLimits limits) {
    try (Stream<Input> found = new ReportFiles(limits).at(path)) {
      return found
          .filter(Input.Refused.class::isInstance)
          .map(input -> ((Input.Refused) input).why().outcome())
          .distinct()
          .toList();
    }
  }
}
