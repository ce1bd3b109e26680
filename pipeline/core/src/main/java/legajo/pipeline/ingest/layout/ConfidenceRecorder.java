package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.WordConfidences;
import legajo.rules.Span;
import org.jspecify.annotations.Nullable;

/** Notes how sure text recognition is of each word, while the text is written. */
final class ConfidenceRecorder {
  private final List<WordConfidences.Word> words = new ArrayList<>();
  private @Nullable Lettering current;

  /** A glyph whose characters begin at this place; those of one word share their lettering. */
  void add(Glyph glyph, int from) {
    Lettering lettering = glyph.font();
    if (lettering == null || lettering.confidence().isEmpty() || glyph.isBlank()) {
      current = null;
      return;
    }
    int to = from + glyph.text().length();
    int begin = from;
    if (lettering == current && words.get(words.size() - 1).span().end() == from) {
      begin = words.remove(words.size() - 1).span().begin();
    }
    words.add(new WordConfidences.Word(new Span(begin, to), lettering.confidence().getAsInt()));
    current = lettering;
  }

  WordConfidences confidences() {
    return words.isEmpty() ? WordConfidences.NONE : new WordConfidences(words);
  }
}
