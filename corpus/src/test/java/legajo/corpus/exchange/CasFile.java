package legajo.corpus.exchange;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A CAS as an annotator's tool holds it: annotations are changed, added and deleted in it. */
final class CasFile {
  private final ObjectNode root;

  private CasFile(ObjectNode root) {
    this.root = root;
  }

  static CasFile of(String json) {
    return new CasFile((ObjectNode) JsonMapper.shared().readTree(json));
  }

  /** The sample report, exported. */
  static CasFile sample() throws ExchangeException {
    return of(CasExchange.write(SampleReport.record(), SampleReport.TEXT));
  }

  String text() {
    return structures().get(0).get("sofaString").stringValue();
  }

  /** The first annotation of a layer that stands over these words. */
  ObjectNode over(String words, String type) {
    return first(
        a ->
            a.get("%TYPE").stringValue().equals(type)
                && text()
                    .substring(a.get("begin").intValue(), a.get("end").intValue())
                    .equals(words));
  }

  ObjectNode value(String field) {
    return first(a -> a.path("field").asString("").equals(field));
  }

  ObjectNode report() {
    return first(a -> a.get("%TYPE").stringValue().equals("legajo.Report"));
  }

  private ObjectNode first(Predicate<JsonNode> wanted) {
    return (ObjectNode)
        StreamSupport.stream(structures().spliterator(), false)
            .filter(wanted)
            .findFirst()
            .orElseThrow();
  }

  /** Adds an annotation without features over words of the text. */
  ObjectNode add(String type, String words) {
    int begin = text().indexOf(words);
    return add(type, begin, begin + words.length());
  }

  ObjectNode add(String type, int begin, int end) {
    int id = 1000 + structures().size();
    ObjectNode added =
        structures()
            .addObject()
            .put("%ID", id)
            .put("%TYPE", type)
            .put("@sofa", 1)
            .put("begin", begin)
            .put("end", end);
    members().add(id);
    return added;
  }

  /** Takes an annotation out of the view, as UIMA does. */
  void delete(ObjectNode annotation) {
    int id = annotation.get("%ID").intValue();
    for (int i = members().size() - 1; i >= 0; i--) {
      if (members().get(i).intValue() == id) {
        members().remove(i);
      }
    }
  }

  void move(ObjectNode annotation, String words) {
    int begin = text().indexOf(words);
    annotation.put("begin", begin).put("end", begin + words.length());
  }

  ObjectNode root() {
    return root;
  }

  ArrayNode structures() {
    return (ArrayNode) root.get("%FEATURE_STRUCTURES");
  }

  private ArrayNode members() {
    return (ArrayNode) root.get("%VIEWS").get("_InitialView").get("%MEMBERS");
  }

  Corrected read() throws ExchangeException {
    return CasExchange.read(root.toString().getBytes(StandardCharsets.UTF_8));
  }
}
