package legajo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {
  @Test
  void theDocumentedTableIsTheListOfCodes() throws IOException {
    List<String> documented;
    try (Stream<String> lines = Files.lines(Path.of("../docs/diagnostics.md"))) {
      documented = lines.filter(line -> line.startsWith("| `")).toList();
    }

    assertThat(documented)
        .containsExactlyElementsOf(
            Stream.of(DiagnosticCode.values()).map(DiagnosticCodeTest::row).toList());
  }

  private static String row(DiagnosticCode code) {
    String severities =
        code.severities().stream()
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |".formatted(code.id(), severities, code.says(), code.remedy());
  }

  @ParameterizedTest
  @EnumSource
  void eachIsFoundByItsIdAndSaysWhatAndWhatToDo(DiagnosticCode code) {
    assertThat(DiagnosticCode.of(code.id())).contains(code);
    assertThat(code.says()).matches("[A-Z].*\\.");
    assertThat(code.remedy()).matches("[A-Z].*\\.");
    assertThat(code.severities()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void knowsNoOtherId() {
    assertThat(DiagnosticCode.of("YEAR_INFERRED")).isEmpty();
    assertThat(DiagnosticCode.of("")).isEmpty();
  }

  @Test
  void makesDiagnosticsOfItsUsualSeverityOrAnotherThatIsItsOwn() {
    assertThat(DiagnosticCode.YEAR_INFERRED.at("/call/date", "So it is."))
        .isEqualTo(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "year-inferred",
                "So it is.",
                Optional.of("/call/date")));
    assertThat(DiagnosticCode.YEAR_INFERRED.ofFile(Diagnostic.Severity.INFO, "So it is."))
        .isEqualTo(
            new Diagnostic(
                Diagnostic.Severity.INFO, "year-inferred", "So it is.", Optional.empty()));
  }

  @Test
  void refusesASeverityThatIsNotDocumented() {
    assertThatThrownBy(
            () -> DiagnosticCode.YEAR_INFERRED.at("", Diagnostic.Severity.ERROR, "So it is."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("year-inferred is never of severity ERROR");
  }
}
