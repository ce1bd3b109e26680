package legajo.app.audit.self;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import legajo.model.Report;
import legajo.model.ReportJson;

/**
 * Reads records one after the other and counts their diagnostics. Holds one record at a time, and
 * of each that it has read a line.
 */
public final class SelfAudit {

  /**
   * What the records say against themselves. Never throws for what the files hold: one that can't
   * be read is told in the result.
   *
   * @param inputs records, and folders with the records ({@code *.json}) of all that is in them; a
   *     record that is named twice counts once
   */
  public SelfAuditResult audit(List<Path> inputs) {
    Tally tally = new Tally();
    RecordFiles files = RecordFiles.of(inputs);
    files.missing().forEach(tally::addUnread);
    for (Path file : files.files()) {
      try (InputStream in = Files.newInputStream(file)) {
        Report report = ReportJson.read(in);
        tally.add(file, report.diagnostics());
      } catch (IOException unreadable) {
        tally.addUnread(new SelfAuditResult.Unread(file, firstLine(unreadable)));
      }
    }
    return tally.result();
  }

  /** Jackson goes on for lines about where in its own classes it was. */
  private static String firstLine(IOException unreadable) {
    return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
  }
}
