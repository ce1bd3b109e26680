package legajo.corpus.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import legajo.model.Evidence;
import legajo.model.Recording;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.model.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as W3C Web Annotation (REC-annotation-model-20170223, JSON-LD): an annotation for each
 * piece of evidence, its body the value, its target the words.
 *
 * <p>Positions count Unicode code points, as section 4.2.5 has it ("in terms of unicode code
 * points, not in terms of code units") and as a record's evidence does. The source is named by its
 * SHA-256 (RFC 6920), so that an annotation stays with the file whatever folder it lies in.
 */
public final class WebAnnotations {
  private static final ObjectWriter JSON = JsonMapper.shared().writer().with(ReportJson.layout());

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Code points of the text before and behind a quote that help to find it again. */
  private static final int CONTEXT_LENGTH = 32;

  private final Report report;
  private final ReportText text;
  private final int contextLength;
  private final JsonGenerator json;

  private WebAnnotations(Report report, ReportText text, JsonGenerator json) {
    this.report = report;
    this.text = text;
    this.contextLength = hidesSecrets(report) ? 0 : CONTEXT_LENGTH;
    this.json = json;
  }

  /**
   * A record as annotations of its report.
   *
   * <p>Where the record hides an access code, quotes stand without the text around them, which
   * might show it.
   *
   * @param report the record
   * @param text the text that its evidence counts in, exactly as ingested
   * @return an annotation collection with one page, as JSON text
   * @throws ExchangeException where the record was not read from this text, or has evidence for a
   *     value that isn't there
   */
  public static String write(Report report, String text) throws ExchangeException {
    ReportText source = new ReportText(text);
    source.check(report);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new WebAnnotations(report, source, json).collection();
    }
    return out.append('\n').toString();
  }

  private static boolean hidesSecrets(Report report) {
    return report.sessions().stream()
        .anyMatch(s -> s.recording().passcode().equals(Optional.of(Recording.REDACTED)));
  }

  private void collection() throws ExchangeException {
    JsonNode values = JsonMapper.shared().readTree(ReportJson.write(report));
    json.writeStartObject();
    json.writeStringProperty("@context", CONTEXT);
    json.writeStringProperty("id", id("collection"));
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeStringProperty("label", report.source().file());
    json.writeNumberProperty(
        "total", report.evidence().values().stream().mapToInt(List::size).sum());
    json.writeObjectPropertyStart("first");
    json.writeStringProperty("id", id("page"));
    json.writeStringProperty("type", "AnnotationPage");
    json.writeNumberProperty("startIndex", 0);
    json.writeArrayPropertyStart("items");
    for (Map.Entry<String, List<Evidence>> value : report.evidence().entrySet()) {
      annotations(value.getKey(), value.getValue(), words(values, value.getKey()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String words(JsonNode values, String pointer) throws ExchangeException {
    JsonNode value = values.at(pointer);
    if (!value.isValueNode() || value.isNull()) {
      throw new ExchangeException(
          "the record has evidence for "
              + pointer
              + ", but no value there; convert the report again");
    }
    return value.asString();
  }

  private void annotations(String pointer, List<Evidence> entries, String value) {
    for (int i = 0; i < entries.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("id", id(pointer + " " + i));
      json.writeStringProperty("type", "Annotation");
      json.writeStringProperty("motivation", "describing");
      body(pointer, value, entries.get(i));
      target(entries.get(i));
      json.writeEndObject();
    }
  }

  private void body(String pointer, String value, Evidence evidence) {
    json.writeArrayPropertyStart("body");
    text("describing", value);
    text("tagging", pointer);
    text("commenting", Labels.of(evidence.how()) + "; rule " + evidence.rule());
    json.writeEndArray();
  }

  private void text(String purpose, String value) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("value", value);
    json.writeEndObject();
  }

  private void target(Evidence evidence) {
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("type", "SpecificResource");
    source();
    json.writeArrayPropertyStart("selector");
    quote(evidence);
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", evidence.begin());
    json.writeNumberProperty("end", evidence.end());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void source() {
    Source source = report.source();
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("id", nameOf(source));
    json.writeStringProperty("type", "Text");
    json.writeStringProperty("format", source.mediaType());
    source.language().ifPresent(language -> json.writeStringProperty("language", language));
    json.writeStringProperty("schema:name", source.file());
    json.writeStringProperty("schema:sha256", source.sha256());
    json.writeEndObject();
  }

  /** {@code ni:///sha-256;…}, with the digest in base64url without padding (RFC 6920). */
  private static String nameOf(Source source) {
    byte[] digest = HexFormat.of().parseHex(source.sha256());
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private void quote(Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", evidence.text());
    if (contextLength > 0) {
      int before = Math.max(0, evidence.begin() - contextLength);
      int after = Math.min(text.codePoints(), evidence.end() + contextLength);
      json.writeStringProperty("prefix", text.slice(before, evidence.begin()));
      json.writeStringProperty("suffix", text.slice(evidence.end(), after));
    }
    json.writeEndObject();
  }

  /** The same annotation of the same file has the same name each time. */
  private String id(String what) {
    byte[] name = (report.source().sha256() + " " + what).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }
}
