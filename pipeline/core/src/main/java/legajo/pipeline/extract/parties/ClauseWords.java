package legajo.pipeline.extract.parties;

import java.util.Set;
import legajo.rules.RulePack;

/**
 * Small words that tell how the parties of a clause stand to its verb; all folded.
 *
 * @param preposition lead to a party
 * @param ofPreposition lead to the party that a noun belongs to
 * @param beforeParty stand between a preposition and a party
 * @param beforeSubject stand before the party that acts
 * @param between stand between the parties of a list
 * @param and close a list
 * @param people stand for their party
 * @param relative pronouns that go on with the party before them
 * @param copula say of one thing that it is another
 * @param count tell how many parties a list after a colon names
 */
record ClauseWords(
    Set<String> preposition,
    Set<String> ofPreposition,
    Set<String> beforeParty,
    Set<String> beforeSubject,
    Set<String> between,
    Set<String> and,
    Set<String> people,
    Set<String> count,
    Set<String> relative,
    Set<String> copula) {

  static ClauseWords of(RulePack pack) {
    return new ClauseWords(
        pack.vocabulary("preposition").words(),
        pack.vocabulary("of-preposition").words(),
        pack.vocabulary("before-party").words(),
        pack.vocabulary("before-subject").words(),
        pack.vocabulary("between-parties").words(),
        pack.vocabulary("connective").wordsOf("and"),
        pack.vocabulary("people-of-party").words(),
        pack.vocabulary("count-of-parties").words(),
        pack.vocabulary("relative-pronoun").words(),
        pack.vocabulary("copula").words());
  }
}
