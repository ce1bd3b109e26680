package legajo.pipeline.normalize.repair;

import java.util.Optional;
import legajo.rules.WordClass;

/**
 * A word, a figure or a sign of a line.
 *
 * @param line the line's place in the list
 * @param begin first character in the line
 * @param end one past its last character
 * @param text its characters
 * @param kind what it is
 * @param page from 1
 * @param rest the rest of a word that the line's end breaks; its characters stand in the text, too
 */
record Token(int line, int begin, int end, String text, Kind kind, int page, Optional<Token> rest) {
  /** What a token is. */
  enum Kind {
    /** Where a block begins; stands for no characters. */
    START,
    /** Has letters, and may be repaired. */
    WORD,
    /** A link, a code, a file's name: is left as it stands. */
    PROTECTED,
    /** Digits. */
    FIGURE,
    /** Punctuation. */
    SIGN
  }

  /** This and the word after it as one, with the blank between them. */
  Token with(Token next) {
    return new Token(
        line, begin, next.end, text + " " + next.text, Kind.WORD, page, Optional.empty());
  }

  /** This and the rest of it, which the line's end broke off. */
  Token broken(Token next) {
    return new Token(line, begin, end, text + next.text, Kind.WORD, page, Optional.of(next));
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean touches(Token next) {
    return line == next.line && end == next.begin;
  }

  /** The class of what is no word. */
  String wordClass() {
    return switch (kind) {
      case START -> WordClass.START;
      case FIGURE -> WordClass.FIGURE;
      case SIGN -> WordClass.ofSign(text.charAt(0));
      case WORD, PROTECTED -> WordClass.NAME;
    };
  }
}
