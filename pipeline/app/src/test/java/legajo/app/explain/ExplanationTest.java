package legajo.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.app.SampleReports;
import legajo.model.Evidence;
import legajo.model.Repair;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExplanationTest {
  private static final String REPORT =
      """
      1. DESCRIPCIÓN

      La cooperación fue seleccionada en marzo de 2021.

      2. SESIONES

      PRIMERA SESIÓN - 4 de mayo de 2021

      Se presentó el plan.
      """;

  private static final RulePack PACK = RulePack.builtIn("es");

  @Test
  void showsTheWordsTheirPlaceTheRuleAndItsSentence() {
    assertThat(explain("/sessions/0/date"))
        .contains("/sessions/0/date = \"2021-05-04\"")
        .anyMatch(line -> line.startsWith("  \"4 de mayo de 2021\"  page 1, characters "))
        .anyMatch(line -> line.startsWith("    rule date.day-month-year: A day of a month"));
  }

  @Test
  void showsTheWordsInTheirContext() {
    assertThat(explain("/sessions/0/date"))
        .anyMatch(line -> line.contains("PRIMERA SESIÓN - [4 de mayo de 2021] Se presentó"));
  }

  @Test
  void showsWhatLostAndWhy() {
    assertThat(explain("/sessions/0/date"))
        .contains("    passed over: date.month-year \"mayo de 2021\" (edtf 2021-05): begins later");
  }

  @Test
  void showsAllBelowAPointer() {
    assertThat(explain("/sessions/0"))
        .anyMatch(line -> line.startsWith("/sessions/0/kind = "))
        .anyMatch(line -> line.startsWith("/sessions/0/date = "))
        .noneMatch(line -> line.startsWith("/dates"));
  }

  @Test
  void saysThatAReportIsSilent() {
    assertThat(explain("/title"))
        .containsExactly("/title = null", "  no words that say it were found");
  }

  @Test
  void knowsNoValueThatTheRecordHasNot() {
    assertThat(explanation(REPORT).of("/sessions/9")).isEmpty();
  }

  @Test
  void eachRuleThatFoundSomethingHasASentence() throws IOException {
    RuleSentences sentences = new RuleSentences(PACK);
    ReportReader reader = ReportReader.builder().build();
    List<Report> reports =
        SampleReports.files().stream()
            .map(file -> reader.read(file).report().orElseThrow())
            .toList();

    assertThat(reports.stream().flatMap(ExplanationTest::rules).distinct())
        .isNotEmpty()
        .allMatch(rule -> sentences.of(rule).isPresent());
  }

  private static Stream<String> rules(Report report) {
    return Stream.concat(
        report.evidence().values().stream().flatMap(List::stream).map(Evidence::rule),
        report.repairs().list().stream().map(Repair::rule));
  }

  private static List<String> explain(String pointer) {
    return explanation(REPORT).of(pointer).orElseThrow();
  }

  private static Explanation explanation(String text) {
    Reading reading =
        ReportReader.builder().build().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Report report = reading.report().orElseThrow();
    return new Explanation(
        JsonMapper.shared().readTree(ReportJson.write(report)),
        report,
        PACK,
        Optional.of(reading.cleanText().orElseThrow()));
  }
}
