package legajo.corpus.exchange;

import java.io.StringWriter;
import java.util.List;
import legajo.corpus.exchange.Layers.Feature;
import legajo.corpus.exchange.Layers.Layer;
import legajo.model.ReportJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The layers in INCEpTION's own JSON ({@code ExportedAnnotationLayer}). A type system in XML would
 * not do: INCEpTION takes no layers of whole documents from it (inception-project/inception, issue
 * 3491).
 */
final class LayersJson {
  private static final ObjectWriter JSON = JsonMapper.shared().writer().with(ReportJson.layout());

  private static final String SPAN = "span";
  private static final String DOCUMENT = "document-metadata";

  private final JsonGenerator json;

  private LayersJson(JsonGenerator json) {
    this.json = json;
  }

  static String write() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      Layers.ALL.forEach(new LayersJson(json)::layer);
      json.writeEndArray();
    }
    return text.append('\n').toString();
  }

  private void layer(Layer layer) {
    json.writeStartObject();
    json.writeStringProperty("name", layer.type());
    json.writeStringProperty("uiName", layer.type());
    json.writeStringProperty("type", layer.isSpan() ? SPAN : DOCUMENT);
    json.writeStringProperty("description", layer.description());
    json.writeBooleanProperty("enabled", true);
    json.writeBooleanProperty("built_in", false);
    json.writeBooleanProperty("readonly", false);
    // Objectives run over sentences, dates stand in headings, and words may begin inside tokens.
    json.writeBooleanProperty("cross_sentence", true);
    json.writeBooleanProperty("allow_stacking", true);
    json.writeBooleanProperty("show_hover", true);
    json.writeStringProperty("anchoring_mode", "CHARACTERS");
    json.writeStringProperty("overlap_mode", "ANY_OVERLAP");
    json.writeStringProperty("validation_mode", "NEVER");
    if (!layer.isSpan()) {
      json.writeStringProperty("traits", "{\"singleton\":true}");
    }
    json.writeArrayPropertyStart("features");
    List<Feature> features = layer.features();
    for (int i = 0; i < features.size(); i++) {
      feature(layer, features.get(i), i);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void feature(Layer layer, Feature feature, int rank) {
    json.writeStartObject();
    json.writeStringProperty("name", feature.name());
    json.writeStringProperty("uiName", feature.name());
    json.writeStringProperty("type", CasNames.STRING);
    json.writeStringProperty("description", feature.description());
    json.writeBooleanProperty("enabled", true);
    json.writeBooleanProperty("visible", feature.shown());
    json.writeBooleanProperty("include_in_hover", feature.shown());
    json.writeBooleanProperty("required", false);
    json.writeStringProperty("multi_value_mode", "NONE");
    json.writeStringProperty("link_mode", "NONE");
    json.writeNumberProperty("rank", rank);
    if (!feature.allowed().isEmpty()) {
      tags(layer.type() + "." + feature.name(), feature);
    }
    json.writeEndObject();
  }

  private void tags(String name, Feature feature) {
    json.writeObjectPropertyStart("tag_set");
    json.writeStringProperty("name", name);
    json.writeStringProperty("description", feature.description());
    json.writeStringProperty("language", "x-unspecified");
    json.writeBooleanProperty("create_tag", false);
    json.writeArrayPropertyStart("tags");
    for (String tag : feature.allowed()) {
      json.writeStartObject();
      json.writeStringProperty("tag_name", tag);
      json.writeStringProperty("tag_description", "");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
