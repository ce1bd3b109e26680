package legajo.pipeline.segment;

import legajo.rules.Folding;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads the number or letter that a paragraph begins with. */
final class LabelReader {
  private static final int LONGEST = 14;

  private final Vocabulary ordinals;

  LabelReader(Vocabulary ordinals) {
    this.ordinals = ordinals;
  }

  /** The label at the beginning of a paragraph. */
  Label read(String text, Span paragraph) {
    int begin = paragraph.begin();
    int i = begin;
    boolean opened = i < paragraph.end() && text.charAt(i) == '(';
    i += opened ? 1 : 0;
    int wordBegin = i;
    while (i < paragraph.end() && i - wordBegin < LONGEST && isOfLabel(text, i)) {
      i++;
    }
    String word = text.substring(wordBegin, i);
    if (word.isEmpty() || i >= paragraph.end()) {
      return Label.none(begin);
    }
    Label.Type type = typeOf(word, text, i, opened);
    if (type == Label.Type.NONE) {
      return Label.none(begin);
    }
    return new Label(type, word, new Span(begin, afterPunctuation(text, i, paragraph.end())));
  }

  private static boolean isOfLabel(String text, int i) {
    char c = text.charAt(i);
    boolean innerDot =
        c == '.'
            && i > 0
            && isDigit(text.charAt(i - 1))
            && i + 1 < text.length()
            && isDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || innerDot;
  }

  private Label.Type typeOf(String word, String text, int i, boolean opened) {
    char after = text.charAt(i);
    char beyond = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    boolean dash = after == '.' && beyond == '-';
    boolean closed =
        (after == '.' || after == ')')
            && (beyond == ' ' || dash || Character.isUpperCase(beyond) && after == ')');
    if (word.chars().allMatch(c -> c < 128 && isDigit((char) c))
        && word.length() <= 2
        && !word.equals("0")) {
      boolean dashed = after == ' ' && isDash(beyond) && text.startsWith(" ", i + 2);
      if (!closed && !dashed && !(after == '.' && Character.isUpperCase(beyond))) {
        return Label.Type.NONE;
      }
      return after == ')' || opened ? Label.Type.NUMBER_BRACKET : Label.Type.NUMBER_DOT;
    }
    if (word.matches("[0-9]{1,2}(\\.[0-9]{1,2}){1,4}")) {
      return closed || after == ' ' ? Label.Type.DECIMAL : Label.Type.NONE;
    }
    if (dash && word.length() > 3 && ordinals.contains(Folding.fold(word))) {
      return Label.Type.CLAUSE;
    }
    if (!closed) {
      return Label.Type.NONE;
    }
    if (word.matches("[IVX]{1,5}") && (word.length() > 1 || "IVX".contains(word))) {
      return Label.Type.ROMAN;
    }
    if (word.matches("[ivx]{2,5}") || word.equals("i") && after == ')') {
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
        && (".)".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ' || isDash(text.charAt(i)))) {
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
