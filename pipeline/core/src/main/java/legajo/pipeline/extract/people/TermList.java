package legajo.pipeline.extract.people;

import java.util.Optional;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** A word list of the pack, looked up at places of a text. */
final class TermList {
  private final Vocabulary vocabulary;
  private final long mark;

  /**
   * A list of a pack.
   *
   * @param index that marks the words which the list's terms begin with
   */
  TermList(RulePack pack, String vocabulary, FirstWords index) {
    this.vocabulary = pack.vocabulary(vocabulary);
    this.mark = index.add(this.vocabulary);
  }

  /**
   * A term that stands in the text.
   *
   * @param length in UTF-16 units
   * @param value as the vocabulary gives it
   */
  record Term(int length, String value) {}

  /** Whether a term begins at this place and ends before the limit. */
  boolean has(PeopleText t, int place, int limit) {
    return endAt(t, place, limit) > 0;
  }

  /** One past the longest term that begins at this place; -1 for none. */
  int endAt(PeopleText t, int place, int limit) {
    if (place >= limit || (t.marksAt(place) & mark) == 0) {
      return -1;
    }
    int end = vocabulary.endOfTermAt(t.folded(), place);
    return end <= limit ? end : -1;
  }

  /** The longest term that begins at this place. */
  Optional<Term> at(PeopleText t, int place, int limit) {
    int end = endAt(t, place, limit);
    if (end < 0) {
      return Optional.empty();
    }
    String value = vocabulary.valueOf(t.folded().substring(place, end)).orElse("");
    return Optional.of(new Term(end - place, value));
  }
}
