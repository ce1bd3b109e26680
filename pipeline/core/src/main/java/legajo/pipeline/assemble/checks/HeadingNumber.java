package legajo.pipeline.assemble.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import legajo.rules.Roman;
import legajo.rules.Vocabulary;

/**
 * The place of a heading among its like.
 *
 * @param series what it is counted with: headings of other series beside it have numbers of their
 *     own. The part before the last full stop of "4.2" belongs to it.
 * @param rank its place, from 1
 */
record HeadingNumber(String series, int rank) {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})*");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final Pattern TO_39 = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

  private static final String FIGURES = "figures";
  private static final String ROMAN = "I";
  private static final String SMALL_ROMAN = "i";
  private static final String LETTERS = "A";
  private static final String SMALL_LETTERS = "a";
  private static final String WORDS = "words";

  /**
   * What a printed number may be; "C" is a letter, and also a hundred. The likelier stands first.
   */
  static List<HeadingNumber> readings(String printed, Vocabulary ordinals) {
    if (DECIMAL.matcher(printed).matches()) {
      int dot = printed.lastIndexOf('.');
      int rank = Integer.parseInt(printed.substring(dot + 1));
      return List.of(new HeadingNumber(FIGURES + printed.substring(0, dot + 1), rank));
    }
    List<HeadingNumber> readings = new ArrayList<>();
    int roman = roman(printed);
    if (roman > 0) {
      readings.add(new HeadingNumber(isSmall(printed) ? SMALL_ROMAN : ROMAN, roman));
    }
    if (LETTER.matcher(printed).matches()) {
      int rank = Character.toLowerCase(printed.charAt(0)) - 'a' + 1;
      readings.add(new HeadingNumber(isSmall(printed) ? SMALL_LETTERS : LETTERS, rank));
    }
    if (readings.isEmpty() && !ordinals.words().isEmpty()) {
      ordinals
          .valueOf(printed)
          .filter(value -> value.matches("[0-9]{1,4}"))
          .ifPresent(value -> readings.add(new HeadingNumber(WORDS, Integer.parseInt(value))));
    }
    return readings;
  }

  private static boolean isSmall(String printed) {
    return Character.isLowerCase(printed.charAt(0));
  }

  /** The value of a Roman numeral as reports number with; 0 for anything else. */
  private static int roman(String printed) {
    String upper = printed.toUpperCase(Locale.ROOT);
    boolean oneCase = printed.equals(upper) || printed.equals(printed.toLowerCase(Locale.ROOT));
    return oneCase && !upper.isEmpty() && TO_39.matcher(upper).matches()
        ? Integer.parseInt(Roman.toNumber(upper))
        : 0;
  }
}
