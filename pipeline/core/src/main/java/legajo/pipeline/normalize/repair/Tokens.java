package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts lines into words, figures and signs. */
final class Tokens {
  private static final String CLOSING_BRACKETS = ")]}";
  private static final String OPENING_BRACKETS = "([{";
  private static final String OPENING = "¿¡'‘’`´“”\"";
  private static final String CLOSING = ".!?'‘’`´…*°º";

  private final List<TextLine> lines;
  private final List<Token> tokens = new ArrayList<>();
  private int line;
  private TextLine current;

  private Tokens(List<TextLine> lines) {
    this.lines = lines;
    this.current = new TextLine("", 1, true);
  }

  /** The tokens of these lines; where a block begins, one of kind START stands first. */
  static List<Token> of(List<TextLine> lines) {
    return new Tokens(lines).read();
  }

  private List<Token> read() {
    for (line = 0; line < lines.size(); line++) {
      current = lines.get(line);
      if (current.startsBlock() || line == 0) {
        add(0, 0, Token.Kind.START);
      }
      String text = current.text();
      int at = 0;
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && !isBlank(text.charAt(end))) {
          end++;
        }
        if (end > at) {
          chunk(at, end);
        }
        if (end < text.length() && text.charAt(end) == '\t') {
          add(end, end, Token.Kind.START);
        }
        at = end + 1;
      }
    }
    return tokens;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void chunk(int begin, int end) {
    if (isPlainWord(begin, end)) {
      add(begin, end, Token.Kind.WORD);
      return;
    }
    if (isUnderscored(begin, end)) {
      add(begin, begin + 1, Token.Kind.SIGN);
      chunk(begin + 1, end);
      return;
    }
    String chunk = current.text().substring(begin, end);
    if (Verbatim.isVerbatim(chunk)) {
      add(begin, end, Token.Kind.PROTECTED);
      return;
    }
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (isParting(current.text(), i, begin, end) && !isStray(i)) {
        word(from, i);
        add(i, i + 1, Token.Kind.SIGN);
        from = i + 1;
      }
    }
    word(from, end);
  }

  /** The edge of a bullet before a word, read as an underscore; file names have more of them. */
  private boolean isUnderscored(int begin, int end) {
    String text = current.text();
    return text.charAt(begin) == '_'
        && begin + 1 < end
        && (Character.isUpperCase(text.charAt(begin + 1)) || text.charAt(begin + 1) == '_')
        && text.substring(begin, end).matches("__?\\p{L}[^_]*");
  }

  /** Most words are letters from blank to blank, and need no closer look. */
  private boolean isPlainWord(int begin, int end) {
    String text = current.text();
    if (text.charAt(begin) == 'w' || text.charAt(begin) == 'h') {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Signs that end a word wherever they stand; a comma or colon between digits doesn't. */
  private static boolean isParting(String text, int i, int begin, int end) {
    return switch (text.charAt(i)) {
      case '(', ')', '[', ']', '}', '“', '”', '"', '«', '»', '/', '-', '–', '—', ';', '•', '·' ->
          true;
      case ',', ':' ->
          !(i > begin
              && i + 1 < end
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1)));
      default -> false;
    };
  }

  /** A closing bracket that nothing opened is a misread letter: "E]" for "El". */
  private boolean isStray(int i) {
    int bracket = CLOSING_BRACKETS.indexOf(current.text().charAt(i));
    if (bracket <= 0 || i == 0 || !Character.isLetter(current.text().charAt(i - 1))) {
      return false;
    }
    char opening = OPENING_BRACKETS.charAt(bracket);
    for (int l = line; l >= Math.max(0, line - 2); l--) {
      if (lines.get(l).text().lastIndexOf(opening, l == line ? i : Integer.MAX_VALUE) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Spanish opens every exclamation with a sign of its own; without it "e!" is "el". */
  private boolean isExclaimed(int i) {
    for (int l = line; l >= Math.max(0, line - 3); l--) {
      if (lines.get(l).text().lastIndexOf('¡', l == line ? i : Integer.MAX_VALUE) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void word(int begin, int end) {
    String text = current.text();
    int from = begin;
    while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
      add(from, from + 1, Token.Kind.SIGN);
      from++;
    }
    int figures = endOfOrdinal(text, from, end);
    if (figures > from) {
      add(from, figures, Token.Kind.FIGURE);
      from = figures;
    }
    int to = end;
    while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to < end && to > from && text.charAt(to) == '!' && !isExclaimed(to)) {
      to++;
    }
    if (to > from) {
      boolean ending = to - from <= 2 && from > 0 && text.charAt(from - 1) == '/';
      add(from, to, ending ? Token.Kind.PROTECTED : kindOf(text.substring(from, to)));
    }
    for (int i = to; i < end; i++) {
      add(i, i + 1, Token.Kind.SIGN);
    }
  }

  /** The end of a number and a misread sign before a word: "2.*sesión"; else the beginning. */
  private static int endOfOrdinal(String text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    int sign = i;
    while (sign < end && ".*°\"'?ªº".indexOf(text.charAt(sign)) >= 0) {
      sign++;
    }
    boolean word = sign > i && i > begin && sign < end && Character.isLetter(text.charAt(sign));
    return word ? sign : begin;
  }

  private static Token.Kind kindOf(String word) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    if (letters == 0) {
      return digits == 0 ? Token.Kind.SIGN : Token.Kind.FIGURE;
    }
    boolean code = digits > 2 || digits >= letters && letters + digits > 1 && digits > 0;
    return code ? Token.Kind.PROTECTED : Token.Kind.WORD;
  }

  private void add(int begin, int end, Token.Kind kind) {
    tokens.add(
        new Token(
            line,
            begin,
            end,
            current.text().substring(begin, end),
            kind,
            current.page(),
            Optional.empty()));
  }
}
