package legajo.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import legajo.corpus.text.LetterAlignment;
import legajo.corpus.text.LetterAlignment.Step;
import legajo.corpus.text.WordPairs;
import legajo.corpus.text.Words;

/**
 * Counts which letters were printed and what an OCR engine read for them. Words that have no pair
 * in the damaged text, or one too unlike to be the same word, count nowhere; nor do links,
 * addresses, names of files and words without a letter.
 */
final class ConfusionCounts {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern ADDRESS =
      Pattern.compile("://|www\\.|[@_\\\\]|[\\p{L}\\p{Nd}]\\.\\p{L}{2}");

  /** Signs at either end of a word, which an engine loses, adds and confuses by themselves. */
  private static final Pattern SPECKS_AT_ENDS =
      Pattern.compile("^[-.,;:'\"`´~*°·_]+|[-.,;:'\"`´~*°·_]+$");

  /** ª and º are neither upper nor lower case here: they are signs, not letters. */
  private static final Pattern COUNTED = Pattern.compile("[\\p{Lu}\\p{Ll}¿¡]{1,2}");

  /**
   * Of the steps from a word to another, the share that may be wrong if they are to be the same.
   */
  private static final double MOST_WRONG = 0.5;

  private final Map<String, Integer> printed = new HashMap<>();
  private final Map<String, Map<String, Integer>> read = new HashMap<>();
  private int words;
  private int misreadWords;

  /** Counts the words of a true text and of what was read for it. */
  void add(String truth, String damaged) {
    for (WordPairs.Pair pair : WordPairs.of(Words.of(truth), Words.of(damaged))) {
      if (LETTER.matcher(pair.printed()).find() && !ADDRESS.matcher(pair.printed()).find()) {
        addWord(withoutSpecks(pair.printed()), withoutSpecks(pair.read()));
      }
    }
  }

  private static String withoutSpecks(String word) {
    return SPECKS_AT_ENDS.matcher(word).replaceAll("");
  }

  private void addWord(String truth, String damaged) {
    List<Step> steps = LetterAlignment.of(truth, damaged);
    if (!isSameWord(steps)) {
      return;
    }
    words++;
    if (!steps.stream().allMatch(Step::isRight)) {
      misreadWords++;
    }
    countPrinted(truth);
    for (Step step : steps) {
      if (!step.isRight() && COUNTED.matcher(step.printed()).matches()) {
        read.computeIfAbsent(step.printed(), letters -> new HashMap<>())
            .merge(step.read(), 1, Integer::sum);
      }
    }
  }

  /** Several stray letters in a row are a word that was joined to this one. */
  private static boolean isSameWord(List<Step> steps) {
    long wrong = steps.stream().filter(step -> !step.isRight()).count();
    return wrong <= MOST_WRONG * steps.size()
        && steps.stream().noneMatch(step -> step.printed().isEmpty());
  }

  private void countPrinted(String word) {
    int[] letters = word.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      printed.merge(new String(letters, i, 1), 1, Integer::sum);
      if (i + 1 < letters.length) {
        printed.merge(new String(letters, i, 2), 1, Integer::sum);
      }
    }
  }

  /** How many words were counted. */
  int words() {
    return words;
  }

  /** How many of the words counted were misread. */
  int misreadWords() {
    return misreadWords;
  }

  /** How often a letter, or two letters side by side, stands in the words counted. */
  int printed(String letters) {
    return printed.getOrDefault(letters, 0);
  }

  /** How often which reading took the place of what was printed, by the letters printed. */
  Map<String, Map<String, Integer>> misread() {
    return Map.copyOf(read);
  }
}
