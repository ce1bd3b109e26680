package legajo.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of gold: {@code records/*.json}, each for the file of {@code reports/} that it
 * names.
 */
public final class GoldCorpus {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(GoldRecord.class);

  private GoldCorpus() {}

  /**
   * The reports of a folder, by name.
   *
   * @throws IOException where a record can't be read, names no report, or a report has no record;
   *     the message names the file
   */
  public static List<GoldReport> read(Path folder) throws IOException {
    List<GoldReport> reports = new ArrayList<>();
    for (Path record : files(folder.resolve("records"), ".json")) {
      GoldRecord gold = readRecord(record);
      Path report = folder.resolve("reports").resolve(gold.file());
      if (!Files.isRegularFile(report)) {
        throw new IOException(record + ": there is no report " + report);
      }
      reports.add(new GoldReport(report, gold));
    }
    List<Path> annotated = reports.stream().map(GoldReport::file).toList();
    for (Path report : files(folder.resolve("reports"), "")) {
      if (!annotated.contains(report)) {
        throw new IOException(report + ": has no record");
      }
    }
    return List.copyOf(reports);
  }

  private static GoldRecord readRecord(Path file) throws IOException {
    try {
      return READER.readValue(Files.readAllBytes(file));
    } catch (JacksonException mistake) {
      throw new IOException(file + ": " + mistake.getMessage(), mistake);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
