package legajo.app.convert;

import java.nio.file.Path;
import java.util.Optional;
import legajo.pipeline.Reading;
import legajo.pipeline.document.Outcome;

/**
 * What became of one report.
 *
 * @param shownAs how users know it
 * @param outcome whether it was read and its record written
 * @param message why not, or not all of it, and the remedy; empty where all is well
 * @param record the file of its record, where one was written
 */
public record Converted(String shownAs, Outcome outcome, String message, Optional<Path> record) {
  /** What became of a report whose record was not written to a file. */
  public static Converted of(FoundReport report, Reading reading) {
    return new Converted(report.shownAs(), reading.outcome(), reading.message(), Optional.empty());
  }

  /** One line for the user: {@code reports/a.pdf: encrypted: The file asks for a password: …}. */
  public String line() {
    String label = outcome == Outcome.OK ? "note" : outcome.label();
    return shownAs + ": " + label + ": " + message;
  }
}
