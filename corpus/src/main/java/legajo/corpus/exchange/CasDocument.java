package legajo.corpus.exchange;

import java.util.List;
import java.util.Map;

/**
 * A text with annotations, as a UIMA CAS holds it. All places count UTF-16 code units, as UIMA's
 * JSON does unless its header says otherwise.
 *
 * @param text the words that are annotated
 * @param annotations in no particular order
 */
record CasDocument(String text, List<Annotation> annotations) {
  CasDocument {
    annotations = List.copyOf(annotations);
  }

  /** The words that an annotation stands over, on one line. */
  String words(Annotation annotation) {
    return PlainWords.of(text.substring(annotation.begin(), annotation.end()));
  }

  /**
   * An annotation.
   *
   * @param id number inside its document
   * @param type name of its UIMA type
   * @param begin first code unit; 0 for one of the whole document
   * @param end one past the last code unit; 0 for one of the whole document
   * @param features values that are there
   */
  record Annotation(int id, String type, int begin, int end, Map<String, String> features) {
    Annotation {
      features = Map.copyOf(features);
    }
  }
}
