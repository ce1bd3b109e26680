package legajo.pipeline.segment;

import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads the number or letter that a paragraph begins with. */
final class LabelReader {
  private static final int LONGEST = 14;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_ROMAN = 5;
  private static final char BAR = '|';

  /** "1.2", "A.3", "IV.2.1". */
  private static final Pattern DECIMAL =
      Pattern.compile("(?:[0-9]{1,2}|[A-Z]|[IVX]{1,5})(\\.[0-9]{1,2}){1,4}");

  /** "a.1", "1.2.b". */
  private static final Pattern WITH_LETTER =
      Pattern.compile("[a-z](?:\\.[0-9]{1,2}){1,3}|[0-9]{1,2}(?:\\.[0-9]{1,2})?\\.[a-z]");

  private final Vocabulary ordinals;
  private final Vocabulary cardinals;
  private final Vocabulary divisions;

  LabelReader(RulePack pack) {
    this.ordinals = pack.vocabulary("ordinal");
    this.cardinals = pack.vocabulary("cardinal");
    this.divisions = pack.vocabulary("heading-division");
  }

  /** The label at the beginning of a paragraph. */
  Label read(String text, Span paragraph) {
    int begin = paragraph.begin();
    int division = afterDivision(text, paragraph);
    int i = Math.max(begin, division);
    boolean opened = i < paragraph.end() && text.charAt(i) == '(';
    i += opened ? 1 : 0;
    int wordBegin = i;
    while (i < paragraph.end() && i - wordBegin < LONGEST && isOfLabel(text, i)) {
      i++;
    }
    String word = withoutOrdinalSign(text.substring(wordBegin, i));
    i += isNumber(word) && text.startsWith("\u00b0", i) ? 1 : 0;
    if (word.isEmpty() || i >= paragraph.end()) {
      return Label.none(begin);
    }
    Label.Type type = division > 0 ? typeInDivision(word, text, i) : typeOf(word, text, i, opened);
    if (type == Label.Type.NONE) {
      return Label.none(begin);
    }
    return new Label(type, word, new Span(begin, afterPunctuation(text, i, paragraph.end())));
  }

  /** Where the number begins in "Capítulo I. Antecedentes"; 0 where no such word stands. */
  private int afterDivision(String text, Span paragraph) {
    int end = paragraph.begin();
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean division =
        end > paragraph.begin() + LONGEST_NUMBER
            && Character.isUpperCase(text.charAt(paragraph.begin()))
            && text.startsWith(" ", end)
            && divisions.contains(Folding.fold(text.substring(paragraph.begin(), end)));
    return division ? end + 1 : 0;
  }

  private Label.Type typeInDivision(String word, String text, int i) {
    boolean closed =
        ".:)".indexOf(text.charAt(i)) >= 0
                && (text.startsWith(" ", i + 1) || isDash(after(text, i)))
            || isDashed(text, i);
    // "CAP\u00cdTULO I ANTECEDENTES" stood on two lines.
    boolean opensTitle = text.startsWith(" ", i) && isTitleStart(after(text, i));
    if (!closed && !opensTitle) {
      return Label.Type.NONE;
    }
    if (word.length() <= 2 && isNumber(word)) {
      return Label.Type.NUMBER_DOT;
    }
    if (isRoman(word)) {
      return Label.Type.ROMAN;
    }
    if (word.matches("[A-Z]")) {
      return Label.Type.UPPER;
    }
    String folded = Folding.fold(word);
    boolean ordinal =
        word.length() > LONGEST_NUMBER && ordinals.contains(folded) || cardinals.contains(folded);
    return ordinal ? Label.Type.CLAUSE : Label.Type.NONE;
  }

  /** "1\u00ba) Antecedentes" */
  private static String withoutOrdinalSign(String word) {
    int last = word.length() - 1;
    boolean sign = last > 0 && "\u00ba\u00aa".indexOf(word.charAt(last)) >= 0;
    return sign && isNumber(word.substring(0, last)) ? word.substring(0, last) : word;
  }

