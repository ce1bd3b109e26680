package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;

/** Puts words together again that a line's end or a blank broke. */
final class BrokenWords {
  private static final int SHORTEST = 6;

  /** A part that so cheap a misreading explains is a word of its own. */
  private static final double CHEAP = 5;

  private final WordModel words;
  private final Hypotheses hypotheses;

  BrokenWords(WordModel words, Hypotheses hypotheses) {
    this.words = words;
    this.hypotheses = hypotheses;
  }

  List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i + 2 < tokens.size() && isHyphenated(token, tokens.get(i + 1), tokens.get(i + 2))) {
        joined.add(token.broken(tokens.get(i + 2)));
        i += 2;
      } else if (i + 1 < tokens.size() && isParted(token, tokens.get(i + 1))) {
        joined.add(token.with(tokens.get(i + 1)));
        i++;
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isHyphenated(Token token, Token hyphen, Token next) {
    return token.isWord()
        && hyphen.isSign("-")
        && token.touches(hyphen)
        && next.isWord()
        && next.line() == token.line() + 1
        && Character.isLowerCase(next.text().charAt(0));
  }

  private boolean isParted(Token token, Token next) {
    if (!token.isWord()
        || !next.isWord()
        || token.line() != next.line()
        || token.end() + 1 != next.begin()
        || token.text().length() + next.text().length() < SHORTEST
        || !Character.isLowerCase(next.text().charAt(0))
        || !isFragment(token) && !isFragment(next)) {
      return false;
    }
    boolean both = isFragment(token) && isFragment(next);
    String joined = token.text() + next.text();
    if (words.isListed(joined)) {
      return true;
    }
    return both
        && hypotheses.of(joined, false).stream()
            .map(Hypothesis::candidate)
            .anyMatch(c -> !c.isUnchanged() && c.cost() < CHEAP && c.text().indexOf(' ') < 0);
  }

  private boolean isFragment(Token token) {
    return !words.isKnown(token.text())
        && hypotheses.of(token.text(), false).stream()
            .map(Hypothesis::candidate)
            .noneMatch(c -> !c.isUnchanged() && c.cost() < CHEAP && c.text().indexOf(' ') < 0);
  }
}
