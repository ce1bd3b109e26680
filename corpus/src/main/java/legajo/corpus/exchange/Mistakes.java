package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.exchange.CasDocument.Annotation;

/** What is wrong with a corrected document, and what was left out of it. */
final class Mistakes {
  private final List<String> wrong = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** An annotation as users find it. */
  static String place(Annotation annotation) {
    String layer = "annotation " + annotation.id() + " (" + annotation.type();
    return annotation.type().equals(Layers.REPORT.type())
        ? layer + ")"
        : layer + ", characters " + annotation.begin() + "-" + annotation.end() + ")";
  }

  void wrong(String mistake) {
    wrong.add(mistake);
  }

  void wrong(Annotation annotation, String mistake) {
    wrong.add(place(annotation) + ": " + mistake);
  }

  void note(String note) {
    notes.add(note);
  }

  void note(Annotation annotation, String note) {
    notes.add(place(annotation) + ": " + note);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  void throwIfAny() throws ExchangeException {
    if (!wrong.isEmpty()) {
      throw new ExchangeException(wrong);
    }
  }
}
