package legajo.app.audit.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import legajo.app.SampleRecords;
import legajo.app.audit.self.SelfAuditResult.CodeCount;
import legajo.app.audit.self.SelfAuditResult.Unread;
import legajo.corpus.audit.RecordFiles;
import legajo.model.Diagnostic;
import legajo.model.Diagnostic.Severity;
import legajo.model.DiagnosticCode;
import legajo.model.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfAuditTest {
  private static final Diagnostic ERROR = DiagnosticCode.END_BEFORE_START.at("/dates/0", "So.");
  private static final Diagnostic WARNING = DiagnosticCode.SESSION_MISSING.at("/sessions/0", "So.");
  private static final Diagnostic WEEKDAY = DiagnosticCode.WEEKDAY_DISAGREES.at("/dates/0", "So.");
  private static final Diagnostic INFO =
      DiagnosticCode.YEAR_INFERRED.at("/dates/0", Severity.INFO, "So.");

  @TempDir private Path folder;

  private Path record(String name, Diagnostic... diagnostics) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, ReportJson.write(SampleRecords.bare().withDiagnostics(Arrays.asList(diagnostics))));
    return file;
  }

  private static SelfAuditResult audit(Path place) throws IOException {
    return new SelfAudit().audit(RecordFiles.open(place));
  }

  @Test
  void countsCodesBySeverity() throws IOException {
    record("a.json", WARNING, WARNING, INFO);
    record("b/c.json", WARNING, ERROR);
    record("b/d.json");

    SelfAuditResult result = audit(folder);

    assertThat(result.records()).isEqualTo(3);
    assertThat(result.silent()).isEqualTo(1);
    assertThat(result.unread()).isEmpty();
    assertThat(result.codes())
        .containsExactly(
            new CodeCount("end-before-start", Severity.ERROR, 1, 1),
            new CodeCount("session-missing", Severity.WARNING, 3, 2),
            new CodeCount("year-inferred", Severity.INFO, 1, 1));
  }

  @Test
  void ranksTheWorstFirst() throws IOException {
    Path infos = record("infos.json", INFO, INFO, INFO);
    Path warning = record("warning.json", WARNING);
    Path error = record("error.json", ERROR);
    Path two = record("two.json", INFO, WEEKDAY, WARNING);
    Path alike = record("also-a-warning.json", WARNING);

    assertThat(audit(folder).reports())
        .extracting(SelfAuditResult.RankedReport::path)
        .containsExactly(error, two, alike, warning, infos);
  }

  @Test
  void namesWhatIsGraveOnce() throws IOException {
    record("a.json", WARNING, INFO, WEEKDAY, WARNING, ERROR);

    assertThat(audit(folder).reports().get(0).codes())
        .containsExactly("end-before-start", "session-missing", "weekday-disagrees");
  }

  @Test
  void tellsWhatHoldsNoRecordAndGoesOn() throws IOException {
    record("good.json", WARNING);
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"name\": \"x\"}");
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"schemaVersion\": \"1\", \"so");

    SelfAuditResult result = audit(folder);

    assertThat(result.records()).isEqualTo(1);
    assertThat(result.unread()).extracting(Unread::path).containsExactly(cut, empty, other);
    assertThat(result.unread()).extracting(Unread::why).allMatch(why -> !why.isBlank());
  }
}
