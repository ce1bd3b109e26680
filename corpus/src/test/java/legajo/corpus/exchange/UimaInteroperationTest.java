package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** UIMA's own library, which is what INCEpTION reads and writes with, takes what we write. */
class UimaInteroperationTest {
  private static final Set<String> NO_FEATURES = Set.of("%NAME", "%SUPER_TYPE", "%DESCRIPTION");

  @TempDir Path temporary;

  @Test
  void readsTheTextItsLanguageAndItsSpans() throws Exception {
    CAS cas = read(CasFile.sample().root());

    assertThat(cas.getDocumentText()).isEqualTo(SampleReport.TEXT.replace('\f', '\n'));
    assertThat(cas.getSofaMimeType()).isEqualTo("text/plain");
    assertThat(cas.getDocumentLanguage()).isEqualTo("es");
    assertThat(cas.<AnnotationFS>getAnnotationIndex(type(cas, "legajo.Participant")))
        .extracting(AnnotationFS::getCoveredText)
        .containsExactly("Ana 𝓡uiz Cañ\u0303o");
    assertThat(cas.<AnnotationFS>getAnnotationIndex(type(cas, "legajo.Date")))
        .extracting(AnnotationFS::getCoveredText)
        .containsExactly("abril de 2021", "4 de mayo de 2021");
    FeatureStructure report =
        cas.getIndexRepository().getAllIndexedFS(type(cas, "legajo.Report")).next();
    assertThat(report.getFeatureValueAsString(report.getType().getFeatureByBaseName("modality")))
        .isEqualTo("virtual");
  }

  @Test
  void whatItWritesIsReadAgain() throws Exception {
    assertThat(written(read(CasFile.sample().root())).record())
        .isEqualTo(GoldView.of(SampleReport.record()));
  }

  @Test
  void whatIsAnnotatedWithItIsRead() throws Exception {
    CAS cas = read(CasFile.sample().root());
    int begin = cas.getDocumentText().indexOf("mayo de 2021");
    AnnotationFS added = cas.createAnnotation(type(cas, "legajo.Date"), begin, begin + 12);
    added.setStringValue(added.getType().getFeatureByBaseName("edtf"), "2021-05");
    cas.addFsToIndexes(added);
    cas.removeFsFromIndexes(
        cas.<AnnotationFS>getAnnotationIndex(type(cas, "legajo.Participant")).iterator().next());

    Corrected corrected = written(cas);

    assertThat(corrected.record().dates()).extracting("text").contains("mayo de 2021");
    assertThat(corrected.record().participants()).isEmpty();
    assertThat(corrected.notes()).isEmpty();
  }

  private Corrected written(CAS cas) throws Exception {
    Path file = temporary.resolve("cas.json");
    new JsonCas2Serializer().serialize(cas, file.toFile());
    return CasExchange.read(Files.readAllBytes(file));
  }

  private static Type type(CAS cas, String name) {
    return cas.getTypeSystem().getType(name);
  }

  private static CAS read(JsonNode json) throws Exception {
    CAS cas = CasCreationUtils.createCas(types(json.get("%TYPES")), null, null);
    JsonCas2Deserializer deserializer = new JsonCas2Deserializer();
    deserializer.setFsMode(FeatureStructuresMode.AS_ARRAY);
    deserializer.deserialize(
        new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)), cas);
    return cas;
  }

  /** The library doesn't take types from the file; INCEpTION has them from its layers. */
  private static TypeSystemDescription types(JsonNode types) {
    TypeSystemDescription known =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    types.forEachEntry(
        (name, type) -> {
          TypeDescription description =
              known.addType(name, "", type.get("%SUPER_TYPE").stringValue());
          type.forEachEntry(
              (feature, range) -> {
                if (!NO_FEATURES.contains(feature)) {
                  description.addFeature(feature, "", range.get("%RANGE").stringValue());
                }
              });
        });
    return known;
  }
}