  private static boolean isNumber(String word) {
    return word.isEmpty() || consistsOf(word, "0123456789");
  }

  private static boolean isRoman(String word) {
    return word.length() <= LONGEST_ROMAN && consistsOf(word, "IVX");
  }

  private static boolean consistsOf(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** "I - Antecedentes", "1 | Antecedentes"; a row of a table has more bars than one. */
  private static boolean isDashed(String text, int i) {
    return text.charAt(i) == ' '
        && (isDash(after(text, i)) || after(text, i) == BAR && isOnlyBar(text, i + 2))
        && text.startsWith(" ", i + 2);
  }

  private static boolean isOnlyBar(String text, int from) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == BAR) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitleStart(char c) {
    return Character.isUpperCase(c) || c == '\u00bf' || c == '\u00ab';
  }

  private static char after(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  private static boolean isOfLabel(String text, int i) {
    char c = text.charAt(i);
    boolean inner = c == '.' && i > 0 && i + 1 < text.length();
    boolean innerDot =
        inner
            && (isDigit(text.charAt(i - 1))
                || Character.isUpperCase(text.charAt(i - 1))
                || isLoneLetter(text, i - 1))
            && isDigit(text.charAt(i + 1));
    boolean beforeLetter =
        inner
            && isDigit(text.charAt(i - 1))
            && Character.isLowerCase(text.charAt(i + 1))
            && i + 2 < text.length()
            && ".)".indexOf(text.charAt(i + 2)) >= 0;
    return Character.isLetterOrDigit(c) || innerDot || beforeLetter;
  }

  private static boolean isLoneLetter(String text, int i) {
    return Character.isLowerCase(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private Label.Type typeOf(String word, String text, int i, boolean opened) {
    char after = text.charAt(i);
    char beyond = after(text, i);
    boolean dash = after == '.' && isDash(beyond);
    boolean closed =
        (after == '.' || after == ')')
                && (beyond == ' ' || dash || Character.isUpperCase(beyond) && after == ')')
            || after == '-' && beyond == ' ';
    if (isNumber(word) && word.length() <= 2 && !word.equals("0")) {
      if (!closed && !isDashed(text, i) && !(after == '.' && Character.isUpperCase(beyond))) {
        return Label.Type.NONE;
      }
      return after == ')' || opened ? Label.Type.NUMBER_BRACKET : Label.Type.NUMBER_DOT;
    }
    boolean dotted = word.indexOf('.') >= 0;
    if (dotted && DECIMAL.matcher(word).matches()) {
      boolean tight = after == '.' && Character.isUpperCase(beyond);
      return closed || tight || after == ' ' ? Label.Type.DECIMAL : Label.Type.NONE;
    }
    if (closed && dotted && WITH_LETTER.matcher(word).matches()) {
      return Label.Type.DECIMAL;
    }
    if (word.length() > LONGEST_NUMBER
        && (dash || closed || after == ':' && beyond == ' ')
        && Character.isUpperCase(word.charAt(0))
        && ordinals.contains(Folding.fold(word))) {
      return Label.Type.CLAUSE;
    }
    if (isRoman(word) && (closed || isDashed(text, i))) {
      return Label.Type.ROMAN;
    }
    if (!closed) {
      return Label.Type.NONE;
    }
    boolean lowerRoman =
        word.length() > 1 && word.length() <= LONGEST_ROMAN && consistsOf(word, "ivx");
    if (lowerRoman || word.equals("i") && after == ')') {
      return Label.Type.LOWER_ROMAN;
    }
    if (word.length() != 1) {
      return Label.Type.NONE;
    }
    return Character.isUpperCase(word.charAt(0)) ? Label.Type.UPPER : Label.Type.LOWER;
  }

  private static int afterPunctuation(String text, int from, int end) {
    int i = from;
    while (i < end
        && (".):".indexOf(text.charAt(i)) >= 0
            || text.charAt(i) == ' '
            || text.charAt(i) == BAR
            || isDash(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
