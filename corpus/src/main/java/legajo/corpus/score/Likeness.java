package legajo.corpus.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import legajo.corpus.facts.Answer;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.Level;
import legajo.corpus.facts.Wording;
import legajo.corpus.text.EditDistance;
import legajo.corpus.text.MatchingBlocks;
import legajo.model.Recording;

/** How alike an expected and a found value are. */
final class Likeness {
  private static final Set<Level> ALL = Set.copyOf(EnumSet.allOf(Level.class));

  private static final double LEVENSHTEIN = 0.8;
  private static final double RATCLIFF_OBERSHELP = 0.95;

  private Likeness() {}

  /** The levels at which one of the expected values is the found one. */
  static Set<Level> levels(Field field, Answer expected, Answer found) {
    if (!expected.isPresent() || !found.isPresent()) {
      return Set.of();
    }
    Wording value = found.first();
    if (expected.alternatives().contains(value) || isHidden(field, expected, value)) {
      return ALL;
    }
    if (!field.type().isText()) {
      return Set.of();
    }
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Wording right : expected.alternatives()) {
      addLevels(right, value, levels);
    }
    return levels;
  }

  /** An access code that is hidden in the record, or in gold, can't be compared: it is there. */
  private static boolean isHidden(Field field, Answer expected, Wording value) {
    return field == Field.SESSION_PASSCODE
        && (value.text().equals(Recording.REDACTED)
            || expected.first().text().equals(Recording.REDACTED));
  }

  private static void addLevels(Wording right, Wording found, Set<Level> levels) {
    if (right.folded().equals(found.folded())) {
      levels.addAll(
          EnumSet.of(Level.FOLDED, Level.SOFT, Level.LEVENSHTEIN, Level.RATCLIFF_OBERSHELP));
      return;
    }
    if (!right.soft().isEmpty() && right.soft().equals(found.soft())) {
      levels.add(Level.SOFT);
    }
    if (EditDistance.similarityFrom(LEVENSHTEIN, right.folded(), found.folded()) > 0) {
      levels.add(Level.LEVENSHTEIN);
    }
    if (ratcliffObershelp(right.folded(), found.folded())) {
      levels.add(Level.RATCLIFF_OBERSHELP);
    }
  }

  private static boolean ratcliffObershelp(String left, String right) {
    int both = left.length() + right.length();
    if (2.0 * Math.min(left.length(), right.length()) < RATCLIFF_OBERSHELP * both) {
      return false;
    }
    int common = 0;
    for (MatchingBlocks.Block block : MatchingBlocks.of(letters(left), letters(right))) {
      common += block.length();
    }
    return 2.0 * common >= RATCLIFF_OBERSHELP * both;
  }

  private static List<Character> letters(String text) {
    List<Character> letters = new ArrayList<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      letters.add(text.charAt(i));
    }
    return letters;
  }

  /** How alike two values are, 0 to 1; below one half counts as 0. Both absent are alike. */
  static double similarity(Field field, Answer expected, Answer found) {
    if (!found.isPresent()) {
      return expected.mayBeAbsent() ? 1 : 0;
    }
    if (!expected.isPresent()) {
      return 0;
    }
    Wording value = found.first();
    if (isHidden(field, expected, value)) {
      return 1;
    }
    double best = 0;
    for (Wording right : expected.alternatives()) {
      best = Math.max(best, similarity(field, right, value));
    }
    return best;
  }

  private static double similarity(Field field, Wording right, Wording found) {
    if (right.equals(found)) {
      return 1;
    }
    return field.type().isText()
        ? EditDistance.similarityFrom(0.5, right.folded(), found.folded())
        : 0;
  }

  /**
   * The similarity by which ANLS* counts two values, 0 to 1: capitals don't count, accents do, and
   * below one half it is 0.
   */
  static double anls(Field field, Answer expected, Answer found) {
    if (!expected.isPresent() || !found.isPresent()) {
      return 0;
    }
    double best = isHidden(field, expected, found.first()) ? 1 : 0;
    String value = found.first().text().toLowerCase(Locale.ROOT);
    for (Wording right : expected.alternatives()) {
      String text = right.text().toLowerCase(Locale.ROOT);
      double alike =
          field.type().isText()
              ? EditDistance.similarityFrom(0.5, text, value)
              : text.equals(value) ? 1 : 0;
      best = Math.max(best, alike);
    }
    return best;
  }

  /** Whether two texts have a word in common, whatever its accents and capitals. */
  static boolean shareAWord(Answer expected, Answer found) {
    Set<String> words = Set.copyOf(List.of(found.first().folded().split("[^\\p{L}\\p{Nd}]+")));
    return expected.alternatives().stream()
        .flatMap(right -> java.util.Arrays.stream(right.folded().split("[^\\p{L}\\p{Nd}]+")))
        .anyMatch(word -> word.length() > 2 && words.contains(word));
  }
}
