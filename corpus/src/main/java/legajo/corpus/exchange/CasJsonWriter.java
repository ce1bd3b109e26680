package legajo.corpus.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.corpus.exchange.Layers.Feature;
import legajo.corpus.exchange.Layers.Layer;
import legajo.model.ReportJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a document as UIMA CAS JSON 0.4.0, with the types of all layers. */
final class CasJsonWriter {
  private static final ObjectWriter JSON = JsonMapper.shared().writer().with(ReportJson.layout());

  /** Written before all that refer to it, as the format asks. */
  private static final int SOFA_ID = 1;

  private static final int META_DATA_ID = 2;
  private static final int FIRST_ANNOTATION_ID = 3;

  private final JsonGenerator json;

  private CasJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The JSON text of a document, with a line feed at its end.
   *
   * @param name what annotators know the document by
   * @param language ISO 639-1, or UIMA's {@code x-unspecified}
   */
  static String write(CasDocument document, String name, String language) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      new CasJsonWriter(json).write(document, new MetaData(name, language));
    }
    return text.append('\n').toString();
  }

  private record MetaData(String name, String language) {}

  private void write(CasDocument document, MetaData metaData) {
    json.writeStartObject();
    json.writeObjectPropertyStart(CasNames.TYPES);
    metaDataType();
    Layers.ALL.forEach(this::type);
    json.writeEndObject();
    json.writeArrayPropertyStart(CasNames.FEATURE_STRUCTURES);
    sofa(document.text());
    metaData(document.text(), metaData);
    List<Annotation> annotations = document.annotations();
    for (int i = 0; i < annotations.size(); i++) {
      annotation(FIRST_ANNOTATION_ID + i, annotations.get(i));
    }
    json.writeEndArray();
    views(annotations.size());
    json.writeEndObject();
  }

  private void metaDataType() {
    startType(CasNames.DOCUMENT_META_DATA, CasNames.DOCUMENT_ANNOTATION);
    feature("documentTitle");
    feature("documentId");
    json.writeEndObject();
  }

  private void type(Layer layer) {
    startType(layer.type(), layer.isSpan() ? CasNames.ANNOTATION : CasNames.ANNOTATION_BASE);
    json.writeStringProperty(CasNames.DESCRIPTION, layer.description());
    for (Feature feature : layer.features()) {
      feature(feature.name());
    }
    json.writeEndObject();
  }

  private void startType(String name, String superType) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty(CasNames.NAME, name);
    json.writeStringProperty(CasNames.SUPER_TYPE, superType);
  }

  private void feature(String name) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty(CasNames.NAME, name);
    json.writeStringProperty(CasNames.RANGE, CasNames.STRING);
    json.writeEndObject();
  }

  private void sofa(String text) {
    start(SOFA_ID, CasNames.SOFA);
    json.writeNumberProperty("sofaNum", 1);
    json.writeStringProperty("sofaID", CasNames.INITIAL_VIEW);
    json.writeStringProperty("mimeType", "text/plain");
    json.writeStringProperty(CasNames.SOFA_STRING, text);
    json.writeEndObject();
  }

  private void metaData(String text, MetaData metaData) {
    start(META_DATA_ID, CasNames.DOCUMENT_META_DATA);
    span(0, text.length());
    json.writeStringProperty("language", metaData.language());
    json.writeStringProperty("documentTitle", metaData.name());
    json.writeStringProperty("documentId", metaData.name());
    json.writeEndObject();
  }

  private void annotation(int id, Annotation annotation) {
    Layer layer = Layers.named(annotation.type()).orElseThrow();
    start(id, layer.type());
    if (layer.isSpan()) {
      span(annotation.begin(), annotation.end());
    } else {
      json.writeNumberProperty(CasNames.SOFA_REFERENCE, SOFA_ID);
    }
    Map<String, String> values = annotation.features();
    for (Feature feature : layer.features()) {
      String value = values.get(feature.name());
      if (value != null) {
        json.writeStringProperty(feature.name(), value);
      }
    }
    json.writeEndObject();
  }

  private void start(int id, String type) {
    json.writeStartObject();
    json.writeNumberProperty(CasNames.ID, id);
    json.writeStringProperty(CasNames.TYPE, type);
  }

  private void span(int begin, int end) {
    json.writeNumberProperty(CasNames.SOFA_REFERENCE, SOFA_ID);
    json.writeNumberProperty(CasNames.BEGIN, begin);
    json.writeNumberProperty(CasNames.END, end);
  }

  private void views(int annotations) {
    json.writeObjectPropertyStart(CasNames.VIEWS);
    json.writeObjectPropertyStart(CasNames.INITIAL_VIEW);
    json.writeNumberProperty(CasNames.VIEW_SOFA, SOFA_ID);
    json.writeArrayPropertyStart(CasNames.VIEW_MEMBERS);
    IntStream.range(META_DATA_ID, FIRST_ANNOTATION_ID + annotations).forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
