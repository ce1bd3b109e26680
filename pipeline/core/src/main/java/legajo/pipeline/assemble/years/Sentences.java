package legajo.pipeline.assemble.years;

import java.util.Optional;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** The sentences that dates stand in. */
final class Sentences {
  private Sentences() {}

  /** Whether a word and a date stand in one sentence. */
  static boolean same(Outline outline, Span date, int word) {
    return word < date.begin()
        ? !ends(outline, new Span(word, date.begin()))
        : word < date.end() || !ends(outline, new Span(date.end(), word));
  }

  /** Whether a sentence ends in a stretch of text. */
  static boolean ends(Outline outline, Span between) {
    String text = outline.clean().text();
    for (int i = between.begin(); i + 2 < between.end(); i++) {
      if (endsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence of a date, within a place; a cell or a line of a list is one of its own. */
  static Span around(String text, Span place, Span date) {
    int begin = date.begin();
    while (begin > place.begin()
        && !isCell(text, begin - 1)
        && !(begin >= 2 && endsAt(text, begin - 2))) {
      begin--;
    }
    int end = date.end();
    while (end < place.end()
        && !isCell(text, end)
        && !(end + 2 < place.end() && endsAt(text, end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static boolean isCell(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\t';
  }

  /** Whether a bracket closes in a stretch of text that has not been opened there. */
  static boolean leavesBracket(String text, Span between) {
    int depth = 0;
    for (int i = between.begin(); i < between.end(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(String text, int at) {
    return ".;:?!".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' '
        && !Character.isLowerCase(text.charAt(at + 2));
  }

  /** Where a term of the vocabulary begins between two places. */
  static Optional<Integer> find(Vocabulary words, String folded, int begin, int end) {
    boolean inWord = false;
    for (int at = begin; at < end; at++) {
      boolean letter = Character.isLetterOrDigit(folded.charAt(at));
      if (letter && !inWord && words.endOfTermAt(folded, at) >= 0) {
        return Optional.of(at);
      }
      inWord = letter;
    }
    return Optional.empty();
  }
}
