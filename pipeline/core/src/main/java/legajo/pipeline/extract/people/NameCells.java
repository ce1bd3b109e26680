package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads the names in a cell of names: mostly one, without title and brackets. */
final class NameCells {
  private static final int MOST_NAMES = 3;

  private final PeopleWords words;
  private final NameReader names;

  NameCells(PeopleWords words, NameReader names) {
    this.words = words;
    this.names = names;
  }

  /** The names of a cell: "Ana Soto y Luis Paz" are two; never empty. */
  List<Span> names(PeopleText t, Span cell) {
    List<Span> found = new ArrayList<>();
    found.add(name(t, cell));
    int next = next(t, found.get(0).end(), cell.end());
    while (next > 0) {
      Span more = name(t, new Span(next, cell.end()));
      found.add(more);
      next = next(t, more.end(), cell.end());
    }
    return found;
  }

  /** Where another name begins behind a separator or "y"; -1 for none. */
  private int next(PeopleText t, int from, int end) {
    int at = from < end ? t.skipSpaces(from, end) : end;
    if (at < end && (t.wordIs("y", at, end) || t.wordIs("e", at, end))) {
      at = t.nextWord(at, end);
    } else if (at < end && ";,/".indexOf(t.folded().charAt(at)) >= 0) {
      at = t.skipSpaces(at + 1, end);
      at =
          at < end && (t.wordIs("y", at, end) || t.wordIs("e", at, end)) ? t.nextWord(at, end) : at;
    } else {
      return -1;
    }
    int name = at < end ? words.skipHonorifics(t, at, end) : end;
    boolean sure = name > at || name < end && names.beginsWithGivenName(t, name, end);
    boolean office = name < end && words.nounAt(t, name, end) != Noun.NONE;
    return sure && !office && name < end && names.read(t, name, end) > 0 ? at : -1;
  }

  /** The first name in a cell, or what stands before its bracket. */
  Span name(PeopleText t, Span cell) {
    int at = words.skipHonorifics(t, cell.begin(), cell.end());
    if (at < cell.end() && isSurnameFirst(t, new Span(at, cell.end()))) {
      return new Span(at, cell.end());
    }
    int end = at < cell.end() ? names.read(t, at, cell.end()) : -1;
    if (end > 0) {
      return withInitial(t, new Span(at, end), cell.end());
    }
    int open = at;
    while (open < cell.end() && !t.opensBracket(open)) {
      open++;
    }
    return t.trimmed(at, open);
  }

  /**
   * "Soto Vidal, Ana": two or three names on either side of one comma, and no office among them.
   */
  private boolean isSurnameFirst(PeopleText t, Span cell) {
    int comma = cell.indexOf(",", t.folded());
    if (comma < 0
        || cell.indexOf(",", t.folded(), comma + 1) >= 0
        || names.beginsWithGivenName(t, cell.begin(), cell.end())) {
      return false;
    }
    int given = t.skipSpaces(comma + 1, cell.end());
    return areNames(t, cell.begin(), comma) && areNames(t, given, cell.end());
  }

  private boolean areNames(PeopleText t, int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i = t.nextWord(i, end)) {
      Span word = new Span(i, t.wordEnd(i, end));
      boolean small = words.particles.has(t, i, end);
      boolean name =
          t.capitalAt(i)
              && words.nounAt(t, i, end) == Noun.NONE
              && !words.topics.has(t, i, end)
              && !words.countries.has(t, i, end)
              && !words.cities.has(t, i, end)
              && !words.organisations.has(t, i, end)
              && word.length() > 1;
      if (!small && !name) {
        return false;
      }
      count++;
    }
    return count > 0 && count <= MOST_NAMES;
  }

  /** "Ana Soto M.", whose last stop is the initial's. */
  private static Span withInitial(PeopleText t, Span name, int cellEnd) {
    int end = name.end();
    boolean initial =
        end == cellEnd
            && end < t.text().length()
            && t.text().charAt(end) == '.'
            && end - 2 > name.begin()
            && t.text().charAt(end - 2) == ' '
            && t.capitalAt(end - 1);
    return initial ? new Span(name.begin(), end + 1) : name;
  }

  boolean isName(PeopleText t, Span name) {
    return name.length() > 0
        && t.capitalAt(name.begin())
        && words.nounAt(t, name.begin(), name.end()) == Noun.NONE
        && words.topics.at(t, name.begin(), name.end()).isEmpty();
  }
}
