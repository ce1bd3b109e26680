package legajo.app.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import legajo.app.audit.AuditFixture;
import legajo.app.audit.AuditView;
import legajo.corpus.audit.Reliability;
import legajo.corpus.score.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditExportTest {
  @TempDir Path folder;

  private AuditView view;
  private AuditDocument document;

  @BeforeEach
  void audit() throws IOException {
    view = AuditFixture.in(folder).view();
    document = Documents.of(view, AuditFixture.subject());
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(AuditJson.of(document));
  }

  @Test
  void theJsonHasTheFiguresOfTheAudit() {
    JsonNode names = null;
    for (JsonNode row : json().get("rows")) {
      names = row.get("row").asString().equals("participants.name") ? row : names;
    }

    Row row = Row.labelled("participants.name").orElseThrow();
    assertThat(names).isNotNull();
    assertThat(names.get("support").asInt()).isEqualTo(5);
    assertThat(names.get("correct").asInt()).isEqualTo(view.total().counts().rightOf(row));
    assertThat(names.get("f1").asDouble())
        .isCloseTo(
            view.total().counts().prf(row).f1(), org.assertj.core.api.Assertions.within(1e-6));
    assertThat(names.get("levels").propertyNames())
        .containsExactly("strict", "folded", "soft", "levenshtein", "ratcliff");
    assertThat(names.get("interval").get("low").asDouble())
        .isLessThanOrEqualTo(names.get("f1").asDouble());
  }

  @Test
  void itsKeysStandInTheOrderOfTheDocument() {
    assertThat(json().propertyNames())
        .startsWith("schemaVersion", "subject", "reports", "microF1", "macroF1", "rows");
  }

  @Test
  void everyErrorIsThereWithItsWords() {
    JsonNode errors = json().get("errors");

    assertThat(errors.size())
        .isEqualTo(view.worst().stream().mapToInt(r -> r.mistakes().size()).sum())
        .isPositive();
    assertThat(errors.get(0).get("report").asString()).isEqualTo("alfa.json");
    assertThat(errors.get(0).get("evidence").get("rule").asString()).startsWith("participant.");
  }

  @Test
  void theSameAuditGivesTheSameBytes() {
    assertThat(AuditJson.of(Documents.of(view, AuditFixture.subject())))
        .isEqualTo(AuditJson.of(document))
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void theTablesHaveALineForEachThing() {
    Map<String, String> files = AuditCsv.of(document);

    assertThat(files.keySet())
        .containsExactly("rows.csv", "strata.csv", "reports.csv", "errors.csv");
    assertThat(files.get("rows.csv").lines()).hasSize(document.rows().size() + 1);
    assertThat(files.get("reports.csv").lines()).hasSize(3);
    assertThat(files.get("errors.csv").lines()).hasSize(document.errors().size() + 1);
  }

  @Test
  void aFormulaThatAReportHoldsIsNotRun() {
    assertThat(AuditCsv.of(document).get("errors.csv"))
        .contains(",\"'=HYPERLINK(")
        .doesNotContain(",\"=HYPERLINK(");
  }

  @Test
  void thePageOfFiguresHasWholeTables() {
    String previous = "";
    for (String line : AuditMarkdown.of(view).split("\n", -1)) {
      if (line.startsWith("|") && previous.startsWith("|")) {
        assertThat(cells(line)).as(line).isEqualTo(cells(previous));
      }
      previous = line;
    }
    Row row = Row.labelled("participants.name").orElseThrow();
    assertThat(AuditMarkdown.of(view))
        .contains("| participants.name | ")
        .contains(String.format(Locale.ROOT, "%.3f (", view.total().counts().prf(row).f1()))
        .contains("| alfa.json | ");
  }

  @Test
  void thePageOfFiguresShowsWhetherConfidencesHold() {
    String page = AuditMarkdown.of(view);
    int values = 0;
    for (Reliability.Bin bin : view.result().reliability().curve()) {
      assertThat(page).contains(" | " + bin.values() + " |\n");
      values += bin.values();
    }
    assertThat(values).isPositive();
    assertThat(page).contains("| values with a confidence of about | share right | values |");
  }

  private static int cells(String line) {
    return line.replace("\\|", "").split("\\|", -1).length;
  }
}
