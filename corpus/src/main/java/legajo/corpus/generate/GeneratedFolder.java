package legajo.corpus.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import legajo.corpus.gold.GoldWriter;

/**
 * A folder of reports with their gold: {@code reports/}, {@code records/} as {@link
 * legajo.corpus.gold.GoldFolder} reads them and, if wanted, {@code text/} with the words before any
 * damage.
 */
public final class GeneratedFolder {
  private final Path folder;
  private final boolean trueText;

  private GeneratedFolder(Path folder, boolean trueText) {
    this.folder = folder;
    this.trueText = trueText;
  }

  /**
   * A folder that is to be filled.
   *
   * @throws DirectoryNotEmptyException where something stands in it
   * @throws IOException where it can't be made
   */
  public static GeneratedFolder create(Path folder, boolean trueText) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
    Files.createDirectory(folder.resolve("reports"));
    Files.createDirectory(folder.resolve("records"));
    if (trueText) {
      Files.createDirectory(folder.resolve("text"));
    }
    return new GeneratedFolder(folder, trueText);
  }

  /** Writes a report and its gold. */
  public void write(GeneratedReport report) throws IOException {
    Files.write(folder.resolve("reports").resolve(report.file()), report.bytes());
    Files.writeString(
        folder.resolve("records").resolve(report.stem() + ".json"),
        GoldWriter.write(report.gold()),
        StandardCharsets.UTF_8);
    if (trueText) {
      Files.writeString(
          folder.resolve("text").resolve(report.stem() + ".txt"),
          report.trueText(),
          StandardCharsets.UTF_8);
    }
  }
}
