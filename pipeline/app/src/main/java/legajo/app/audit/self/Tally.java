package legajo.app.audit.self;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.app.audit.self.SelfAuditResult.CodeCount;
import legajo.app.audit.self.SelfAuditResult.RankedReport;
import legajo.app.audit.self.SelfAuditResult.Unread;
import legajo.model.Diagnostic;
import legajo.model.Diagnostic.Severity;

/** Counts while records are read. */
final class Tally {
  private record Key(String code, Severity severity) {}

  private final Map<Key, int[]> timesAndReports = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final List<RankedReport> reports = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private int records;

  void add(Path path, List<Diagnostic> diagnostics) {
    records++;
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    Set<Key> ofRecord = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      Key key = new Key(oneCopy(diagnostic.code()), diagnostic.severity());
      int[] count = timesAndReports.computeIfAbsent(key, k -> new int[2]);
      count[0]++;
      count[1] += ofRecord.add(key) ? 1 : 0;
      counts.merge(diagnostic.severity(), 1, Integer::sum);
    }
    if (!diagnostics.isEmpty()) {
      reports.add(
          new RankedReport(
              path,
              counts.getOrDefault(Severity.ERROR, 0),
              counts.getOrDefault(Severity.WARNING, 0),
              counts.getOrDefault(Severity.INFO, 0),
              grave(diagnostics)));
    }
  }

  void addUnread(Unread file) {
    unread.add(file);
  }

  SelfAuditResult result() {
    List<CodeCount> counts = new ArrayList<>();
    timesAndReports.forEach(
        (key, count) -> counts.add(new CodeCount(key.code(), key.severity(), count[0], count[1])));
    return new SelfAuditResult(records, counts, reports, unread);
  }

  /** Errors, then warnings, in the record's order. */
  private List<String> grave(List<Diagnostic> diagnostics) {
    Set<String> grave = new LinkedHashSet<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      diagnostics.stream()
          .filter(diagnostic -> diagnostic.severity() == severity)
          .forEach(diagnostic -> grave.add(oneCopy(diagnostic.code())));
    }
    return List.copyOf(grave);
  }

  /** Each record that is read has strings of its own. */
  private String oneCopy(String code) {
    return codes.computeIfAbsent(code, c -> c);
  }
}
