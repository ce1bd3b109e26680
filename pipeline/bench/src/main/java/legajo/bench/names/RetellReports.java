package legajo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import legajo.corpus.gold.GoldCorpus;
import legajo.corpus.gold.GoldReport;
import legajo.corpus.gold.GoldWriter;

/**
 * Writes reports whose lists of participants are told in other shapes, with their gold. Arguments:
 * {@code sentences} or {@code lines}; a folder of gold; the folder to write.
 */
public final class RetellReports {
  private RetellReports() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: sentences or lines; a folder of gold; a folder");
    }
    RetoldReports retelling = new RetoldReports(arguments[0].equals("sentences"));
    Path reports = Files.createDirectories(Path.of(arguments[2], "reports"));
    Path records = Files.createDirectories(Path.of(arguments[2], "records"));
    for (GoldReport report : GoldCorpus.read(Path.of(arguments[1]))) {
      Optional<String> text = retelling.retold(Files.readString(report.file()), report.record());
      if (text.isPresent()) {
        Files.writeString(reports.resolve(report.record().file()), text.get());
        Files.writeString(
            records.resolve(ReadByNames.stem(report.file()) + ".json"),
            GoldWriter.write(RetoldReports.withoutNotes(report.record())));
      }
    }
  }
}
