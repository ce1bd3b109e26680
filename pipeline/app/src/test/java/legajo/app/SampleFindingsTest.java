package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.pipeline.ReportReader;
import legajo.pipeline.assemble.checks.RecordChecks;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks have against the sample reports is what is wrong with them or with the reading of
 * them, and nothing else.
 */
class SampleFindingsTest {
  private static final ReportReader READER = ReportReader.builder().build();

  /** Slips of their authors, and guests of a body that is no party. */
  private static final Map<String, List<String>> SLIPS =
      Map.of(
          "108-bolivia-ecuador.txt",
          List.of("heading-number-repeated /sections/3/number"),
          "645-costa-rica-panama.txt",
          List.of("delegation-without-party /participants/9/delegation"));

  /** What the program reads wrong, as people's records show; gone when it reads it right. */
  private static final Map<String, List<String>> MISREAD =
      Map.ofEntries(
          Map.entry("613-haiti-colombia.txt", List.of("session-missing /sessions/1/ordinal")),
          Map.entry(
              "701-chile-honduras.txt",
              List.of(
                  "session-missing /sessions/4/ordinal",
                  "date-outside-period /sessions/0/date",
                  "times-disagree /sessions/0/times")),
          Map.entry("741-costarica-guatemala.txt", List.of("session-missing /sessions/2/ordinal")),
          Map.entry(
              "763-honduras-panama.txt",
              List.of("delegation-without-party /participants/0/delegation")),
          Map.entry(
              "773-costarica-nicaragua-panama.txt",
              List.of("times-disagree /sessions/2/times", "times-disagree /sessions/3/times")),
          Map.entry("781-chile-peru.txt", List.of("session-missing /sessions/3/ordinal")),
          Map.entry(
              "803-republica-dominicana-ecuador.txt",
              List.of("session-missing /sessions/1/ordinal")),
          Map.entry("805-barbados-jamaica.txt", List.of("session-missing /sessions/4/ordinal")));

  static List<Path> reports() throws IOException {
    return SampleReports.files();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noFalseAlarms(Path file) {
    Set<String> checked = new HashSet<>();
    new RecordChecks(RulePack.builtIn("es"))
        .all()
        .forEach(check -> check.codes().stream().map(DiagnosticCode::id).forEach(checked::add));
    List<Diagnostic> diagnostics = READER.read(file).report().orElseThrow().diagnostics();

    String name = file.getFileName().toString();
    assertThat(diagnostics)
        .filteredOn(diagnostic -> checked.contains(diagnostic.code()))
        .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.at().orElse(""))
        .containsExactlyInAnyOrderElementsOf(expected(name));
  }

  @Test
  void whatIsExpectedIsExpectedOfASampleReport() throws IOException {
    List<String> names =
        SampleReports.files().stream().map(file -> file.getFileName().toString()).toList();

    assertThat(names).containsAll(SLIPS.keySet()).containsAll(MISREAD.keySet());
  }

  private static List<String> expected(String name) {
    List<String> expected = new ArrayList<>(SLIPS.getOrDefault(name, List.of()));
    expected.addAll(MISREAD.getOrDefault(name, List.of()));
    return expected;
  }
}
