package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.pipeline.ReportReader;
import legajo.pipeline.assemble.checks.RecordChecks;
import legajo.rules.RulePack;
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
      Map.of(
          "601-peru-brasil.txt",
          List.of(
              "heading-number-missing /sections/2/number",
              "heading-number-missing /sections/3/number"),
          "603-uruguay-paraguay.txt",
          List.of("session-missing /sessions/1/ordinal"),
          "613-haiti-colombia.txt",
          List.of("session-missing /sessions/1/ordinal"),
          "656-barbados-santalucia-dominica.txt",
          List.of("heading-number-missing /sections/4/sections/3/number"),
          "658-argentina-chile-uruguay.txt",
          List.of("delegation-without-party /participants/8/delegation"));

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
        .filteredOn(finding -> !MISREAD.getOrDefault(name, List.of()).contains(finding))
        .containsExactlyElementsOf(SLIPS.getOrDefault(name, List.of()));
  }
}
