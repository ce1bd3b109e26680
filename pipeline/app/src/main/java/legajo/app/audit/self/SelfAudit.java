package legajo.app.audit.self;

import java.io.IOException;
import java.nio.file.Path;
import legajo.app.audit.self.SelfAuditResult.Unread;
import legajo.corpus.audit.RecordFiles;

/**
 * Reads records one after the other and counts their diagnostics. Holds one record at a time, and
 * of each that it has read a line.
 */
public final class SelfAudit {

  /**
   * What the records say against themselves. Never throws for what the files hold: one that can't
   * be read is told in the result.
   */
  public SelfAuditResult audit(RecordFiles records) {
    Tally tally = new Tally();
    records
        .unreadable()
        .forEach(broken -> tally.addUnread(new Unread(broken.path(), broken.why())));
    for (Path file : records.files()) {
      try {
        tally.add(file, RecordFiles.read(file).diagnostics());
      } catch (IOException unreadable) {
        tally.addUnread(new Unread(file, firstLine(unreadable)));
      }
    }
    return tally.result();
  }

  /** Jackson goes on for lines about where in its own classes it was. */
  private static String firstLine(IOException unreadable) {
    return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
  }
}
