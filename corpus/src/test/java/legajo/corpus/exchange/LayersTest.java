package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What annotators are shown of the layers. */
class LayersTest {
  static java.util.List<Layers.Layer> layers() {
    return Layers.ALL;
  }

  @ParameterizedTest
  @MethodSource("layers")
  void theGuideSaysWhatEachFeatureMeans(Layers.Layer layer) throws IOException {
    String guide = Files.readString(Path.of("../docs/annotation.md"));

    assertThat(guide).contains("| `" + layer.type() + "` |");
    assertThat(layer.features())
        .allSatisfy(feature -> assertThat(guide).contains("`" + feature.name() + "`"));
    assertThat(Scalars.fields()).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void inceptionGetsEveryFeature(Layers.Layer layer) {
    JsonNode shown = inception(layer);

    assertThat(shown.get("type").stringValue())
        .isEqualTo(layer.equals(Layers.REPORT) ? "document-metadata" : "span");
    assertThat(
            shown.get("features").valueStream().map(feature -> feature.get("name").stringValue()))
        .containsExactlyElementsOf(layer.features().stream().map(Layers.Feature::name).toList());
  }

  @Test
  void closedSetsAreOffered() {
    assertThat(
            inception(Layers.PARTY)
                .at("/features/0/tag_set/tags")
                .valueStream()
                .map(tag -> tag.get("tag_name").stringValue()))
        .containsExactly("beneficiary", "provider", "coordinator");
    assertThat(inception(Layers.DATE).at("/features/0").has("tag_set")).isFalse();
  }

  private static JsonNode inception(Layers.Layer layer) {
    return JsonMapper.shared()
        .readTree(CasExchange.layers())
        .valueStream()
        .filter(shown -> shown.get("name").stringValue().equals(layer.type()))
        .findFirst()
        .orElseThrow();
  }
}
