package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Scorer;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is told of a mistake finds the place in the record. */
class MistakePointersTest {
  private static final Path DAMAGED = Path.of("../../corpus/gold/dev/damaged/poor");
  private static final GoldFolder GOLD = gold();

  @ParameterizedTest
  @ValueSource(strings = {"101-chile-uruguay", "203", "301", "403"})
  void everyMistakeIsAtAPlaceThatTheRecordHas(String begin) throws IOException {
    String name = GOLD.names().stream().filter(n -> n.startsWith(begin)).findFirst().orElseThrow();
    Report record =
        ReportReader.builder().build().read(DAMAGED.resolve(name + ".txt")).report().orElseThrow();
    JsonNode json = JsonMapper.shared().readTree(ReportJson.write(record));

    List<Mistake> mistakes = Scorer.score(GOLD.read(name).facts(), record).mistakes();

    assertThat(mistakes).isNotEmpty();
    assertThat(mistakes)
        .allSatisfy(
            m -> assertThat(json.at(m.pointer()).isMissingNode()).as(m.pointer()).isFalse());
  }

  private static GoldFolder gold() {
    try {
      return GoldFolder.open(Path.of("../../corpus/gold/dev"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
