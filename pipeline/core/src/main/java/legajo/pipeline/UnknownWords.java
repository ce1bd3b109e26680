package legajo.pipeline;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.TextDamage;

/**
 * Takes the share of words that no dictionary has for the damage of a text. Only words in small
 * letters count: names and acronyms are in no dictionary, however well they were read.
 */
final class UnknownWords implements TextDamage {
  /** Up to the next blank, as damage puts signs and digits into words. */
  private static final Pattern WORD =
      Pattern.compile("(?<!\\S)[\\p{Ps}\\p{Pi}\"']*(\\p{Ll}\\S{2,}?)[\\p{Punct}\\p{Pf}]*(?!\\S)");

  private static final Pattern NO_WORD = Pattern.compile("[@/\\\\_]|www|\\.\\p{Ll}");

  private final Predicate<String> isWord;

  UnknownWords(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  @Override
  public double of(String text) {
    int words = 0;
    int unknown = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(1);
      if (!NO_WORD.matcher(word).find()) {
        words++;
        unknown += isWord.test(word) ? 0 : 1;
      }
    }
    return words == 0 ? 0 : unknown / (double) words;
  }
}
