package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.app.explain.Explanation;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Outcome;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** What the README shows is what the program does. */
class ReadmeTest {
  private static final String README = read(Path.of("../../README.md"));
  private static final Path SAMPLE = Path.of("../../corpus/gold/dev/reports/101-chile-uruguay.txt");
  private static final Pattern EXPLAIN =
      Pattern.compile("legajo explain \\S+ (\\S+)` says why:\n\n```\n(.*?)\n```", Pattern.DOTALL);

  private static final Report REPORT =
      ReportReader.builder().build().read(SAMPLE).report().orElseThrow();
  private static final JsonNode RECORD = JsonMapper.shared().readTree(ReportJson.write(REPORT));

  @Test
  void theInputStandsInTheSampleReport() {
    String sample = read(SAMPLE);
    for (String line : block("```\nENTRE", "\n```").split("\n")) {
      assertThat(sample).contains(line.replace("…", "").strip());
    }
  }

  @Test
  void theOutputStandsInTheRecord() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    collect(RECORD, all);
    try (MappingIterator<JsonNode> shown =
        JsonMapper.shared().readerFor(JsonNode.class).readValues(block("```json\n", "\n```"))) {
      assertThat(shown.readAll()).isNotEmpty().allMatch(all::contains);
    }
  }

  @Test
  void theExplanationIsWhatExplainPrints() {
    Matcher shown = EXPLAIN.matcher(README);
    assertThat(shown.find()).isTrue();
    Explanation explanation =
        new Explanation(RECORD, REPORT, RulePack.builtIn("es"), Optional.empty());

    assertThat(explanation.of(shown.group(1)).orElseThrow())
        .containsExactlyElementsOf(List.of(shown.group(2).split("\n")));
  }

  @Test
  void theRuleThatContributorsAreShownHolds(@TempDir Path pack) throws IOException {
    String guide = read(Path.of("../../CONTRIBUTING.md"));
    int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
    String rule = guide.substring(from, guide.indexOf("```", from)).replace("\n   ", "\n");
    Files.writeString(pack.resolve("dates.yaml"), rule.stripLeading());

    assertThat(RulePack.builtIn("es").mistakesIn(pack)).isEmpty();
  }

  @Test
  void everyKeyOfARecordIsDescribed() {
    for (String key : RECORD.propertyNames()) {
      assertThat(README).containsPattern("(?m)^\\|[^|]*`" + key + "`");
    }
  }

  @Test
  void everyOutcomeIsDescribed() {
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.OK) {
        assertThat(README).contains("\n| `" + outcome.label() + "` |");
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> all) {
    all.add(node);
    node.forEach(child -> collect(child, all));
  }

  private static String block(String begin, String end) {
    int from = README.indexOf(begin);
    assertThat(from).isNotNegative();
    int text = README.indexOf('\n', from) + 1;
    return README.substring(text, README.indexOf(end, text));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
