package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import legajo.corpus.exchange.CasExchange;
import legajo.corpus.exchange.Corrected;
import legajo.corpus.exchange.ExchangeException;
import legajo.corpus.exchange.GoldView;
import legajo.corpus.exchange.WebAnnotations;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record that the program makes goes to the tools of annotators and comes back whole. */
class AnnotationExchangeTest {
  private static final ReportReader READER = ReportReader.builder().keepSecrets(true).build();

  static List<Path> reports() throws IOException {
    return SampleReports.files();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void comesBackFromACas(Path file) throws ExchangeException {
    Reading reading = READER.read(file);
    Report report = reading.report().orElseThrow();

    String cas = CasExchange.write(report, text(reading));
    Corrected corrected = CasExchange.read(cas.getBytes(StandardCharsets.UTF_8));

    assertThat(corrected.record()).isEqualTo(GoldView.of(report));
    assertThat(corrected.record().dates()).isNotEmpty();
    assertThat(corrected.notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void allItsEvidenceIsAnnotated(Path file) throws ExchangeException {
    Reading reading = READER.read(file);
    Report report = reading.report().orElseThrow();

    JsonNode collection = JsonMapper.shared().readTree(WebAnnotations.write(report, text(reading)));

    assertThat(
            collection
                .at("/first/items")
                .valueStream()
                .map(item -> item.at("/target/selector/0/exact").stringValue()))
        .containsExactlyElementsOf(
            report.evidence().values().stream().flatMap(List::stream).map(Evidence::text).toList());
  }

  private static String text(Reading reading) {
    return reading.cleanText().orElseThrow().source().text();
  }
}
