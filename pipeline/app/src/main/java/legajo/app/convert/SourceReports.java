package legajo.app.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.model.Report;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;

/** Finds the report that a record was read from, and reads it again. */
public final class SourceReports {
  private final ReportFinder finder;
  private final ReportReader reader;

  /** Finds with this finder and reads with this reader. */
  public SourceReports(ReportFinder finder, ReportReader reader) {
    this.finder = finder;
    this.reader = reader;
  }

  /**
   * What became of looking for a report.
   *
   * @param text its text as ingested; empty where it was not found
   * @param message why it was not found, and the remedy; empty where it was
   */
  public record Found(Optional<String> text, String message) {}

  /**
   * The text of the report that a record was read from.
   *
   * @param place the report, or a folder or archive that holds it
   */
  public Found of(Report record, Path place) {
    String name = record.source().file();
    List<FoundReport> candidates = candidates(place, name);
    String why = place + " holds no file of the name " + name;
    for (FoundReport candidate : candidates) {
      Reading reading = Conversion.read(candidate, reader);
      if (reading.report().isEmpty()) {
        why = candidate.shownAs() + ": " + reading.outcome().label() + ": " + reading.message();
      } else if (isSource(reading, record)) {
        return new Found(reading.cleanText().map(text -> text.source().text()), "");
      } else {
        why =
            candidate.shownAs()
                + " is not the file that the record was read from (its SHA-256 is another)";
      }
    }
    return new Found(Optional.empty(), why + "; give the report, or its folder, with --source");
  }

  /** A file that is named is meant, whatever its name; in a folder or archive the name tells. */
  private List<FoundReport> candidates(Path place, String name) {
    List<FoundReport> all = finder.find(List.of(place));
    return Files.isRegularFile(place) && all.size() == 1
        ? all
        : all.stream().filter(report -> hasName(report, name)).toList();
  }

  private static boolean hasName(FoundReport report, String name) {
    return report.path().equals(name) || report.path().endsWith("/" + name);
  }

  private static boolean isSource(Reading reading, Report record) {
    return reading
        .report()
        .filter(read -> read.source().sha256().equals(record.source().sha256()))
        .isPresent();
  }
}
