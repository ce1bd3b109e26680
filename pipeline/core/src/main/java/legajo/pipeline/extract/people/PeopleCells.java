package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import legajo.rules.Span;

/** The cells of a row of people, which tabs part, or bars; and what their signs say. */
final class PeopleCells {
  private static final Set<String> NOTHING =
      Set.of("n/a", "n.a", "s/d", "s/n", "no aplica", "no corresponde", "no tiene", "x");

  private static final Set<String> DITTO_WORDS =
      Set.of(
          "idem",
          "id",
          "ibid",
          "ibidem",
          "igual",
          "igual anterior",
          "idem anterior",
          "id anterior",
          "el mismo",
          "la misma",
          "misma",
          "mismo",
          "lo mismo",
          "igual al anterior",
          "igual a la anterior",
          "idem al anterior");

  private static final String DITTO_SIGNS = "\"'\u00B4`\u00AB\u00BB\u201C\u201D\u201E\u2033\u3003";
  private static final String ROUND_DITTOS = "-\u2013\u2014_. ";

  private PeopleCells() {}

  /** The cells, without the spaces round their words; a cell that says nothing is empty. */
  static List<Span> of(PeopleText t, int begin, int end) {
    return parted(t, begin, end).stream().map(cell -> said(t, cell)).toList();
  }

  /** The cells as they stand, those too that hold signs alone. */
  static List<Span> parted(PeopleText t, int begin, int end) {
    boolean tabs = t.folded().substring(begin, end).indexOf('\t') >= 0;
    return parted(t, begin, end, tabs ? "\t" : "|");
  }

  /** The cells that such a border parts. */
  static List<Span> parted(PeopleText t, int begin, int end, String border) {
    List<Span> cells = new ArrayList<>();
    int from = begin;
    Span row = new Span(begin, end);
    int at = row.indexOf(border, t.folded());
    while (at >= 0) {
      cells.add(t.trimmed(from, at));
      from = at + border.length();
      at = row.indexOf(border, t.folded(), from);
    }
    cells.add(t.trimmed(from, end));
    return cells;
  }

  /** The cell, empty where it says nothing. */
  static Span said(PeopleText t, Span cell) {
    boolean nothing = NOTHING.contains(cell.of(t.folded())) || !hasLetters(t, cell);
    return nothing ? new Span(cell.begin(), cell.begin()) : cell;
  }

  /** A cell of signs alone, "~~" for a dash, says as little as an empty one. */
  private static boolean hasLetters(PeopleText t, Span cell) {
    for (int i = cell.begin(); i < cell.end(); i++) {
      if (Character.isLetterOrDigit(t.folded().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Ídem", or a sign for it: the cell says again what the one above it says. */
  static boolean isDitto(PeopleText t, Span cell) {
    int begin = cell.begin();
    int end = cell.end();
    while (begin < end && ROUND_DITTOS.indexOf(t.folded().charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && ROUND_DITTOS.indexOf(t.folded().charAt(end - 1)) >= 0) {
      end--;
    }
    if (begin == end) {
      return false;
    }
    boolean signs = true;
    for (int i = begin; i < end; i++) {
      signs &= DITTO_SIGNS.indexOf(t.text().charAt(i)) >= 0;
    }
    return signs || DITTO_WORDS.contains(t.folded().substring(begin, end));
  }

  /** A dash in a cell: nothing, and not the same as above. */
  static boolean saysNone(PeopleText t, Span cell) {
    int i = cell.begin() - 1;
    while (i > 0 && t.folded().charAt(i) == ' ') {
      i--;
    }
    return cell.length() == 0 && i > 0 && t.folded().charAt(i) == '-';
  }
}
