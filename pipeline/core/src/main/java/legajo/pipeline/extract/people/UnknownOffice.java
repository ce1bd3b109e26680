package legajo.pipeline.extract.people;

import java.util.regex.Pattern;

/**
 * Whether words that are in no list may be somebody's office: offices are people ("Capataz",
 * "Ujier"), units are things and fields, which Spanish tells by its endings ("Fiscalización",
 * "Tesorería", "Salarios").
 */
final class UnknownOffice {
  private static final int MOST_WORDS = 5;

  private static final Pattern THING =
      Pattern.compile(
          "[a-z]*(?:cion|sion|dad|tad|miento|mento|eria|uria|ncia|anza|ismo|aje|ura|ica|icas|itud"
              + "|logia|grafia|nomia|atorio|orio|ado|[^aeiou]ia|ing|ment|ship|tion|[a-z]s)");

  private UnknownOffice() {}

  /** Whether the words name a person by their shape. */
  static boolean isLike(PeopleWords words, PeopleText t, int begin, int end) {
    if (words.looksLikeRole(t, begin, end)) {
      return true;
    }
    int count = 0;
    for (int i = begin; i < end; i = t.nextWord(i, end)) {
      count++;
      if (Character.isDigit(t.folded().charAt(i))) {
        return false;
      }
    }
    String first = t.folded().substring(begin, t.wordEnd(begin, end));
    return count <= MOST_WORDS
        && first.length() > 3
        && !words.topics.has(t, begin, end)
        && !words.countries.has(t, begin, end)
        && !words.demonyms.has(t, begin, end)
        && !words.cities.has(t, begin, end)
        && !words.delegationWords.has(t, begin, end)
        && !words.delegationPeople.has(t, begin, end)
        && !THING.matcher(first).matches();
  }
}
