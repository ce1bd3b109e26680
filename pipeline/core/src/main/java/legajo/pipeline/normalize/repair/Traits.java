package legajo.pipeline.normalize.repair;

import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/**
 * What the lists of the pack say of a word.
 *
 * @param language of which language it is a common word: {@code own} for that of the report, empty
 *     for a word that no list has
 * @param opensSubjunctive whether it opens clauses in which verbs stand in the subjunctive
 * @param isOfOffices whether it is a word of another language that offices and addresses of people
 *     have
 */
record Traits(String language, boolean opensSubjunctive, boolean isOfOffices) {
  private static final String OWN = "own";

  static Traits of(
      String word, Vocabulary commonWords, Vocabulary subjunctiveOpeners, Vocabulary foreignWords) {
    String folded = Folding.fold(word);
    return new Traits(
        commonWords.valueOf(folded).orElse(""),
        subjunctiveOpeners.contains(folded),
        foreignWords.contains(folded));
  }

  boolean isOwn() {
    return language.equals(OWN);
  }

  boolean isForeign() {
    return !language.isEmpty() && !isOwn();
  }
}
