package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.Evidence;
import legajo.model.Recording;
import legajo.model.Report;
import legajo.model.Session;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {
  @Test
  void isACollectionOfOnePage() throws ExchangeException {
    JsonNode collection = collection(SampleReport.record());

    assertThat(collection.get("@context").stringValue())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.get("type").stringValue()).isEqualTo("AnnotationCollection");
    assertThat(collection.get("total").intValue())
        .isEqualTo(items(collection).size())
        .isEqualTo(12);
    assertThat(collection.get("first").get("type").stringValue()).isEqualTo("AnnotationPage");
  }

  @Test
  void positionsCountCodePointsAndFindTheQuote() throws ExchangeException {
    int[] text = SampleReport.TEXT.codePoints().toArray();
    for (JsonNode item : items(collection(SampleReport.record()))) {
      JsonNode quote = item.get("target").get("selector").get(0);
      JsonNode position = item.get("target").get("selector").get(1);
      int start = position.get("start").intValue();
      int length = position.get("end").intValue() - start;

      assertThat(new String(text, start, length)).isEqualTo(quote.get("exact").stringValue());
      assertThat(SampleReport.TEXT)
          .contains(
              quote.get("prefix").stringValue()
                  + quote.get("exact").stringValue()
                  + quote.get("suffix").stringValue());
    }
  }

  @Test
  void saysTheValueItsPointerAndItsRule() throws ExchangeException {
    JsonNode item = items(collection(SampleReport.record())).get(0);

    assertThat(item.get("body").valueStream().map(body -> body.get("value").stringValue()))
        .containsExactly("2021-04", "/call/date", "stated; rule sample.rule");
    assertThat(item.get("body").valueStream().map(body -> body.get("purpose").stringValue()))
        .containsExactly("describing", "tagging", "commenting");
  }

  @Test
  void namesTheFileByItsDigest() throws ExchangeException {
    JsonNode source = items(collection(SampleReport.record())).get(0).get("target").get("source");

    assertThat(source.get("id").stringValue())
        .isEqualTo("ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s");
    assertThat(source.get("schema:sha256").stringValue()).isEqualTo("ab".repeat(32));
    assertThat(source.get("schema:name").stringValue()).isEqualTo("faros.txt");
    assertThat(source.get("language").stringValue()).isEqualTo("es");
  }

  @Test
  void eachAnnotationHasANameOfItsOwnTheSameEachTime() throws ExchangeException {
    String once = WebAnnotations.write(SampleReport.record(), SampleReport.TEXT);
    Set<String> names = new HashSet<>();
    items(JsonMapper.shared().readTree(once))
        .forEach(item -> names.add(item.get("id").stringValue()));

    assertThat(names).hasSize(12).allMatch(name -> name.startsWith("urn:uuid:"));
    assertThat(WebAnnotations.write(SampleReport.record(), SampleReport.TEXT)).isEqualTo(once);
  }

  @Test
  void quotesStandAloneWhereARecordHidesACode() throws ExchangeException {
    Report report = SampleReport.record();
    Session held = report.sessions().get(1);
    Session hidden =
        new Session(
            held.kind(),
            held.ordinal(),
            held.date(),
            held.status(),
            held.platform(),
            held.times(),
            new Recording(Optional.empty(), Optional.of(Recording.REDACTED)),
            held.section());

    for (JsonNode item : items(collection(with(report, List.of(hidden), report.evidence())))) {
      JsonNode quote = item.get("target").get("selector").get(0);
      assertThat(quote.has("exact")).isTrue();
      assertThat(quote.has("prefix") || quote.has("suffix")).isFalse();
    }
  }

  @Test
  void refusesEvidenceForNothing() {
    Report report = SampleReport.record();
    Evidence evidence = SampleReport.evidenceOf(SampleReport.TEXT, "Zoom");

    assertThatThrownBy(
            () -> collection(with(report, List.of(), Map.of("/website", List.of(evidence)))))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("/website");
    assertThatThrownBy(() -> WebAnnotations.write(report, "otro texto"))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("convert it again");
  }

  private static Report with(
      Report report, List<Session> sessions, Map<String, List<Evidence>> evidence) {
    List<Session> all = sessions.isEmpty() ? report.sessions() : sessions;
    Map<String, List<Evidence>> kept = new java.util.HashMap<>(evidence);
    kept.keySet().removeIf(pointer -> pointer.startsWith("/sessions/" + all.size()));
    return new Report(
        report.schemaVersion(),
        report.source(),
        report.title(),
        report.programme(),
        report.call(),
        report.modality(),
        report.version(),
        report.website(),
        report.parties(),
        report.objectives(),
        report.product(),
        all,
        report.participants(),
        report.dates(),
        report.sections(),
        kept,
        report.repairs(),
        report.diagnostics());
  }

  private static JsonNode collection(Report report) throws ExchangeException {
    return JsonMapper.shared().readTree(WebAnnotations.write(report, SampleReport.TEXT));
  }

  private static JsonNode items(JsonNode collection) {
    return collection.get("first").get("items");
  }
}
