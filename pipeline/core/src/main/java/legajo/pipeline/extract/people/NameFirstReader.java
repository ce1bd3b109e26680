package legajo.pipeline.extract.people;

import java.util.List;
import legajo.pipeline.extract.people.PeopleSequence.Person;
import legajo.pipeline.extract.people.PeopleSequence.Trust;
import legajo.pipeline.extract.people.PeopleWords.Noun;
import legajo.rules.Span;

/** Reads a line of a list that begins with a name. */
final class NameFirstReader {
  private final PeopleWords words;
  private final NameReader names;
  private final AffiliationReader affiliations;
  private final PeopleSequence sequence;

  NameFirstReader(
      PeopleWords words,
      NameReader names,
      AffiliationReader affiliations,
      PeopleSequence sequence) {
    this.words = words;
    this.names = names;
    this.affiliations = affiliations;
    this.sequence = sequence;
  }

  /**
   * The people of the line.
   *
   * @param from where its words begin
   * @param at where the name begins behind a title; else {@code from}
   */
  List<Person> read(PeopleText t, int from, int at, int end) {
    int surnameFirst = names.readSurnameFirst(t, at, end);
    if (surnameFirst > 0) {
      return List.of(
          new Person(new Span(at, surnameFirst), affiliations.read(t, surnameFirst, end)));
    }
    int nameEnd = at > from ? names.readTitled(t, at, end) : names.read(t, at, end);
    if (nameEnd > 0 && isAnswer(t, at, nameEnd)) {
      return List.of();
    }
    if (nameEnd < 0) {
      return single(t, at, end);
    }
    return goesOnAsLine(t, nameEnd, end) ? sequence.read(t, from, end, Trust.LINE) : List.of();
  }

  /** "Jamaica Sí": a row of a table of yes and no that lost its columns. */
  private boolean isAnswer(PeopleText t, int at, int end) {
    int second = t.nextWord(at, end);
    return words.countries.has(t, at, end)
        && (t.wordIs("si", second, end) || t.wordIs("no", second, end));
  }

  /** "Madonna, Directora": one word is a name if an office stands behind it. */
  private List<Person> single(PeopleText t, int at, int end) {
    int wordEnd = t.wordEnd(at, end);
    boolean parted = wordEnd < end && t.separatorAt(t.skipSpaces(wordEnd, end), at, end) != 0;
    int next = t.nextWord(at, end);
    boolean named =
        parted
            && t.capitalAt(at)
            && wordEnd - at > 2
            && next < end
            && words.topics.at(t, at, end).isEmpty()
            && words.countries.at(t, at, end).isEmpty()
            && words.nounAt(t, next, end) == Noun.ROLE
            && !PeopleWords.isAcronym(t, new Span(at, wordEnd));
    return named
        ? List.of(new Person(new Span(at, wordEnd), affiliations.read(t, wordEnd, end)))
        : List.of();
  }

  /** Behind a name a list has a separator, a bracket, an office or nothing; a sentence a verb. */
  private boolean goesOnAsLine(PeopleText t, int nameEnd, int end) {
    int next = t.skipSpaces(nameEnd, end);
    if (next >= end || !Character.isLetterOrDigit(t.folded().charAt(next))) {
      return true;
    }
    int word = next;
    while (word < end && !t.capitalAt(word) && words.articles.has(t, word, end)
        || t.wordIs("de", word, end)) {
      word = t.nextWord(word, end);
    }
    return t.wordIs("y", next, end)
        || t.wordIs("e", next, end)
        || t.wordIs("como", next, end)
        || t.folded().startsWith("en calidad de ", next)
        || word < end && words.nounAt(t, word, end) != Noun.NONE;
  }
}
