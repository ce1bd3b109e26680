package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.corpus.exchange.CasDocument.Annotation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads UIMA CAS JSON 0.4.0: the annotations of the initial view, of whatever type. */
final class CasJsonReader {
  private static final String REMEDY = "; export the document once more as 'UIMA CAS JSON 0.4.0'";

  private final Map<Integer, JsonNode> byId = new LinkedHashMap<>();

  private CasJsonReader() {}

  /**
   * Reads a document.
   *
   * @throws ExchangeException where the bytes hold none, or a span leaves its text
   */
  static CasDocument read(byte[] json) throws ExchangeException {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(json);
    } catch (JacksonException broken) {
      throw new ExchangeException("this is no JSON: " + broken.getOriginalMessage() + REMEDY);
    }
    return new CasJsonReader().document(root);
  }

  private CasDocument document(JsonNode root) throws ExchangeException {
    checkCounting(root);
    JsonNode structures = root.path(CasNames.FEATURE_STRUCTURES);
    JsonNode view = root.path(CasNames.VIEWS).path(CasNames.INITIAL_VIEW);
    if (!structures.isArray() || !view.path(CasNames.VIEW_MEMBERS).isArray()) {
      throw new ExchangeException(
          "this is no UIMA CAS JSON: it lacks "
              + CasNames.FEATURE_STRUCTURES
              + " or the view "
              + CasNames.INITIAL_VIEW
              + REMEDY);
    }
    for (JsonNode structure : structures) {
      byId.put(structure.path(CasNames.ID).asInt(), structure);
    }
    int sofa = view.path(CasNames.VIEW_SOFA).asInt();
    return new CasDocument(text(sofa), annotations(view.path(CasNames.VIEW_MEMBERS), sofa));
  }

  /** Programs may count bytes or code points, and say so; most count code units, and don't. */
  private static void checkCounting(JsonNode root) throws ExchangeException {
    String counted =
        root.path(CasNames.HEADER).path(CasNames.OFFSET_ENCODING).asString(CasNames.UTF_16);
    if (!counted.replace('_', '-').equalsIgnoreCase(CasNames.UTF_16)) {
      throw new ExchangeException(
          "its places count "
              + counted
              + ", and only UTF-16 code units are read"
              + "; export it with the offset encoding UTF-16, which is INCEpTION's own");
    }
  }

  private String text(int sofa) throws ExchangeException {
    JsonNode text = byId.getOrDefault(sofa, JsonMapper.shared().nullNode());
    if (!text.path(CasNames.SOFA_STRING).isString()) {
      throw new ExchangeException("this CAS holds no text" + REMEDY);
    }
    return text.path(CasNames.SOFA_STRING).stringValue();
  }

  /** Feature structures that are in no view were taken out of it: a person deleted them. */
  private List<Annotation> annotations(JsonNode members, int sofa) throws ExchangeException {
    Set<Integer> ids = new LinkedHashSet<>();
    members.forEach(member -> ids.add(member.asInt()));
    String text = text(sofa);
    List<Annotation> annotations = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (int id : ids) {
      JsonNode structure = byId.get(id);
      if (structure == null) {
        mistakes.add("the view lists " + id + ", which is no feature structure" + REMEDY);
      } else if (id != sofa) {
        Annotation annotation = annotation(id, structure);
        checkSpan(annotation, text, mistakes);
        annotations.add(annotation);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new ExchangeException(mistakes);
    }
    return annotations;
  }

  private Annotation annotation(int id, JsonNode structure) {
    Map<String, String> features = new LinkedHashMap<>();
    structure.forEachEntry(
        (key, value) -> {
          String name = key.startsWith(CasNames.ANCHOR) ? key.substring(1) : key;
          boolean own = !name.equals(CasNames.BEGIN) && !name.equals(CasNames.END);
          if (own && !name.startsWith("%") && !name.equals(CasNames.SOFA_REFERENCE)) {
            String text = value.isValueNode() ? value.asString("") : value.toString();
            if (!text.isBlank()) {
              features.put(name, text);
            }
          }
        });
    return new Annotation(
        id,
        structure.path(CasNames.TYPE).asString(""),
        place(structure, CasNames.BEGIN),
        place(structure, CasNames.END),
        features);
  }

  /** A place that is left out is 0, UIMA's default for numbers. */
  private static int place(JsonNode structure, String name) {
    JsonNode place = structure.path(name);
    return (place.isMissingNode() ? structure.path(CasNames.ANCHOR + name) : place).asInt(0);
  }

  private static void checkSpan(Annotation annotation, String text, List<String> mistakes) {
    int begin = annotation.begin();
    int end = annotation.end();
    if (begin < 0 || begin > end || end > text.length()) {
      mistakes.add(
          Mistakes.place(annotation)
              + ": the text has characters 0 to "
              + text.length()
              + "; draw the span again");
    } else if (splits(text, begin) || splits(text, end)) {
      mistakes.add(
          Mistakes.place(annotation)
              + ": the span begins or ends inside a character of two code units; draw it again");
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
