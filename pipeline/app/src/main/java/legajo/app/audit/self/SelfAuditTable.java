package legajo.app.audit.self;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import legajo.app.audit.self.SelfAuditResult.CodeCount;
import legajo.app.audit.self.SelfAuditResult.RankedReport;
import legajo.app.audit.self.SelfAuditResult.Unread;

/** The result of a self-audit as plain text. */
public final class SelfAuditTable {
  /** Below this no column would say anything. */
  public static final int NARROWEST = 60;

  private static final String COUNTS = "%6s  %8s  %5s  ";
  private static final int COUNTS_WIDTH = 25;

  private final SelfAuditResult result;

  /** The table of a result. */
  public SelfAuditTable(SelfAuditResult result) {
    this.result = result;
  }

  /**
   * The lines, without line ends: what was read, what was found, which reports are worst, what
   * could not be read.
   *
   * @param width the most code points of a line; as {@link #NARROWEST} where less
   */
  public List<String> lines(int width) {
    int most = Math.max(NARROWEST, width);
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%s read, %d without a diagnostic; %s could not be read",
            counted(result.records(), "record"),
            result.silent(),
            counted(result.unread().size(), "file")));
    addCodes(lines);
    addReports(most, lines);
    addUnread(most, lines);
    return lines.stream().map(line -> cutEnd(line, most)).toList();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  private void addCodes(List<String> lines) {
    if (result.codes().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("severity   times  reports  diagnostic");
    for (CodeCount count : result.codes()) {
      String severity = count.severity().name().toLowerCase(Locale.ROOT);
      lines.add(
          format("%-8s  %6d  %7d  %s", severity, count.times(), count.reports(), count.code()));
    }
  }

  private void addReports(int width, List<String> lines) {
    if (result.reports().isEmpty()) {
      return;
    }
    int paths = pathWidth(width);
    lines.add("");
    lines.add(format(COUNTS + "report", "errors", "warnings", "infos"));
    for (RankedReport report : result.reports()) {
      String path = cutBegin(shown(report.path().toString()), paths);
      String padding = " ".repeat(paths - length(path) + 2);
      String row =
          format(COUNTS, report.errors(), report.warnings(), report.infos())
              + path
              + padding
              + String.join(", ", report.codes());
      lines.add(row.stripTrailing());
    }
  }

  /** As wide as the longest path, but not so that no place for codes is left. */
  private int pathWidth(int width) {
    int longest =
        result.reports().stream()
            .mapToInt(report -> length(shown(report.path().toString())))
            .max()
            .orElse(0);
    return Math.min(longest, (width - COUNTS_WIDTH) * 3 / 5);
  }

  private void addUnread(int width, List<String> lines) {
    if (result.unread().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("not read");
    for (Unread file : result.unread()) {
      String path = cutBegin(shown(file.path().toString()), width / 2);
      lines.add(path + ": " + shown(file.why()));
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A file's name may hold anything; control characters would drive the terminal. */
  private static String shown(String text) {
    return text.replaceAll("\\p{Cntrl}|\\p{Cf}", "?");
  }

  private static String cutEnd(String text, int most) {
    return length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  /** The end of a path tells more than its beginning. */
  private static String cutBegin(String text, int most) {
    int length = length(text);
    return length <= most
        ? text
        : "…" + text.substring(text.offsetByCodePoints(0, length - most + 1));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
