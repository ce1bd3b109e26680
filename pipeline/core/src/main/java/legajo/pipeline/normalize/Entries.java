package legajo.pipeline.normalize;

import java.util.Locale;
import java.util.function.Predicate;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/**
 * Tells lines that each list a person, as "Ana Rey Soto, Directora", from lines of running text.
 */
final class Entries {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_HONORIFIC = 6;

  /** A shorter word with a full stop is an abbreviation, though it ends a name: "Soto Jr.". */
  private static final int SHORTEST_BEFORE_STOP = 4;

  private final Predicate<String> isWord;
  private final Predicate<String> isGivenName;
  private final Vocabulary particles;
  private final Vocabulary honorifics;

  /**
   * A reader of such lines.
   *
   * @param particles words that stand inside a person's name and may be written small
   * @param honorifics titles that stand before a name, without the full stop of their abbreviations
   */
  Entries(
      Predicate<String> isWord,
      Predicate<String> isGivenName,
      Vocabulary particles,
      Vocabulary honorifics) {
    this.isWord = isWord;
    this.isGivenName = isGivenName;
    this.particles = particles;
    this.honorifics = honorifics;
  }

  /** Whether both lines begin with a person, or both end with one behind a colon. */
  boolean areTwo(String first, String next) {
    return opensWithPerson(first) && opensWithPerson(next)
        || endsWithPerson(first) && endsWithPerson(next);
  }

  /** Whether a line begins with a person, with more behind the name. */
  boolean opensWithPerson(String line) {
    String name = name(line);
    return !name.isEmpty() && name.length() < line.length();
  }

  /** "Sra. Ana Rey Soto, Directora", "Ciudadana Ana Rey, Inspectora": a title shows the person. */
  boolean opensWithTitledPerson(String line) {
    int space = line.indexOf(' ');
    return space > 1
        && Character.isUpperCase(line.charAt(0))
        && isTitle(line.substring(0, space))
        && opensWithPerson(line);
  }

  /** "Jefa de Estudios: Ana Rey Soto" */
  private boolean endsWithPerson(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0 || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    String behind = line.substring(colon + 2);
    int bracket = behind.indexOf(" (");
    String words = bracket < 0 ? behind : behind.substring(0, bracket);
    return !words.isEmpty() && name(words).equals(words);
  }

  /** The name that a line begins with, up to its comma, dash or bracket; empty where none does. */
  private String name(String line) {
    String first = "";
    int capitalised = 0;
    int begin = 0;
    for (int count = 0; count < MOST_WORDS && begin < line.length(); count++) {
      int space = line.indexOf(' ', begin);
      int end = space < 0 ? line.length() : space;
      String word = line.substring(begin, end);
      boolean stop = capitalised > 1 && isFullStop(word, line, end);
      boolean last =
          stop || word.endsWith(",") || end == line.length() || isSeparator(line, end + 1);
      String bare = stop || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (bare.isEmpty() || !isOfName(bare, capitalised > 0)) {
        return "";
      }
      boolean title = isHonorific(bare) || capitalised == 0 && isTitle(bare);
      capitalised += !title && Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
      first = first.isEmpty() && !title ? bare : first;
      if (last) {
        boolean person = capitalised >= 2 && (isGiven(first) || !isWord.test(first));
        return person ? line.substring(0, begin + bare.length()) : "";
      }
      begin = end + 1;
    }
    return "";
  }

  private boolean isGiven(String name) {
    return isGivenName.test(name)
        || LineShapes.isHeadingLike(name)
            && isGivenName.test(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  /** "la psicóloga Ana", "Rey Soto, …": a person whose name goes on in the next line. */
  boolean isBrokenPerson(String tail, String head) {
    int last = tail.lastIndexOf(' ');
    int before = last < 0 ? -1 : tail.lastIndexOf(' ', last - 1);
    return before > 0
        && Character.isUpperCase(head.charAt(0))
        && Character.isUpperCase(tail.charAt(last + 1))
        && Character.isLetter(tail.charAt(tail.length() - 1))
        && Character.isLowerCase(tail.charAt(before + 1))
        && isTitle(tail.substring(before + 1, last));
  }

  private boolean isOfName(String word, boolean begun) {
    return Character.isUpperCase(word.charAt(0)) && word.indexOf(':') < 0
        || begun && particles.contains(word);
  }

  /** "Lic.", "Dra.", the initial "J." */
  private static boolean isHonorific(String word) {
    return word.endsWith(".") && word.length() <= LONGEST_HONORIFIC;
  }

  private boolean isTitle(String word) {
    return honorifics.contains(
        Folding.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
  }

  /** "Ana Rey Soto. Directora": a full stop between the name and what the person is. */
  private static boolean isFullStop(String word, String line, int end) {
    return word.endsWith(".")
        && word.length() > SHORTEST_BEFORE_STOP
        && Character.isLowerCase(word.charAt(word.length() - 2))
        && end + 1 < line.length()
        && Character.isUpperCase(line.charAt(end + 1));
  }

  private static boolean isSeparator(String line, int at) {
    return at < line.length()
        && ("-\u2013\u2014".indexOf(line.charAt(at)) >= 0 && line.startsWith(" ", at + 1)
            || line.charAt(at) == '(');
  }
}
