package legajo.pipeline.assemble.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import legajo.rules.Folding;

/**
 * What makes two names of an institution one: its words without the small ones, so that "de" and
 * "del" variants are the same.
 *
 * @param words folded
 */
public record NameKey(List<String> words) {
  private static final Set<String> SMALL =
      Set.of(
          "de",
          "del",
          "la",
          "las",
          "el",
          "los",
          "y",
          "e",
          "of",
          "the",
          "and",
          "para",
          "en",
          "estado",
          "despachos",
          "despacho",
          "du",
          "des",
          "et");

  /** The key of a name. */
  public static NameKey of(String name) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(name);
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
        end++;
      }
      String word = folded.substring(at, end);
      if (end > at && !SMALL.contains(word)) {
        words.add(word);
      }
      at = end + 1;
    }
    return new NameKey(List.copyOf(words));
  }

  /** Whether the other name begins with all words of this one. */
  boolean isShortFor(NameKey other) {
    return words.size() <= other.words.size() && other.words.subList(0, words.size()).equals(words);
  }

  boolean isCompatibleWith(NameKey other) {
    return isShortFor(other) || other.isShortFor(this);
  }
}
