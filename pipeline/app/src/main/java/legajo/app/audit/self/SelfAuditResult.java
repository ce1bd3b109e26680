package legajo.app.audit.self;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import legajo.model.Diagnostic.Severity;

/**
 * What records say against themselves.
 *
 * @param records how many were read
 * @param codes what was found, the gravest and then the most frequent first
 * @param reports records with any diagnostic, the worst first
 * @param unread files that hold no record that can be read, by path
 */
public record SelfAuditResult(
    int records, List<CodeCount> codes, List<RankedReport> reports, List<Unread> unread) {
  public SelfAuditResult {
    codes = codes.stream().sorted(CodeCount.GRAVEST_FIRST).toList();
    reports = reports.stream().sorted(RankedReport.WORST_FIRST).toList();
    unread = unread.stream().sorted(Comparator.comparing(file -> file.path().toString())).toList();
  }

  /** How many records have no diagnostic. */
  public int silent() {
    return records - reports.size();
  }

  /**
   * How often a diagnostic was made.
   *
   * @param code as it stands in the records
   * @param severity with which it was made
   * @param times in all
   * @param reports in how many records
   */
  public record CodeCount(String code, Severity severity, int times, int reports) {
    static final Comparator<CodeCount> GRAVEST_FIRST =
        Comparator.comparing(CodeCount::severity)
            .thenComparing(CodeCount::times)
            .reversed()
            .thenComparing(CodeCount::code);
  }

  /**
   * A record and the number of its diagnostics.
   *
   * @param path of the record
   * @param codes of its errors and warnings, each once, the gravest first
   */
  public record RankedReport(Path path, int errors, int warnings, int infos, List<String> codes) {
    /** An error weighs as much as ten warnings, a warning as much as ten that only inform. */
    private static final int STEP = 10;

    static final Comparator<RankedReport> WORST_FIRST =
        Comparator.comparingLong(RankedReport::weight)
            .thenComparingInt(RankedReport::count)
            .reversed()
            .thenComparing(report -> report.path().toString());

    public RankedReport {
      codes = List.copyOf(codes);
    }

    /** How bad it is, by the severity of its diagnostics. */
    public long weight() {
      return ((long) errors * STEP + warnings) * STEP + infos;
    }

    /** The number of its diagnostics. */
    public int count() {
      return errors + warnings + infos;
    }
  }

  /**
   * A file that was not read.
   *
   * @param why one sentence for the archivist
   */
  public record Unread(Path path, String why) {}
}
