package legajo.pipeline.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Heads over lists that stand side by side: alike in form, as "Por el Perú" and "Por Chile" or
 * "ECUADOR (MRL)" and "OEA"; the headings of a table's columns are not.
 */
final class ParallelHeads {
  private static final int MOST_WORDS = 8;
  private static final Pattern BRACKET = Pattern.compile(".+\\([^()]*\\p{Lu}{2}[^()]*\\):?");

  private ParallelHeads() {}

  static boolean in(TypedLine line) {
    List<String> heads = line.cells().stream().map(line::words).toList();
    if (heads.size() < 2 || heads.stream().anyMatch(ParallelHeads::isNoHead)) {
      return false;
    }
    boolean capitals = heads.stream().allMatch(head -> head.equals(head.toUpperCase(Locale.ROOT)));
    boolean bracket = heads.stream().anyMatch(head -> BRACKET.matcher(head).matches());
    boolean brackets = heads.stream().allMatch(head -> BRACKET.matcher(head).matches());
    String first = firstWord(heads.get(0));
    boolean same =
        heads.stream().allMatch(head -> firstWord(head).equals(first) && head.indexOf(' ') > 0);
    boolean different = heads.stream().distinct().count() == heads.size();
    return different && (same || brackets || capitals && bracket);
  }

  private static boolean isNoHead(String words) {
    return words.chars().anyMatch(Character::isDigit)
        || words.indexOf(',') >= 0
        || !Character.isUpperCase(words.charAt(0))
        || words.split(" ").length > MOST_WORDS;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
  }
}
