package legajo.app.audit.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import legajo.app.audit.self.SelfAuditResult.CodeCount;
import legajo.app.audit.self.SelfAuditResult.RankedReport;
import legajo.app.audit.self.SelfAuditResult.Unread;
import legajo.model.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfAuditTableTest {
  private static final SelfAuditResult RESULT =
      new SelfAuditResult(
          3,
          List.of(
              new CodeCount("year-inferred", Severity.INFO, 12, 2),
              new CodeCount("session-missing", Severity.WARNING, 2, 1)),
          List.of(
              new RankedReport(Path.of("out/b.json"), 0, 0, 3, List.of()),
              new RankedReport(
                  Path.of("out/a.json"), 0, 2, 9, List.of("session-missing", "times-disagree"))),
          List.of(new Unread(Path.of("out/c.json"), "not a record of schema version 1")));

  @Test
  void tellsWhatWasFoundAndWhereItIsWorst() {
    assertThat(new SelfAuditTable(RESULT).lines(100))
        .containsExactly(
            "3 records read, 1 without a diagnostic; 1 file could not be read",
            "",
            "severity   times  reports  diagnostic",
            "warning        2        1  session-missing",
            "info          12        2  year-inferred",
            "",
            "errors  warnings  infos  report",
            "     0         2      9  out/a.json  session-missing, times-disagree",
            "     0         0      3  out/b.json",
            "",
            "not read",
            "out/c.json: not a record of schema version 1");
  }

  @Test
  void saysOnlyWhatThereIs() {
    assertThat(
            new SelfAuditTable(new SelfAuditResult(1, List.of(), List.of(), List.of())).lines(80))
        .containsExactly("1 record read, 1 without a diagnostic; 0 files could not be read");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 61, 80, 133})
  void keepsToTheWidthAndToTheEndsOfPaths(int width) {
    Path deep = Path.of("archivo/" + "informes/".repeat(30) + "año-2009.json");
    SelfAuditResult result =
        new SelfAuditResult(
            1,
            List.of(new CodeCount("x".repeat(200), Severity.ERROR, 1_000_000, 1)),
            List.of(new RankedReport(deep, 1, 0, 0, List.of("x".repeat(200)))),
            List.of(new Unread(deep, "w".repeat(200))));

    List<String> lines = new SelfAuditTable(result).lines(width);

    assertThat(lines).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    assertThat(lines).filteredOn(line -> line.contains("año-2009.json")).hasSize(2);
  }

  @Test
  void isNoNarrowerThanItCanBeRead() {
    SelfAuditTable table = new SelfAuditTable(RESULT);

    assertThat(table.lines(-5)).isEqualTo(table.lines(SelfAuditTable.NARROWEST));
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    Path bad = Path.of("a\u001b[2J\u202e.json");
    SelfAuditResult result =
        new SelfAuditResult(
            1, List.of(), List.of(new RankedReport(bad, 1, 0, 0, List.of())), List.of());

    assertThat(new SelfAuditTable(result).lines(80)).last().asString().endsWith("a?[2J?.json");
  }
}
