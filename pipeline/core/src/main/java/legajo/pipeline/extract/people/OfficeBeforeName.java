package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Finds the office that running text says before a name: "el Jefe de Boyas, señor Luis Paz". */
final class OfficeBeforeName {
  private final PeopleWords words;

  OfficeBeforeName(PeopleWords words) {
    this.words = words;
  }

  /**
   * The words of the office that ends where a name or its title begins; none without an article.
   */
  Optional<Span> find(PeopleText t, int from, int name) {
    int found = -1;
    boolean article = false;
    for (int i = from; i < name; ) {
      char c = t.folded().charAt(i);
      if (t.opensBracket(i) || ".;:".indexOf(c) >= 0 && t.spaceAt(i + 1, name)) {
        found = -1;
        article = false;
        i = t.opensBracket(i) ? t.closing(i, name) + 1 : i + 1;
      } else if (!Character.isLetterOrDigit(c)) {
        i++;
      } else {
        if (article && words.nounAt(t, i, name) == Noun.ROLE) {
          found = i;
        }
        article = isArticle(t, i, name);
        i = t.wordEnd(i, name);
      }
    }
    return found < 0 || article ? Optional.empty() : Optional.of(t.trimmed(found, name));
  }

  private static boolean isArticle(PeopleText t, int at, int end) {
    return t.wordIs("el", at, end)
        || t.wordIs("la", at, end)
        || t.wordIs("al", at, end)
        || t.wordIs("los", at, end)
        || t.wordIs("las", at, end);
  }
}
