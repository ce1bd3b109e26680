package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.rules.Span;

/**
 * Reads the line of a list that explains the marks beside its names: "CR, Costa Rica; MX, México"
 * or "(1) Perú, (2) Chile".
 */
final class DelegationLegend {
  private static final int LONGEST_MARK = 3;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST = 400;

  private final PeopleWords words;

  DelegationLegend(PeopleWords words) {
    this.words = words;
  }

  private record Pair(int begin, int end, Span mark, String delegation) {}

  /** Notes what a line explains; false for a line that is no legend. */
  boolean explains(PeopleText t, Span line) {
    if (line.length() > LONGEST) {
      return false;
    }
    List<Pair> pairs = pairs(t, line);
    boolean announced = holdsLegendWord(t, line);
    boolean legend = announced ? !pairs.isEmpty() : pairs.size() > 1 && areAll(t, line, pairs);
    if (legend) {
      pairs.forEach(pair -> t.explain(pair.mark(), pair.delegation()));
    }
    return legend;
  }

  private List<Pair> pairs(PeopleText t, Span line) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = line.begin(); i < line.end(); ) {
      Optional<Pair> pair =
          isWordBegin(t, i, line.begin()) ? pairAt(t, i, line.end()) : Optional.empty();
      pair.ifPresent(pairs::add);
      i = pair.isPresent() ? pair.get().end() : Math.max(i + 1, t.wordEnd(i, line.end()));
    }
    return pairs;
  }

  private static boolean isWordBegin(PeopleText t, int at, int begin) {
    return Character.isLetterOrDigit(t.folded().charAt(at))
        && (at == begin || !Character.isLetterOrDigit(t.folded().charAt(at - 1)));
  }

  /** "CR: Costa Rica" or "Costa Rica (CR)". */
  private Optional<Pair> pairAt(PeopleText t, int at, int end) {
    Optional<TermList.Term> country = named(t, at, end);
    if (country.isPresent()) {
      int nameEnd = at + country.get().length();
      int open = t.skipSpaces(nameEnd, end);
      boolean bracketed = open < end && t.opensBracket(open);
      Span mark = bracketed ? t.trimmed(open + 1, t.closing(open, end)) : new Span(at, at);
      return Optional.of(
              new Pair(
                  at, t.wordEnd(Math.max(nameEnd, mark.end()), end), mark, country.get().value()))
          .filter(pair -> isMark(t, pair.mark()));
    }
    Span mark = new Span(at, t.wordEnd(at, end));
    int name = t.nextWord(at, end);
    while (name < end && words.articles.has(t, name, end) && named(t, name, end).isEmpty()) {
      name = t.nextWord(name, end);
    }
    int begin = name;
    return isMark(t, mark) && isParted(t, mark.end(), begin)
        ? named(t, begin, end).map(term -> new Pair(at, begin + term.length(), mark, term.value()))
        : Optional.empty();
  }

  private Optional<TermList.Term> named(PeopleText t, int at, int end) {
    return words.countries.at(t, at, end).or(() -> words.organisations.at(t, at, end));
  }

  private static boolean isMark(PeopleText t, Span mark) {
    boolean sign =
        mark.length() > 0
            && (t.capitalAt(mark.end() - 1)
                || Character.isDigit(t.folded().charAt(mark.end() - 1)));
    return sign
        && mark.length() <= LONGEST_MARK
        && t.wordEnd(mark.begin(), mark.end()) == mark.end();
  }

  private static boolean isParted(PeopleText t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",:=-)]".indexOf(t.folded().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is pairs and nothing else, behind a label if it has one. */
  private static boolean areAll(PeopleText t, Span line, List<Pair> pairs) {
    int first = pairs.get(0).begin();
    boolean labelled =
        first - line.begin() <= LONGEST_LABEL && t.colon(line.begin(), first) > line.begin();
    int at = labelled ? first : nextSign(t, line.begin(), line.end());
    for (Pair pair : pairs) {
      if (at < 0 || at != pair.begin()) {
        return false;
      }
      at = nextSign(t, pair.end(), line.end());
    }
    return at >= line.end();
  }

  private static int nextSign(PeopleText t, int from, int end) {
    int i = from;
    while (i < end && (!Character.isLetterOrDigit(t.folded().charAt(i)) || t.wordIs("y", i, end))) {
      i++;
    }
    return i;
  }

  private boolean holdsLegendWord(PeopleText t, Span line) {
    for (int i = line.begin(); i < line.end(); i = t.nextWord(i, line.end())) {
      if (words.legendWords.has(t, i, line.end())) {
        return true;
      }
    }
    return false;
  }
}
