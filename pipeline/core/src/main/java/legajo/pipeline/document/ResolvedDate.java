package legajo.pipeline.document;

import java.util.List;
import java.util.Optional;
import legajo.model.Edtf;
import legajo.rules.Span;

/**
 * A date of the text with its year.
 *
 * @param finding the words
 * @param edtf the full value; still without a year where nothing tells it
 * @param inference why the year is what it is; empty where the words say it
 */
public record ResolvedDate(DateFinding finding, Edtf edtf, Optional<Inference> inference) {

  /**
   * How a year was inferred.
   *
   * @param reason one sentence for the archivist
   * @param from the words that it follows from
   */
  public record Inference(String reason, List<Span> from) {
    public Inference {
      from = List.copyOf(from);
    }
  }
}
