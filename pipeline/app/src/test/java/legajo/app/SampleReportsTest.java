package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Mistake;
import legajo.corpus.score.Scorer;
import legajo.model.Report;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program reads in the sample reports is what people read in them. How many values are
 * still wrong in which report stands in {@code sample-mistakes.txt}; a report that isn't named
 * there is read without a mistake. The list may only grow shorter.
 */
class SampleReportsTest {
  private static final Path GOLD = Path.of("../../corpus/gold/dev");
  private static final ReportReader READER = ReportReader.builder().build();

  static List<String> reports() throws IOException {
    return GoldFolder.open(GOLD).names();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isReadAsPeopleReadIt(String name) throws IOException {
    Path file = GOLD.resolve("reports").resolve(name + ".txt");
    Report record = READER.read(file).report().orElseThrow();

    List<Mistake> mistakes =
        Scorer.score(GoldFolder.open(GOLD).read(name).facts(), record).mistakes();

    assertThat(mistakes).as(name).hasSizeLessThanOrEqualTo(allowed().getOrDefault(name, 0));
  }

  @Test
  void onlyReportsThatAreThereMayHaveMistakes() throws IOException {
    assertThat(reports()).containsAll(allowed().keySet());
  }

  private static Map<String, Integer> allowed() throws IOException {
    try (var list = SampleReportsTest.class.getResourceAsStream("/sample-mistakes.txt")) {
      return new String(
              java.util.Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
    }
  }
}
