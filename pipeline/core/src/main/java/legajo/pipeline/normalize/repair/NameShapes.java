package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name that no list has may have been, by letters that names don't have beside each other
 * but misread ones do: "Maguifia" was "Maguiña", "Guerrén" "Guerrón", "Maclsaac" "MacIsaac".
 */
final class NameShapes {
  /**
   * A misreading.
   *
   * @param read what names hardly have; its only group was misread
   * @param printed what stood there
   * @param cost minus the natural logarithm of how likely it was misread so, less that of how much
   *     rarer the name would be as it was read
   * @param kind of damage
   */
  private record Shape(Pattern read, String printed, double cost, int kind) {}

  private static final double STRESSED = -3.6;

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              "(?<=[aeiouáéíóúü])(j?fi|ji(?=[aeo]$))(?=[aeoáéó])",
              "ñ",
              -1.5,
              ConfusionCosts.MARKED),
          shape("(?<=[a-z]{3})(é)(?=n$)", "ó", -3.5, ConfusionCosts.MARKED),
          shape("(?<=[a-z]{2})(6)(?=[a-z])", "ó", -3.5, ConfusionCosts.MARKED),
          stressed("a", "á"),
          stressed("i", "í"),
          stressed("o", "ó"),
          stressed("u", "ú"),
          shape("(?<=^Ma?c)(lI)(?=[a-z])", "I", -6, ConfusionCosts.PLAIN),
          shape("(?<=^Ma?c)(l)(?=[b-df-hj-np-tv-z])", "I", -6, ConfusionCosts.PLAIN));

  private static final int SHORTEST = 5;

  /** Letters, or ends, that Spanish names hardly have. */
  private static final Pattern OF_OTHER_LANGUAGES =
      Pattern.compile(
          "[kw]|th|sh|ph|ck|([bdfgmnpst])\\1|'|(?:[st]o|ia|[rdlek]ma|ai|ei|tzi|[rlv]i)n$",
          Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST_STRESSED = 6;

  private NameShapes() {}

  /** "Paitan", "Ajcalon": names that are stressed on such an end have an accent there. */
  private static Shape stressed(String read, String printed) {
    return shape(
        "(?<=[b-df-hj-np-tv-xyze])(" + read + ")(?=n$)", printed, STRESSED, ConfusionCosts.MARKED);
  }

  /** Whether a name is no Spanish one by its letters, or too short to tell. */
  private static boolean isOfOtherLanguage(String word) {
    return word.length() < SHORTEST_STRESSED || OF_OTHER_LANGUAGES.matcher(word).find();
  }

  private static Shape shape(String read, String printed, double cost, int kind) {
    return new Shape(Pattern.compile(read), printed, cost, kind);
  }

  /** The candidates for a word with a capital that no lexicon has. */
  static List<Candidate> of(String word) {
    List<Candidate> found = new ArrayList<>();
    boolean name =
        word.length() >= SHORTEST
            && Character.isUpperCase(word.charAt(0))
            && !CandidateSearch.isCapitals(word);
    if (!name) {
      return found;
    }
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.read().matcher(word);
      boolean stress =
          word.endsWith("n") && "áíóú".contains(shape.printed()) && shape.cost() == STRESSED;
      if (matcher.find() && !(stress && isOfOtherLanguage(word))) {
        String printed =
            word.substring(0, matcher.start(1)) + shape.printed() + word.substring(matcher.end(1));
        Edit edit = new Edit(matcher.start(1), matcher.end(1), shape.printed());
        found.add(
            new Candidate(printed, List.of(edit), shape.cost(), EditKinds.NONE.with(shape.kind())));
      }
    }
    return found;
  }
}
