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
      Map.ofEntries(
          Map.entry(
              "601-peru-brasil.txt",
              List.of(
                  "heading-number-missing /sections/2/number",
                  "heading-number-missing /sections/3/number")),
          Map.entry("603-uruguay-paraguay.txt", List.of("session-missing /sessions/1/ordinal")),
          Map.entry("613-haiti-colombia.txt", List.of("session-missing /sessions/1/ordinal")),
          Map.entry(
              "656-barbados-santalucia-dominica.txt",
              List.of("heading-number-missing /sections/4/sections/3/number")),
          Map.entry(
              "658-argentina-chile-uruguay.txt",
              List.of("delegation-without-party /participants/8/delegation")),
          Map.entry(
              "701-chile-honduras.txt",
              List.of(
                  "session-missing /sessions/4/ordinal",
                  "date-outside-period /sessions/0/date",
                  "times-disagree /sessions/0/times")),
          Map.entry(
              "712-republica-dominicana-el-salvador-honduras.txt",
              List.of("delegation-without-party /participants/0/delegation")),
          Map.entry("729-brasil-peru.txt", List.of("session-missing /sessions/1/ordinal")),
          Map.entry("733-belice-barbados.txt", List.of("session-missing /sessions/2/ordinal")),
          Map.entry(
              "734-costa-rica-honduras-nicaragua.txt",
              List.of("heading-number-missing /sections/6/sections/1/number")),
          Map.entry(
              "739-peru-colombia.txt",
              List.of(
                  "date-outside-period /call/date",
                  "date-outside-period /sessions/3/date",
                  "date-outside-period /dates/12/edtf",
                  "date-outside-period /dates/13/edtf",
                  "date-outside-period /dates/14/edtf")),
          Map.entry("741-costarica-guatemala.txt", List.of("session-missing /sessions/2/ordinal")),
          Map.entry(
              "742-argentina-paraguay.txt",
              List.of("heading-number-missing /sections/3/sections/1/number")),
          Map.entry(
              "745-venezuela-bolivia.txt",
              List.of("delegation-without-party /participants/11/delegation")),
          Map.entry(
              "755-costa-rica-republica-dominicana.txt",
              List.of("session-missing /sessions/2/ordinal")),
          Map.entry(
              "763-honduras-panama.txt",
              List.of(
                  "heading-number-missing /sections/5/number",
                  "delegation-without-party /participants/0/delegation")));

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
