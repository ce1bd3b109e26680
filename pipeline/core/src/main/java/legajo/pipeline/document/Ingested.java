package legajo.pipeline.document;

import java.util.List;
import legajo.model.Diagnostic;

/** What ingest made of a file. */
public sealed interface Ingested {

  /**
   * A file whose text was read.
   *
   * @param text the text
   * @param outcome {@link Outcome#OK} or {@link Outcome#PARTIAL}
   * @param diagnostics what could not be read
   */
  record Readable(SourceText text, Outcome outcome, List<Diagnostic> diagnostics)
      implements Ingested {
    public Readable {
      diagnostics = List.copyOf(diagnostics);
      if (!outcome.givesRecord()) {
        throw new IllegalArgumentException("not an outcome of a readable file: " + outcome);
      }
    }
  }

  /**
   * A file whose text could not be read.
   *
   * @param outcome why
   * @param mediaType detected by content; empty where the file could not be opened
   * @param message one sentence for the archivist: what is wrong, and the remedy
   */
  record Unreadable(Outcome outcome, String mediaType, String message) implements Ingested {}
}
