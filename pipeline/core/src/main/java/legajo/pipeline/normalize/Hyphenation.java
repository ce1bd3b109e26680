package legajo.pipeline.normalize;

import java.util.function.Predicate;

/**
 * Tells whether a hyphen at a line's end is the word's own.
 *
 * @param isWord tells whether a word stands in the lexicon
 */
record Hyphenation(Predicate<String> isWord) {

  /** "técnico-económico" keeps its hyphen when it is broken there; "coopera-ción" does not. */
  boolean keepsHyphen(String tail, String head) {
    if (Character.isUpperCase(head.charAt(0))) {
      return true;
    }
    String before = tail.substring(lastBreak(tail) + 1, tail.length() - 1);
    int end = 0;
    while (end < head.length() && Character.isLetter(head.charAt(end))) {
      end++;
    }
    String after = head.substring(0, end);
    return !isWord.test(before + after)
        && before.length() > 3
        && isWord.test(before)
        && isWord.test(after);
  }

  private static int lastBreak(String text) {
    int i = text.length() - 2;
    while (i >= 0 && Character.isLetter(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
