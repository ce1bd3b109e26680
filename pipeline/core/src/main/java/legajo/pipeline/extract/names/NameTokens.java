package legajo.pipeline.extract.names;

import java.util.List;
import legajo.rules.Span;

/**
 * A line or sentence as a name finder sees it.
 *
 * @param signs for each word or punctuation mark what it is like: the lists it is in and its
 *     capitals ({@code role+}), or the word itself where it is small and in no list
 * @param spans where each stands
 */
public record NameTokens(List<String> signs, List<Span> spans) {
  public NameTokens {
    signs = List.copyOf(signs);
    spans = List.copyOf(spans);
    if (signs.size() != spans.size()) {
      throw new IllegalArgumentException(signs.size() + " signs of " + spans.size() + " words");
    }
  }

  /** How many. */
  public int size() {
    return signs.size();
  }
}
