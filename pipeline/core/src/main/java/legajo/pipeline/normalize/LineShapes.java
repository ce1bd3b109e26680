package legajo.pipeline.normalize;

/** What a line's signs tell by themselves: an item, a heading, a sentence's end, a broken word. */
final class LineShapes {
  private static final String BULLETS = "·•▪◦●○■□‣∙⁃➢➤✓*";

  private LineShapes() {}

  /** Whether this text begins a list item. */
  static boolean isBulleted(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(0);
    if (BULLETS.indexOf(c) >= 0) {
      return text.length() > 1;
    }
    return (c == '-' || c == '–' || c == '—') && text.length() > 2 && text.charAt(1) == ' ';
  }

  /** Whether this text begins with an item's or a section's number or letter. */
  static boolean isNumbered(String text) {
    if (isHalfOfDay(text)) {
      return false;
    }
    int i = 0;
    int length = text.length();
    if (i < length && text.charAt(i) == '(') {
      i++;
    }
    int begin = i;
    while (i < length
        && i - begin < 12
        && (Character.isLetterOrDigit(text.charAt(i)) || isInnerDot(text, i))) {
      i++;
    }
    if (i == begin || i >= length) {
      return false;
    }
    String marker = text.substring(begin, i);
    boolean digits = marker.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    if (digits && marker.indexOf('.') > 0 && text.charAt(i) == ' ') {
      return marker.length() <= 8;
    }
    if (".)-".indexOf(text.charAt(i)) < 0 || marker.length() > (digits ? 8 : 5)) {
      return false;
    }
    boolean shortLetters = marker.length() == 1 || marker.matches("[ivxIVX]+");
    boolean spaced =
        i + 1 < length
            && (text.charAt(i + 1) == ' ' || text.startsWith(".-", i) || text.startsWith(".)", i));
    return spaced
        && text.charAt(i) != '-'
        && (digits ? marker.length() <= 2 || marker.indexOf('.') > 0 : shortLetters);
  }

  /** A bullet or an item's number, alone. */
  static boolean isMarker(String text) {
    boolean marker = isBulleted(text + " x") || isNumbered(text + " x");
    return marker && text.indexOf(' ') < 0 && text.length() <= 5;
  }

  /** "a. m." at the head of a line goes on a time. */
  private static boolean isHalfOfDay(String text) {
    return text.startsWith("a. m.") || text.startsWith("p. m.");
  }

  private static boolean isInnerDot(String text, int i) {
    return text.charAt(i) == '.'
        && i > 0
        && Character.isDigit(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
  }

  /** A drawn line, as under signatures. */
  static boolean isRule(String text) {
    return text.startsWith("___") || text.startsWith("---") || text.startsWith("===");
  }

  /** "9:00 a.", "m. en Lima" */
  static boolean isBrokenAbbreviation(String tail, String head) {
    return head.startsWith("m.") && (tail.endsWith(" a.") || tail.endsWith(" p."));
  }

  static boolean isBrokenWord(String tail, String head) {
    int length = tail.length();
    return length > 2
        && (tail.charAt(length - 1) == '-' || tail.charAt(length - 1) == '\u2010')
        && Character.isLetter(tail.charAt(length - 2))
        && (Character.isLowerCase(head.charAt(0)) || isBrokenName(tail, head));
  }

  /** "Ana Soto-", "Rivas, directora": a double name, broken at its hyphen. */
  private static boolean isBrokenName(String tail, String head) {
    int begin = tail.lastIndexOf(' ') + 1;
    return begin > 0
        && Character.isUpperCase(tail.charAt(begin))
        && Character.isLowerCase(tail.charAt(tail.length() - 2))
        && head.length() > 1
        && Character.isUpperCase(head.charAt(0))
        && Character.isLowerCase(head.charAt(1));
  }

  /** "Ana Soto – Jefa de Boyas –": a dash that parts words has words behind it. */
  static boolean endsInDash(String text) {
    int last = text.length() - 1;
    return last > 1
        && "-\u2013\u2014".indexOf(text.charAt(last)) >= 0
        && text.charAt(last - 1) == ' ';
  }

  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"”’»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".:;!?".indexOf(text.charAt(i)) >= 0;
  }

  /** A line all in capitals. */
  static boolean isHeadingLike(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 3 && upper > 6 * lower;
  }

  /** "PRIMERA SESIÓN (5 de mayo): Se presentó …": a heading that its paragraph runs on from. */
  static boolean beginsInCapitals(String text) {
    int second = text.indexOf(' ') + 1;
    int end = second == 0 ? -1 : text.indexOf(' ', second);
    return end > 0
        && isHeadingLike(text.substring(0, second))
        && isHeadingLike(text.substring(second, end));
  }
}
