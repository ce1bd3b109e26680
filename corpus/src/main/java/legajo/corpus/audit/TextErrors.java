package legajo.corpus.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import legajo.corpus.text.EditDistance;
import legajo.model.Report;
import legajo.model.Section;

/**
 * Errors of a record's text beside the true one, in characters and words. Only letters and digits
 * count, with one space between words: bullets, line breaks and signs stand differently in a record
 * than on paper and are no errors.
 *
 * @param characterErrors characters to change, insert or delete
 * @param characters of the true text
 * @param wordErrors words to change, insert or delete
 * @param words of the true text
 */
record TextErrors(int characterErrors, int characters, int wordErrors, int words) {
  /** Compares a record's text with the true one. */
  static TextErrors of(Report record, String truth) {
    StringBuilder text = new StringBuilder();
    record.sections().forEach(section -> append(section, text));
    List<String> right = words(truth);
    List<String> found = words(text.toString());
    String rightLetters = String.join(" ", right);
    Map<String, Integer> numbers = new HashMap<>();
    return new TextErrors(
        EditDistance.of(rightLetters, String.join(" ", found)),
        rightLetters.length(),
        EditDistance.of(numbered(right, numbers), numbered(found, numbers)),
        right.size());
  }

  private static void append(Section section, StringBuilder text) {
    section.number().ifPresent(number -> text.append(number).append(' '));
    text.append(section.heading()).append('\n').append(section.text()).append('\n');
    section.sections().forEach(inner -> append(inner, text));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(text.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .toArray();
  }
}
