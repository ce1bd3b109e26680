package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.AcronymFinding;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Finds acronyms where the report explains them: in brackets behind what they stand for. */
final class AcronymDefinitions {
  private static final int LONGEST_NAME = 160;
  private static final int LONGEST_ACRONYM = 15;

  private static final int LONGEST_MEANS = 30;
  private static final Pattern MEANS =
      Pattern.compile(
          "(?:por (?:conducto|medio|intermedio)|a traves) (?:de|del)(?: la| su| el)? ?$|\\bmediante (?:la|el|su) $");

  private final PeopleWords words;

  AcronymDefinitions(PeopleWords words) {
    this.words = words;
  }

  /** The acronyms of a text, in its order. */
  List<AcronymFinding> find(PeopleText t) {
    List<AcronymFinding> found = new ArrayList<>();
    int end = t.folded().length();
    for (int open = t.folded().indexOf('('); open >= 0; open = t.folded().indexOf('(', open + 1)) {
      int close = t.folded().indexOf(')', open);
      if (close > open && close - open <= LONGEST_ACRONYM) {
        Span acronym = t.trimmed(open + 1, close);
        if (PeopleWords.isAcronym(t, acronym)) {
          definition(t, open, close, acronym, end).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<AcronymFinding> definition(
      PeopleText t, int open, int close, Span acronym, int end) {
    int head = head(t, open, acronym);
    if (head < 0) {
      return Optional.empty();
    }
    Span name = t.trimmed(head, open);
    boolean unit =
        words.nounAt(t, head, open) == Noun.BODY_OR_UNIT && isMeans(t, head)
            || words.nounAt(t, head, open) == Noun.UNIT
                && !new BodyShape(words).isOfCountry(t, name);
    int behind = t.nextWord(close, end);
    Optional<String> country = Optional.empty();
    for (int i = 0; i < 3 && behind < end && country.isEmpty(); i++) {
      country = words.countries.at(t, behind, end).map(c -> c.value());
      if (!t.wordIs("de", behind, end)
          && !t.wordIs("del", behind, end)
          && !t.wordIs("la", behind, end)) {
        break;
      }
      behind = t.nextWord(behind, end);
    }
    return Optional.of(new AcronymFinding(acronym.of(t.text()), acronym, name, unit, country));
  }

  /** "el Ministerio de Faros, por conducto de su Servicio de Boyas (SB)" */
  private static boolean isMeans(PeopleText t, int head) {
    String before = t.folded().substring(Math.max(0, head - LONGEST_MEANS), head);
    return MEANS.matcher(before).find();
  }

  /** The nearest noun of an institution or a unit that the acronym's first letter fits; else -1. */
  private int head(PeopleText t, int open, Span acronym) {
    int nearest = -1;
    char initial = t.folded().charAt(acronym.begin());
    int lowest = Math.max(0, open - LONGEST_NAME);
    for (int i = open - 1; i >= lowest; i--) {
      char c = t.folded().charAt(i);
      if (c == '\n' || c == '\t' || c == ')' || c == '(' || c == ';') {
        break;
      }
      boolean wordBegin =
          Character.isLetter(c)
              && t.capitalAt(i)
              && (i == 0 || !Character.isLetterOrDigit(t.folded().charAt(i - 1)));
      if (!wordBegin) {
        continue;
      }
      Noun noun = words.nounAt(t, i, open);
      if (noun == Noun.NONE || noun == Noun.ROLE) {
        continue;
      }
      if (c == initial) {
        return i;
      }
      nearest = nearest < 0 ? i : nearest;
    }
    return nearest;
  }
}
