package legajo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import legajo.corpus.audit.Audit;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.facts.Level;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Row;
import legajo.model.ReportJson;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit agrees with the independent scorer of the real reports, wherever both have a figure: on
 * records as they are read, and on records in which something was broken.
 */
class AgreementTest {
  private static final Path SHARED = Path.of("../../../shared").toAbsolutePath().normalize();

  /** Rows of the scorer that are F1 of one of ours, at a level. */
  private static final Map<String, String> F1 =
      Map.of(
          "parties", "parties",
          "sessions (kind, ordinal, date)", "sessions",
          "session times", "sessions.times",
          "participant names", "participants.name",
          "dates (EDTF)", "dates.edtf",
          "sections, all levels", "sections",
          "objectives, specific", "objectives.specific");

  /** Rows of the scorer that are a share of expected values: null for null counts as right. */
  private static final Map<String, String> ACCURACY =
      Map.ofEntries(
          Map.entry("session platform", "sessions.platform"),
          Map.entry("session status", "sessions.status"),
          Map.entry("participant position", "participants.position"),
          Map.entry("participant unit", "participants.unit"),
          Map.entry("participant institution", "participants.institution"),
          Map.entry("participant delegation", "participants.delegation"),
          Map.entry("section kind", "sections.kind"),
          Map.entry("call ordinal", "call.ordinal"),
          Map.entry("call date", "call.date"),
          Map.entry("modality", "modality"),
          Map.entry("website", "website"),
          Map.entry("title", "title"),
          Map.entry("objective, general", "objectives.general"),
          Map.entry("product", "product"));

  /** What is broken in each record, in its JSON. */
  private record Breakage(String what, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Breakage> breakages() {
    return Stream.of(
        new Breakage("nothing", json -> json),
        new Breakage("accents", json -> json.replace("ó", "o").replace("í", "i")),
        new Breakage(
            "dates", json -> json.replaceAll("(\"edtf\": \"20\\d\\d-)05(-[0-2])", "$106$2")),
        new Breakage("hours", json -> json.replace("\"start\": \"09:00\"", "\"start\": \"08:00\"")),
        new Breakage("status", json -> json.replace("\"held\"", "\"planned\"")),
        new Breakage("units", json -> json.replaceAll("\"unit\": \"[^\"]*\"", "\"unit\": null")),
        new Breakage(
            "delegations",
            json -> json.replace("\"delegation\": \"PA\"", "\"delegation\": \"PE\"")),
        new Breakage(
            "roles", json -> json.replace("\"role\": \"provider\"", "\"role\": \"beneficiary\"")));
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("breakages")
  void agreesWithTheScorerOfTheRealReports(Breakage breakage) throws Exception {
    assumeThat(SHARED.resolve("tools/score.py"))
        .as("the real reports and their scorer, which stand beside this project's folder")
        .exists();
    ReportReader reader = ReportReader.builder().build();
    try (Stream<Path> reports = Files.list(SHARED.resolve("reports"))) {
      for (Path report : reports.filter(r -> r.toString().endsWith(".txt")).sorted().toList()) {
        String json = ReportJson.write(reader.read(report).report().orElseThrow());
        String name = report.getFileName().toString().replace(".txt", ".json");
        Files.writeString(folder.resolve(name), breakage.change().apply(json));
      }
    }

    Map<String, Double> theirs = scored(folder);
    AuditResult ours = Audit.run(RecordFiles.open(folder), GoldFolder.open(SHARED.resolve("gold")));

    assertThat(ours.reports()).hasSize(3);
    assertThat(theirs.keySet()).containsAll(F1.keySet()).containsAll(ACCURACY.keySet());
    Counts counts = ours.counts();
    F1.forEach((name, row) -> agree(name, counts.prf(row(row)).f1(), theirs));
    ACCURACY.forEach((name, row) -> agree(name, counts.accuracyOf(row(row)), theirs));
    agree(
        "participant names, folded",
        counts.prf(row("participants.name"), Level.FOLDED).f1(),
        theirs);
  }

  /** The scorer prints four decimals. */
  private static void agree(String name, double ours, Map<String, Double> theirs) {
    assertThat(ours).as(name).isCloseTo(theirs.getOrDefault(name, -1.0), within(0.0001));
  }

  private static Row row(String label) {
    return Row.labelled(label).orElseThrow();
  }

  private static Map<String, Double> scored(Path records) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    "python3",
                    SHARED.resolve("tools/score.py").toString(),
                    records.toString(),
                    "--json"))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    Map<String, Double> figures = new TreeMap<>();
    JsonNode json = JsonMapper.shared().readTree(output);
    json.properties().forEach(entry -> figures.put(entry.getKey(), entry.getValue().asDouble()));
    return figures;
  }
}
